import { expect, test } from 'vitest';
import { nobody } from '#lib/domain/viewer.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { newId } from '../ids.ts';
import { listOtherPlaces, openChild, openFamily } from './family.ts';

const store = await testStore();
const world = worldOf(store);
const sql = store.asOwner;
const now = new Date('2026-03-12T09:00:00Z');

/** A child of two homes with a brother or sister, and something shared and something kept. */
async function home() {
	const school = await world.school();
	const classId = await world.classOf(school);
	const pupil = await world.pupil(school, classId, 'Asha');
	const sibling = await world.pupil(school, classId, 'Ben');
	const mentor = await world.staff(school, ['mentor'], 'Ms Jones');
	const parent = await world.guardian(school, pupil);
	const of = { school_id: school.id, pupil_id: pupil.pupilId };

	async function checkIn(day: string, word: string, shared: boolean) {
		await sql`insert into check_ins (school_id, pupil_id, day, slot, id, band, corner, words, abouts, needs, note, audience, occurred_at)
			values (${of.school_id}, ${of.pupil_id}, ${day}, 1, ${newId()}, 'b', 1, array[${word}], array['friends'], array['quiet'],
				'a secret note', ${shared ? 'family' : 'mentor'}, ${day})`;
		if (shared)
			await sql`insert into shares (school_id, id, pupil_id, day, slot, audience, by_kind, by_id)
				values (${of.school_id}, ${newId()}, ${of.pupil_id}, ${day}, 1, 'family', 'pupil', ${of.pupil_id})`;
	}
	async function goal(number: number, want: string, audience: 'family' | 'team' | null) {
		const id = newId();
		await sql`insert into goals (school_id, id, pupil_id, number, about, want, obstacle)
			values (${of.school_id}, ${id}, ${of.pupil_id}, ${number}, 'learning', ${want}, 'a secret obstacle')`;
		await sql`insert into goal_steps (school_id, id, pupil_id, goal_id, position, words, ticked_at)
			values (${of.school_id}, ${newId()}, ${of.pupil_id}, ${id}, 1, 'one', now()),
				(${of.school_id}, ${newId()}, ${of.pupil_id}, ${id}, 2, 'two', null)`;
		if (audience)
			await sql`insert into shares (school_id, id, pupil_id, goal_id, audience, by_kind, by_id)
				values (${of.school_id}, ${newId()}, ${of.pupil_id}, ${id}, ${audience}, 'pupil', ${of.pupil_id})`;
		return id;
	}
	await checkIn('2026-03-10', 'proud', true);
	await checkIn('2026-03-11', 'sad', false);
	await checkIn('2026-01-10', 'calm', true);
	const read = await goal(1, 'Read a whole chapter', 'family');
	await goal(2, 'Something for my team', 'team');
	await goal(3, 'Something of my own', null);
	await sql`insert into letters (school_id, id, pupil_id, membership_id, sentence, ask, at)
		values (${of.school_id}, ${newId()}, ${of.pupil_id}, ${mentor.membershipId}, 'A good week.', 'Ask about the library.', '2026-03-11')`;
	return { school, classId, pupil, sibling, mentor, parent, read, ctx: world.ctx(parent, school, now) };
}

const missing = { status: 404 };

test('a parent reads what is shared in the last six weeks, and nothing else of the child', async () => {
	const { ctx, pupil, read } = await home();
	const page = await openChild(ctx, pupil.pupilId);
	expect(page.checkIns.map((one) => [one.day, one.words])).toEqual([['2026-03-10', ['proud']]]);
	expect(page.goals).toMatchObject([{ id: read, want: 'Read a whole chapter', steps: 2, ticked: 1 }]);
	expect(page.letters).toMatchObject([{ sentence: 'A good week.', by: 'Ms Jones' }]);
	expect(JSON.stringify(page)).not.toMatch(/secret|my team|my own|sad|quiet/);
});

test('what is taken back is gone at the next reading', async () => {
	const { ctx, pupil } = await home();
	expect((await openChild(ctx, pupil.pupilId)).checkIns).toHaveLength(1);
	await sql`update shares set withdrawn_at = now() where pupil_id = ${pupil.pupilId}`;
	const { checkIns, goals } = await openChild(ctx, pupil.pupilId);
	expect([checkIns, goals]).toEqual([[], []]);
});

