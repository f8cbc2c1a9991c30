import { expect, test } from 'vitest';
import { nobody, type Viewer } from '#lib/domain/viewer.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import type { PupilForm } from '#lib/forms/pupil.ts';
import type { Context, School } from '../context.ts';
import { addToCaseload, endCaseload, listCaseloads, openCaseload } from './caseloads.ts';
import { addClass, addClassAdult, archiveClass, changeClass, endClassAdult, openClass } from './classes.ts';
import { changeRoles, endAccess, listStaff, openPerson } from './people.ts';
import {
	addPupil,
	archivePupil,
	changePupil,
	listPupilsOfSchool,
	openPupil,
	restorePupil
} from './pupils.ts';
import { listQueue } from './reviews.ts';
import { openSchool } from './school.ts';

const store = await testStore();
const world = worldOf(store);
const sql = store.asOwner;

async function office() {
	const school = await world.school();
	const admin = await world.staff(school, ['admin'], 'Mrs Office');
	const mentor = await world.staff(school, ['mentor'], 'Ms Jones');
	const classId = await world.classOf(school);
	const pupil = await world.pupil(school, classId);
	return { school, admin, mentor, classId, pupil, ctx: world.ctx(admin, school) };
}

const form = (changes: Partial<PupilForm> = {}): PupilForm => ({
	firstName: 'Asha',
	surname: 'Example',
	classes: [],
	face: false,
	calm: false,
	aloud: false,
	simple: false,
	...changes
});
const traces = (school: School, noun: string) =>
	sql`select verb, viewer_id, item_id, pupil_id from traces where school_id = ${school.id} and noun = ${noun} order by id`;
const rejected = { status: 404 };

test('nobody but an administrator of the school runs it', async () => {
	const { school, mentor, classId, pupil } = await office();
	const other = await office();
	const parent = await world.guardian(school, pupil);
	const deeds: ((ctx: Context) => Promise<unknown>)[] = [
		openSchool,
		listStaff,
		(ctx) => openPerson(ctx, mentor.membershipId),
		(ctx) => changeRoles(ctx, mentor.membershipId, ['admin']),
		(ctx) => endAccess(ctx, mentor.membershipId),
		(ctx) => openClass(ctx, classId),
		(ctx) => changeClass(ctx, classId, { name: 'Mine', band: 'a', signIn: 'window' }),
		(ctx) => archiveClass(ctx, classId),
		(ctx) => openPupil(ctx, pupil.pupilId),
		(ctx) => changePupil(ctx, pupil.pupilId, form()),
		(ctx) => archivePupil(ctx, pupil.pupilId),
		(ctx) => openCaseload(ctx, mentor.membershipId),
		(ctx) =>
			addToCaseload(ctx, mentor.membershipId, {
				pupils: [pupil.pupilId],
				kind: 'mentor',
				since: '2025-09-01'
			})
	];
	const head = await world.staff(school, ['head', 'dsl', 'senco', 'teacher']);
	const strangers: Viewer[] = [mentor, head, parent, pupil, nobody];
	for (const deed of deeds) {
		for (const viewer of strangers)
			await expect(deed(world.ctx(viewer, school))).rejects.toMatchObject(rejected);
	}
	// Who runs another school finds nothing of this one behind its ids.
	for (const deed of deeds.slice(2)) await expect(deed(other.ctx)).rejects.toMatchObject(rejected);
	expect(await sql`select from caseloads where school_id = ${school.id}`).toHaveLength(0);
	expect(await sql`select from traces where school_id = ${school.id}`).toHaveLength(0);
});

test('an administrator gives and takes roles, and sees from when to when they were held', async () => {
	const { school, ctx, mentor } = await office();
	await changeRoles(ctx, mentor.membershipId, ['dsl', 'mentor']);
	await changeRoles(ctx, mentor.membershipId, ['dsl']);
	const { person, spans } = await openPerson(ctx, mentor.membershipId);
	expect(person.roles).toEqual(['dsl']);
	expect(spans.map(({ role, endedAt }) => [role, endedAt !== null])).toEqual([
		['dsl', false],
		['mentor', true]
	]);
	expect(await traces(school, 'roles')).toHaveLength(2);
});

