import { describe, expect, test } from 'vitest';
import { classroomsOf, monday } from '../../../../tests/support/classroom.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { openClassScreen } from './pupil-sign-in.ts';
import { changeTablet, enrolTablet, openTablets } from './tablets.ts';

const store = await testStore();
const world = worldOf(store);
const { classroom, tabletFor } = classroomsOf(store);

describe('a tablet', () => {
	test('is listed, called something else, and moved to another class', async () => {
		const { school, classId, teacher, tablet } = await classroom();
		const other = await world.classOf(school, '5 Heron');
		await world.pupil(school, other, 'Hana');
		const ctx = world.ctx(teacher, school, monday);
		const { tabletId } = await tablet(monday);
		expect((await openTablets(ctx)).tablets).toMatchObject([
			{ id: tabletId, name: 'Blue case', classIds: [classId] }
		]);
		await changeTablet(ctx, tabletId, { name: 'Red case', classIds: [other] });
		expect((await openTablets(ctx)).tablets).toMatchObject([{ name: 'Red case', classes: ['5 Heron'] }]);
		expect((await openClassScreen(await tablet(monday), classId)).tiles.map(({ name }) => name)).toEqual([
			'Hana'
		]);
	});

	test('that is set up again is no longer what it was', async () => {
		const { school, classId, teacher, tablet } = await classroom();
		const before = await tablet(monday);
		await enrolTablet(world.ctx(teacher, school, monday), { name: 'Again', classIds: [classId] }, before);
		await expect(tablet(monday)).rejects.toThrow('not known');
		expect((await openTablets(world.ctx(teacher, school, monday))).tablets.map(({ name }) => name)).toEqual([
			'Again'
		]);
	});

	test('never shows a class of another school', async () => {
		const { school, teacher } = await classroom();
		const other = await classroom(['Eve']);
		const ctx = await (await tabletFor(school, [other.classId]))(monday);
		expect(await openClassScreen(ctx, other.classId)).toMatchObject({ classes: [], tiles: [] });
		await expect(
			changeTablet(world.ctx(teacher, school, monday), (await other.tablet(monday)).tabletId, {
				name: 'x',
				classIds: []
			})
		).rejects.toMatchObject({ status: 404 });
	});
});