test('every opening is noted with the adult who opened it', async () => {
	const { ctx, pupil, parent } = await home();
	await openChild(ctx, pupil.pupilId);
	expect(
		await sql`select viewer_kind, viewer_id, noun from access_log where pupil_id = ${pupil.pupilId}`
	).toEqual([{ viewer_kind: 'guardian', viewer_id: parent.membershipId, noun: 'family-page' }]);
});

test('a goal put aside rests, and one that was reached says so', async () => {
	const { ctx, pupil, read, school } = await home();
	const state = (name: string, at: string) =>
		sql`insert into goal_states (school_id, id, pupil_id, goal_id, state, by_kind, by_id, at)
			values (${school.id}, ${newId()}, ${pupil.pupilId}, ${read}, ${name}, 'pupil', ${pupil.pupilId}, ${at})`;
	await state('put-aside', '2026-03-01');
	expect((await openChild(ctx, pupil.pupilId)).goals).toEqual([]);
	await state('achieved', '2026-03-09');
	expect((await openChild(ctx, pupil.pupilId)).goals).toMatchObject([{ reachedOn: '2026-03-09' }]);
});

test('an adult who is not confirmed, not of the child, ended, blocked or of another school sees what nobody sees', async () => {
	const { school, classId, pupil, sibling, mentor, ctx } = await home();
	const other = await home();
	const adult = (name: string) => world.guardian(school, pupil, { name });
	const unverified = await world.guardian(school, pupil, { verified: false });
	const ended = await adult('Ended');
	await sql`update guardianships set ended_at = now() where membership_id = ${ended.membershipId}`;
	const blocked = await adult('Blocked');
	await sql`insert into guardian_blocks (school_id, id, membership_id, pupil_id, reason, since, set_by)
		values (${school.id}, ${newId()}, ${blocked.membershipId}, ${pupil.pupilId}, 'court', '2026-03-12', ${mentor.membershipId})`;
	const siblings = await world.guardian(school, sibling);
	const childless = await world.guardian(school, await world.pupil(school, classId, 'Archie'));
	await sql`update pupils set archived_at = now() where first_name = 'Archie' and school_id = ${school.id}`;
	for (const who of [unverified, ended, blocked, childless]) {
		expect(await openFamily(world.ctx(who, school, now))).toEqual([]);
		await expect(openChild(world.ctx(who, school, now), pupil.pupilId)).rejects.toMatchObject(missing);
	}
	for (const who of [siblings, mentor, pupil, nobody])
		await expect(openChild(world.ctx(who, school, now), pupil.pupilId)).rejects.toMatchObject(missing);
	await expect(openChild(other.ctx, pupil.pupilId)).rejects.toMatchObject(missing);
	await expect(openChild(ctx, newId())).rejects.toMatchObject(missing);
	expect(await openFamily(world.ctx(siblings, school, now))).toEqual([
		{ id: sibling.pupilId, shownName: 'Ben' }
	]);
	expect(await sql`select from access_log where school_id = ${school.id}`).toHaveLength(0);
});

test('a block holds from its first day to its last', async () => {
	const { school, pupil, parent, mentor } = await home();
	await sql`insert into guardian_blocks (school_id, id, membership_id, pupil_id, reason, since, until, set_by)
		values (${school.id}, ${newId()}, ${parent.membershipId}, ${pupil.pupilId}, 'court', '2026-03-10', '2026-03-11', ${mentor.membershipId})`;
	const at = (day: string) => openFamily(world.ctx(parent, school, new Date(`${day}T12:00:00Z`)));
	expect(await at('2026-03-09')).toHaveLength(1);
	expect(await at('2026-03-10')).toEqual([]);
	expect(await at('2026-03-11')).toEqual([]);
	expect(await at('2026-03-12')).toHaveLength(1);
});