test('a school is never left without somebody who runs it', async () => {
	const { ctx, admin, mentor } = await office();
	expect(await changeRoles(ctx, admin.membershipId, ['mentor'])).toEqual({ fault: 'last-admin' });
	expect(await endAccess(ctx, admin.membershipId)).toEqual({ fault: 'last-admin' });
	await changeRoles(ctx, mentor.membershipId, ['admin', 'mentor']);
	expect(await changeRoles(ctx, admin.membershipId, ['mentor'])).toBeUndefined();
});

test('whoever leaves loses membership, roles, classes, caseload and sessions in the same moment', async () => {
	const { school, ctx, mentor, pupil, classId } = await office();
	await world.onCaseload(mentor, pupil);
	await addClassAdult(ctx, classId, mentor.membershipId);
	await sql`insert into sessions (id, kind, school_id, account_id, membership_id, at, last_used_at, expires_at)
		values (${mentor.membershipId}, 'adult', ${school.id}, ${mentor.accountId}, ${mentor.membershipId}, now(), now(), now() + interval '1 hour')`;
	await endAccess(ctx, mentor.membershipId);
	const mine = sql`school_id = ${school.id} and membership_id = ${mentor.membershipId}`;
	expect(await sql`select from sessions where ${mine}`).toHaveLength(0);
	expect(await sql`select from staff_roles where ${mine} and ended_at is null`).toHaveLength(0);
	expect(
		await sql`select from caseloads where ${mine} and (until is null or until >= current_date)`
	).toHaveLength(0);
	expect(
		await sql`select from class_staff where ${mine} and (until is null or until >= current_date)`
	).toHaveLength(0);
	expect(await sql`select ended_at from memberships where id = ${mentor.membershipId}`).not.toEqual([
		{ ended_at: null }
	]);
	await expect(endAccess(ctx, mentor.membershipId)).rejects.toMatchObject(rejected);
	expect(await traces(school, 'membership')).toMatchObject([{ verb: 'ended', item_id: mentor.membershipId }]);
});

test('a class is made, changed, and archived with its cards, while its pupils stay', async () => {
	const { school, ctx, classId, mentor, pupil } = await office();
	expect(await addClass(ctx, { name: '4 otter', band: 'b', signIn: 'four' })).toEqual({ fault: 'taken' });
	const made = await addClass(ctx, { name: '1 Wren', year: 1, band: 'a', signIn: 'three' });
	expect(made).toHaveProperty('id');
	await addClassAdult(ctx, classId, mentor.membershipId);
	await addClassAdult(ctx, classId, mentor.membershipId);
	const { adults, pupils, staff } = await openClass(ctx, classId);
	expect(adults).toHaveLength(1);
	expect(staff.map((one) => one.name)).toEqual(['Mrs Office']);
	expect(pupils.map((one) => one.id)).toEqual([pupil.pupilId]);
	await endClassAdult(ctx, classId, adults[0]?.id ?? '');
	await archiveClass(ctx, classId);
	await expect(openClass(ctx, classId)).rejects.toMatchObject(rejected);
	expect(await sql`select from pupil_cards where school_id = ${school.id}`).toHaveLength(0);
	expect((await listPupilsOfSchool(ctx, { without: 'class' })).pupils.map((one) => one.id)).toEqual([
		pupil.pupilId
	]);
});

