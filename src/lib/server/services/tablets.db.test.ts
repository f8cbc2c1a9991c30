import { describe, expect, test } from 'vitest';
import { classroomsOf, later, monday, right } from '../../../../tests/support/classroom.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { readSession } from '../auth/session.ts';
import { openClassScreen, signInPupil } from './pupil-sign-in.ts';
import { changeTablet, endTablet, enrolTablet, openTablets } from './tablets.ts';

const store = await testStore();
const world = worldOf(store);
const { classroom, tabletFor } = classroomsOf(store);

describe('a tablet', () => {
	test('is listed, called something else, and moved to another class', async () => {
		const { school, classId, tablet } = await classroom();
		const other = await world.classOf(school, '5 Heron');
		await world.pupil(school, other, 'Hana');
		const ctx = world.ctx(await world.staff(school, ['admin']), school, monday);
		const { tabletId } = await tablet(monday);
		expect(await openTablets(ctx)).toMatchObject([
			{ id: tabletId, name: 'Blue case', classIds: [classId], usedAt: null }
		]);
		await changeTablet(ctx, tabletId, { name: 'Red case', classIds: [other] });
		expect(await openTablets(ctx)).toMatchObject([{ name: 'Red case', classes: ['5 Heron'] }]);
		expect((await openClassScreen(await tablet(monday), classId)).tiles.map(({ name }) => name)).toEqual([
			'Hana'
		]);
	});

	test('that is set up again is no longer what it was', async () => {
		const { school, classId, teacher, tablet } = await classroom();
		const before = await tablet(monday);
		await enrolTablet(world.ctx(teacher, school, monday), { name: 'Again', classIds: [classId] }, before);
		await expect(tablet(monday)).rejects.toThrow('not known');
		const admin = await world.staff(school, ['admin']);
		expect((await openTablets(world.ctx(admin, school, monday))).map(({ name }) => name)).toEqual(['Again']);
	});

	test('never shows a class of another school', async () => {
		const { school } = await classroom();
		const admin = await world.staff(school, ['admin']);
		const other = await classroom(['Eve']);
		const ctx = await (await tabletFor(school, [other.classId]))(monday);
		expect(await openClassScreen(ctx, other.classId)).toMatchObject({ classes: [], tiles: [] });
		await expect(
			changeTablet(world.ctx(admin, school, monday), (await other.tablet(monday)).tabletId, {
				name: 'x',
				classIds: []
			})
		).rejects.toMatchObject({ status: 404 });
	});

	test('that is lost shows nobody from that moment on, and whoever was signed in on it is not', async () => {
		const { school, tablet, pupil } = await classroom();
		const { tabletId } = await tablet(monday);
		const entry = await signInPupil(await tablet(monday), pupil.pupilId, right);
		const token = entry.in ? entry.token : '';
		expect((await readSession(store, token, monday))?.viewer).toMatchObject({ kind: 'pupil', tabletId });
		await endTablet(world.ctx(await world.staff(school, ['admin']), school, monday), tabletId);
		expect(await readSession(store, token, monday)).toBeUndefined();
		await expect(tablet(monday)).rejects.toThrow('not known');
	});

	test('tells when a child last came in on it, so that one nobody has seen for weeks stands out', async () => {
		const { school, tablet, pupil } = await classroom();
		const admin = await world.staff(school, ['admin']);
		await signInPupil(await tablet(later(5)), pupil.pupilId, right);
		await signInPupil(await tablet(later(60)), pupil.pupilId, right);
		const [seen] = await openTablets(world.ctx(admin, school, later(90)));
		expect(new Date(seen?.usedAt ?? '')).toEqual(later(60));
		const [unseen] = await openTablets(world.ctx(admin, school, later(29 * 24 * 60 + 60)));
		expect(unseen?.usedAt).toBeNull();
	});

	test('is looked after by the office: whoever only helps in class may set one up, and no more', async () => {
		const { school, teacher, tablet } = await classroom();
		const { tabletId } = await tablet(monday);
		const ctx = world.ctx(teacher, school, monday);
		const refused = { status: 404 };
		await expect(openTablets(ctx)).rejects.toMatchObject(refused);
		await expect(endTablet(ctx, tabletId)).rejects.toMatchObject(refused);
		await expect(changeTablet(ctx, tabletId, { name: 'x', classIds: [] })).rejects.toMatchObject(refused);
	});
});