test('how far a shared goal came is told from its own page and from shared check-ins, and from no other', async () => {
	const { ctx, pupil, read, school } = await home();
	const own = (day: string, progress: number, band = 'b') =>
		sql`insert into goal_ratings (school_id, id, pupil_id, goal_id, day, band, progress, evidence)
			values (${school.id}, ${newId()}, ${pupil.pupilId}, ${read}, ${day}, ${band}, ${progress}, 'a secret proof')`;
	const rate = (day: string, subjects: number[], progresses: number[]) =>
		sql`update check_ins set subjects = ${subjects}, progresses = ${progresses}
			where pupil_id = ${pupil.pupilId} and day = ${day}`;
	await own('2026-01-05', 1);
	await own('2026-03-02', 3);
	await rate('2026-03-10', [2, 1, -1], [9, 5, 8]);
	await rate('2026-03-11', [1], [7]);
	const two = await openChild(ctx, pupil.pupilId);
	expect(two.goals[0]?.progress).toEqual({
		first: { day: '2026-03-02', raw: 3, of: 10 },
		latest: { day: '2026-03-10', raw: 5, of: 10 },
		days: [
			{ day: '2026-03-02', raw: 3, of: 10 },
			{ day: '2026-03-10', raw: 5, of: 10 }
		],
		drawing: undefined
	});
	await own('2026-03-05', -1);
	await own('2026-03-07', 4);
	await own('2026-03-07', 6);
	const { goals } = await openChild(ctx, pupil.pupilId);
	expect(goals[0]?.progress?.days.map(({ raw }) => raw)).toEqual([3, 6, 5]);
	expect(goals[0]?.progress?.drawing?.dots.match(/M/g)).toHaveLength(3);
	expect(JSON.stringify(goals)).not.toContain('secret');
});

test('where the holds of the youngest became ten, only what stands on today’s scale is compared', async () => {
	const { ctx, pupil, read, school } = await home();
	const days = [
		['2026-02-20', 'a', 5],
		['2026-03-01', 'b', 6],
		['2026-03-03', 'b', 7]
	] as const;
	for (const [day, band, progress] of days)
		await sql`insert into goal_ratings (school_id, id, pupil_id, goal_id, day, band, progress)
			values (${school.id}, ${newId()}, ${pupil.pupilId}, ${read}, ${day}, ${band}, ${progress})`;
	const [goal] = (await openChild(ctx, pupil.pupilId)).goals;
	expect(goal?.progress).toMatchObject({ first: { raw: 6, of: 10 }, latest: { raw: 7, of: 10 } });
	expect(goal?.progress?.days).toHaveLength(3);
	expect(goal?.progress?.drawing?.breaks).toMatch(/^M/);
});

test('a parent with children in two schools finds the way to the other', async () => {
	const { ctx, parent } = await home();
	const there = await world.school('Tarn Road School');
	await sql`insert into memberships (school_id, id, account_id, kind, name)
		values (${there.id}, ${newId()}, ${parent.accountId}, 'guardian', 'Mr Example')`;
	expect(await listOtherPlaces(ctx)).toMatchObject([{ schoolName: 'Tarn Road School', kind: 'guardian' }]);
});

// Stands last, because it changes what this file's database allows.
test('what a family never reads is not even asked of the database', async () => {
	const { ctx, pupil } = await home();
	const readable = {
		check_ins: 'school_id, pupil_id, day, slot, id, band, corner, words, abouts, subjects, progresses, at',
		goals: 'school_id, pupil_id, id, number, want, first_step, target_on',
		goal_steps: 'school_id, pupil_id, goal_id, ticked_at',
		goal_states: 'school_id, pupil_id, goal_id, id, state, at',
		goal_ratings: 'school_id, pupil_id, goal_id, day, band, progress, at',
		letters: 'school_id, pupil_id, membership_id, id, sentence, ask, at, withdrawn_at',
		shares: 'school_id, pupil_id, goal_id, day, slot, audience, withdrawn_at',
		pupils: 'school_id, id, first_name, archived_at'
	};
	const closed =
		'notes, comments, comment_versions, replies, concerns, follow_ups, drafts, alerts, talk_requests, pupil_cards';
	await sql.unsafe(`revoke select on ${closed} from foothold_app`);
	for (const [table, columns] of Object.entries(readable))
		await sql.unsafe(
			`revoke select on ${table} from foothold_app; grant select (${columns}) on ${table} to foothold_app`
		);
	expect((await openChild(ctx, pupil.pupilId)).goals).toHaveLength(1);
	expect(await openFamily(ctx)).toHaveLength(1);
	// The lock bites: who asks for a word more is refused.
	await expect(ctx.db(({ sql: asked }) => asked`select note from check_ins`)).rejects.toMatchObject({
		code: '42501'
	});
});