test('a pupil who comes in stands in the class with a card, a free symbol and a name told apart', async () => {
	const { school, ctx, classId, pupil } = await office();
	const id = await addPupil(ctx, form({ surname: 'Zeta', classes: [classId], calm: true }));
	const { pupil: kept } = await openPupil(ctx, id);
	expect(kept).toMatchObject({ shownName: 'Asha Z', classes: [classId], comfort: { calm: true } });
	expect(kept.symbol).not.toBe('fox');
	const cards = () => sql`select class_id, shown_name, surname, symbol from pupil_cards
		where school_id = ${school.id} and pupil_id = ${id}`;
	expect(await cards()).toEqual([
		{ class_id: classId, shown_name: 'Asha Z', surname: 'Zeta', symbol: kept.symbol }
	]);
	const made = await addClass(ctx, { name: 'Lunch club', band: 'b', signIn: 'four' });
	const club = 'id' in made ? made.id : '';
	await changePupil(ctx, id, form({ surname: 'Zeta', shownName: 'Ash', symbol: 'owl', classes: [club] }));
	expect(await cards()).toEqual([{ class_id: club, shown_name: 'Ash', surname: 'Zeta', symbol: 'owl' }]);
	await archivePupil(ctx, id);
	expect(await cards()).toEqual([]);
	await restorePupil(ctx, id);
	expect((await openPupil(ctx, id)).pupil).toMatchObject({ archivedAt: null, classes: [] });
	const verbs = (await traces(school, 'pupil')).map((one) => one.verb);
	expect(verbs.toSorted()).toEqual(['added', 'archived', 'changed', 'restored']);
	expect((await openPupil(ctx, pupil.pupilId)).pupil.shownName).toBe('Asha');
});

test('many pupils are given to a mentor at once, nobody twice, and taken back at once', async () => {
	const { school, ctx, mentor, classId, pupil } = await office();
	const more = await world.pupil(school, classId, 'Ben');
	const far = (await office()).pupil;
	const pupils = [pupil.pupilId, more.pupilId, far.pupilId];
	const first = { pupils, kind: 'mentor', since: '2025-09-01' } as const;
	expect(await addToCaseload(ctx, mentor.membershipId, { ...first, pupils: [...pupils] })).toEqual({
		added: 2
	});
	expect(await addToCaseload(ctx, mentor.membershipId, { ...first, pupils: [...pupils] })).toEqual({
		added: 0
	});
	expect(await listCaseloads(ctx)).toMatchObject({ without: 0, mentors: [{ name: 'Ms Jones', pupils: 2 }] });
	const { rows } = await openCaseload(ctx, mentor.membershipId);
	await endCaseload(ctx, mentor.membershipId, { rows: rows.map((row) => row.id) });
	expect((await openCaseload(ctx, mentor.membershipId)).rows).toHaveLength(0);
	expect(await listQueue(world.ctx(mentor, school))).toEqual([]);
	expect(await traces(school, 'caseload')).toHaveLength(4);
});

test('cover has a last day, and ends by itself after it', async () => {
	const { ctx, mentor, pupil, school, admin } = await office();
	const cover = { pupils: [pupil.pupilId], kind: 'cover' as const, since: '2026-03-02' };
	const then = world.ctx(admin, school, new Date('2026-03-02T09:00:00Z'));
	expect(await addToCaseload(then, mentor.membershipId, cover)).toEqual({ fault: 'needs-last-day' });
	expect(await addToCaseload(then, mentor.membershipId, { ...cover, until: '2026-03-01' })).toEqual({
		fault: 'ends-before'
	});
	expect(await addToCaseload(then, mentor.membershipId, { ...cover, until: '2026-03-06' })).toEqual({
		added: 1
	});
	expect((await listCaseloads(then)).mentors).toMatchObject([{ pupils: 0, covers: 1 }]);
	const after = world.ctx(admin, school, new Date('2026-03-07T09:00:00Z'));
	expect((await listCaseloads(after)).mentors).toMatchObject([{ pupils: 0, covers: 0 }]);
	expect(ctx.school.id).toBe(school.id);
});

test('an administrator sees what is set up and what is missing', async () => {
	const school = await world.school();
	const admin = await world.staff(school, ['admin']);
	const steps = await openSchool(world.ctx(admin, school));
	expect(steps.filter((one) => !one.ready).map((one) => one.step)).toEqual(
		expect.arrayContaining(['classes', 'pupils', 'staff', 'dsl', 'tablets'])
	);
	const classId = await world.classOf(school);
	await world.pupil(school, classId);
	const later = await openSchool(world.ctx(admin, school));
	expect(later.find((one) => one.step === 'mentored')).toEqual({ step: 'mentored', number: 1, ready: false });
	expect(later.find((one) => one.step === 'placed')).toEqual({ step: 'placed', number: 0, ready: true });
});
