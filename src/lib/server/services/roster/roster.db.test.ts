import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Context, School } from '#lib/server/context.ts';
import { testStore } from '../../../../../tests/support/database.ts';
import { worldOf } from '../../../../../tests/support/world.ts';
import { listHeldAdults } from './adults.ts';
import { confirmRoster, type Decision } from './confirm.ts';
import { discardRoster, listRosters, previewRoster } from './preview.ts';
import { showRoster, type Proposal } from './view.ts';

const store = await testStore();
const world = worldOf(store);
const sql = store.asOwner;
const folder = new URL('../../../../../tests/data/rosters/', import.meta.url);
const now = new Date('2025-11-03T09:00:00Z');

async function office(name?: string) {
	const school = await world.school(name);
	return { school, ctx: world.ctx(await world.staff(school, ['admin'], 'Mr Office'), school, now) };
}

const fromFile = (name: string) => readFileSync(new URL(name, folder));
const text = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

async function preview(ctx: Context, bytes: Uint8Array, covers: 'classes' | 'school' = 'classes') {
	const made = await previewRoster(ctx, { bytes, name: 'roster.csv', covers });
	if ('fault' in made) throw new Error(made.fault);
	const shown = await showRoster(ctx, made.id);
	return { id: made.id, proposal: shown.plan as Proposal };
}

/** Confirms with what is suggested, unless told otherwise. */
async function confirm(ctx: Context, id: string, proposal: Proposal, more: Partial<Decision> = {}) {
	const answers = Object.fromEntries(proposal.asks.map((ask) => [ask.line, ask.suggested]));
	return confirmRoster(ctx, id, { shown: proposal.shown, answers, archive: 'none', ...more });
}

async function bringIn(ctx: Context, bytes: Uint8Array, more: Partial<Decision> = {}) {
	const { id, proposal } = await preview(ctx, bytes);
	const confirmed = await confirm(ctx, id, proposal, more);
	if ('again' in confirmed) throw new Error(confirmed.again);
	return confirmed.done;
}

/** Everything of a school that an import may touch, to be compared. */
async function everything(school: School) {
	const of = school.id;
	return {
		pupils: await sql`select * from pupils where school_id = ${of} order by id`,
		keys: await sql`select * from pupil_identifiers where school_id = ${of} order by kind, value_hash`,
		classes: await sql`select * from classes where school_id = ${of} order by id`,
		members: await sql`select * from class_members where school_id = ${of} order by id`,
		cards: await sql`select * from pupil_cards where school_id = ${of} order by class_id, pupil_id`,
		contacts: await sql`select * from pupil_contacts where school_id = ${of} order by id`
	};
}

describe('a school brings in its roster', () => {
	test.each([
		['arbor-style.csv', 210, 7],
		['sims-style.csv', 600, 20]
	])(
		'%s: nothing is there before it is confirmed, and everybody afterwards',
		async (name, pupils, classes) => {
			const { school, ctx } = await office();
			const { id, proposal } = await preview(ctx, fromFile(name));
			expect(proposal).toMatchObject({
				total: pupils,
				changed: [],
				same: 0,
				asks: [],
				leavers: [],
				unsure: []
			});
			expect(proposal.added).toHaveLength(pupils);
			expect((await everything(school)).pupils).toEqual([]);
			expect(await confirm(ctx, id, proposal)).toEqual({
				done: expect.objectContaining({ added: pupils, newClasses: classes, changed: 0, archived: 0 })
			});
			const after = await everything(school);
			expect(after.pupils).toHaveLength(pupils);
			expect(after.classes).toHaveLength(classes);
			expect(after.members).toHaveLength(pupils);
			expect(after.cards).toHaveLength(pupils);
			const traces =
				await sql`select verb, count(*)::int from traces where school_id = ${school.id} group by verb order by verb`;
			expect(traces.map((row) => ({ ...row }))).toEqual([
				{ verb: 'added', count: pupils },
				{ verb: 'imported', count: 1 }
			]);
		}
	);

	test.each(['arbor-style.csv', 'sims-style.csv', 'messy.csv'])(
		'%s a second time changes nothing',
		async (name) => {
			const { school, ctx } = await office();
			await bringIn(ctx, fromFile(name));
			const before = await everything(school);
			const { id, proposal } = await preview(ctx, fromFile(name));
			expect(proposal).toMatchObject({ added: [], changed: [], asks: [], leavers: [], newClasses: [] });
			expect(await confirm(ctx, id, proposal, { archive: 'all' })).toMatchObject({
				done: { added: 0, changed: 0, archived: 0 }
			});
			expect(await everything(school)).toEqual(before);
		}
	);

	test('of a bad export the good rows come in, and the office is told about the others', async () => {
		const { school, ctx } = await office();
		const { id, proposal } = await preview(ctx, fromFile('messy.csv'));
		expect(proposal.rows.filter((row) => row.verdict === 'refuse').length).toBeGreaterThan(8);
		expect(proposal.asks.map((ask) => ask.line)).toEqual([13]);
		await confirm(ctx, id, proposal, { answers: { 13: 'leave' } });
		const { pupils } = await everything(school);
		expect(pupils).toHaveLength(46);
		expect(pupils.some((pupil) => pupil.surname === 'Bélanger')).toBe(true);
		expect(pupils.every((pupil) => pupil.first_name !== '' && pupil.shown_name !== '')).toBe(true);
	});

	test('classmates get drawings of their own', async () => {
		const { school, ctx } = await office();
		await bringIn(ctx, fromFile('arbor-style.csv'));
		const shared =
			await sql`select class_id from pupil_cards where school_id = ${school.id} group by class_id, symbol having count(*) > 1`;
		expect(shared).toEqual([]);
	});
});

const head = 'Adno,UPN,Forename,Surname,Known as,Year,Class';

describe('what is kept', () => {
	test('no pupil number, no date of birth and no need is anywhere in the database', async () => {
		const { school, ctx } = await office();
		const lines = text(
			'Adno,UPN,Forename,Surname,DOB,Year,Class,SEN Status',
			'NUMBER77,R674123101121,Omar,Tate,2016-12-24,4,4 Fox,NEED77',
			'NUMBER78,R674123101122,Ana,Cole,2016-12-25,4,4 Fox,NEED77'
		);
		const { id, proposal } = await preview(ctx, lines);
		const secret = /NUMBER7|R67412310112|2016-12|NEED77/u;
		expect(JSON.stringify(proposal)).not.toMatch(secret);
		const waiting = await sql`select plan::text from roster_previews where id = ${id}`;
		expect(waiting[0]?.plan).toContain('Tate');
		expect(waiting[0]?.plan).not.toMatch(secret);
		await confirm(ctx, id, proposal);
		expect(JSON.stringify(await everything(school))).not.toMatch(secret);
		const done = await sql`select plan::text from roster_previews where id = ${id}`;
		expect(done[0]?.plan).not.toContain('Tate');
	});

	test('the same number is another secret in another school', async () => {
		const [one, other] = [await office(), await office()];
		for (const { ctx } of [one, other]) await bringIn(ctx, text(head, '1,,Omar,Tate,,4,4 Fox'));
		const hashes = await sql`select value_hash from pupil_identifiers
			where school_id in (${one.school.id}, ${other.school.id})`;
		expect(new Set(hashes.map((row) => row.value_hash)).size).toBe(2);
	});

	test('a file that nobody confirms is gone after a day, and one that is discarded at once', async () => {
		const { school, ctx } = await office();
		const { id } = await preview(ctx, text(head, '1,,Omar,Tate,,4,4 Fox'));
		await discardRoster(ctx, id);
		await expect(showRoster(ctx, id)).rejects.toMatchObject({ status: 404 });
		const second = await preview(ctx, text(head, '1,,Omar,Tate,,4,4 Fox'));
		const tomorrow = { ...ctx, now: new Date(now.getTime() + 25 * 3_600_000) };
		await expect(showRoster(tomorrow, second.id)).rejects.toMatchObject({ status: 404 });
		await expect(
			confirmRoster(tomorrow, second.id, { shown: second.proposal.shown, answers: {}, archive: 'none' })
		).rejects.toMatchObject({ status: 404 });
		await preview(tomorrow, text(head, '2,,Ana,Tate,,4,4 Fox'));
		const left = await sql`select id from roster_previews where school_id = ${school.id}`;
		expect(left.map((row) => row.id)).not.toContain(second.id);
	});
});

describe('the next roster', () => {
	test('changes names, years and classes, and leaves groups that staff made alone', async () => {
		const { school, ctx } = await office();
		await bringIn(ctx, text(head, '1,,Omar,Tate,,3,3 Owl', '2,,Ana,Cole,,3,3 Owl'));
		const club = await world.classOf(school, 'Lego club');
		const [omar] = await sql`select id from pupils where school_id = ${school.id} and first_name = 'Omar'`;
		await sql`insert into class_members (school_id, id, class_id, pupil_id, since)
			values (${school.id}, gen_random_uuid(), ${club}, ${omar?.id}, '2025-09-01')`;
		const { id, proposal } = await preview(
			ctx,
			text(head, '1,,Omar,Cole,Omi,4,4 Fox', '2,,Ana,Cole,,3,3 Owl')
		);
		expect(proposal).toMatchObject({ added: [], same: 1, newClasses: [{ name: '4 Fox', year: 4 }] });
		expect(proposal.changed[0]?.changes.map((change) => change.what)).toEqual([
			'name',
			'shown',
			'year',
			'joins',
			'leaves'
		]);
		await confirm(ctx, id, proposal);
		const classes = await sql`select c.name from class_members m join classes c on c.id = m.class_id
			where m.pupil_id = ${omar?.id} and m.until is null order by c.name`;
		expect(classes.map((row) => row.name)).toEqual(['4 Fox', 'Lego club']);
		const cards = await sql`select shown_name, surname from pupil_cards where pupil_id = ${omar?.id}`;
		expect(cards.map((row) => ({ ...row }))).toEqual([{ shown_name: 'Omi', surname: 'Cole' }]);
	});

	test('proposes leavers, archives only those somebody chose, and brings a child back as the same child', async () => {
		const { school, ctx } = await office();
		const all = ['1,,Omar,Tate,,4,4 Fox', '2,,Ana,Cole,,4,4 Fox', '3,,Li,Ng,,4,4 Fox'];
		await bringIn(ctx, text(head, ...all));
		const { id, proposal } = await preview(ctx, text(head, all[0] ?? ''));
		expect(proposal.leavers.map((child) => child.name).sort()).toEqual(['Ana Cole', 'Li Ng']);
		const ana = proposal.leavers.find((child) => child.name === 'Ana Cole')?.id ?? '';
		const [omar] = await sql`select id from pupils where school_id = ${school.id} and first_name = 'Omar'`;
		await sql`insert into sessions (id, kind, school_id, pupil_id, last_used_at, expires_at)
			values ('of-ana', 'pupil', ${school.id}, ${ana}, ${now}, ${now}), ('of-omar', 'pupil', ${school.id}, ${omar?.id}, ${now}, ${now})`;
		await confirm(ctx, id, proposal, { archive: [ana, omar?.id] });
		const gone =
			await sql`select first_name from pupils where school_id = ${school.id} and archived_at is not null`;
		expect(gone.map((row) => row.first_name)).toEqual(['Ana']);
		const open = await sql`select id from sessions where school_id = ${school.id}`;
		expect(open.map((row) => row.id)).toEqual(['of-omar']);

		const back = await preview(ctx, text(head, ...all));
		expect(back.proposal).toMatchObject({ added: [], same: 2, leavers: [] });
		expect(back.proposal.changed[0]?.changes.map((change) => change.what)).toEqual(['returns', 'joins']);
		await confirm(ctx, back.id, back.proposal);
		const again = await sql`select archived_at from pupils where id = ${ana}`;
		expect(again[0]?.archived_at).toBeNull();
	});

	test('asks before one child becomes another, and does what was answered', async () => {
		const { school, ctx } = await office();
		await bringIn(ctx, text(head, '1,,Omar,Tate,,4,4 Fox'));
		const file = text(head, '1,,Grace,Holloway,,4,4 Fox');
		const { id, proposal } = await preview(ctx, file);
		expect(proposal.asks).toMatchObject([{ line: 2, why: 'other-name', choices: [{ name: 'Omar Tate' }] }]);
		expect(proposal.unsure).toMatchObject([{ name: 'Omar Tate' }]);
		expect(await confirm(ctx, id, proposal, { answers: {} })).toEqual({ again: 'unanswered' });
		expect((await everything(school)).pupils).toHaveLength(1);
		expect(await confirm(ctx, id, proposal, { answers: { 2: 'add' } })).toMatchObject({ done: { added: 1 } });
		const second = await preview(ctx, file);
		expect(second.proposal).toMatchObject({ added: [], changed: [], asks: [], same: 1 });
	});
});

describe('all or nothing, once', () => {
	test('a second press of the button, or a second person, adds nobody twice', async () => {
		const { school, ctx } = await office();
		const { id, proposal } = await preview(ctx, fromFile('arbor-style.csv'));
		const all = await Promise.all([1, 2, 3].map(() => confirm(ctx, id, proposal)));
		expect(all).toEqual([all[0], all[0], all[0]]);
		expect((await everything(school)).pupils).toHaveLength(210);
	});

	test('two people with the same file: the second is shown what is left to do', async () => {
		const { school, ctx } = await office();
		const first = await preview(ctx, text(head, '1,,Omar,Tate,,4,4 Fox'));
		const second = await preview(ctx, text(head, '1,,Omar,Tate,,4,4 Fox'));
		await confirm(ctx, first.id, first.proposal);
		expect(await confirm(ctx, second.id, second.proposal)).toEqual({ again: 'changed' });
		expect((await everything(school)).pupils).toHaveLength(1);
	});

	test('where one row cannot be written, none is, and the file can be confirmed again', async () => {
		const { school, ctx } = await office();
		const { id, proposal } = await preview(ctx, text(head, '1,,Omar,Tate,,4,4 Fox', '2,,Ana,Cole,,4,5 Owl'));
		await sql.unsafe(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
			create trigger refuse before insert on pupil_identifiers for each row execute function refuse()`);
		await expect(confirm(ctx, id, proposal)).rejects.toThrow();
		await sql.unsafe('drop trigger refuse on pupil_identifiers; drop function refuse()');
		const after = await everything(school);
		expect([after.pupils, after.classes, after.members, after.cards]).toEqual([[], [], [], []]);
		expect(await confirm(ctx, id, proposal)).toMatchObject({ done: { added: 2 } });
	});
});

describe('the adults in a roster', () => {
	const lines = (order: string) =>
		text(
			'Adno,Forename,Surname,Year,Class,Contact 1 Forename,Contact 1 Surname,Contact 1 Relationship,Contact 1 Parental Responsibility,Contact 1 Court Order,Contact 1 Email',
			`1,Omar,Tate,4,4 Fox,Sam,Cole,Father,Y,${order},sam.cole@example.org`
		);

	test('are invited and linked by nobody but staff; who has a court order waits', async () => {
		const { school, ctx } = await office();
		const { id, proposal } = await preview(ctx, lines('Y'));
		expect(proposal.held).toMatchObject([
			{ name: 'Omar Tate', adult: 'Sam Cole', hold: 'court', linked: false }
		]);
		await confirm(ctx, id, proposal);
		const { contacts } = await everything(school);
		expect(contacts).toMatchObject([
			{ name: 'Sam Cole', relation: 'Father', hold: 'court', email: 'sam.cole@example.org' }
		]);
		expect(await listHeldAdults(ctx)).toMatchObject([
			{ pupil: 'Omar Tate', name: 'Sam Cole', hold: 'court' }
		]);
		expect(await sql`select id from invitations where school_id = ${school.id}`).toEqual([]);
		expect(await sql`select id from guardianships where school_id = ${school.id}`).toEqual([]);
	});

	test('a court order that comes later is shown beside the adult who can see the child', async () => {
		const { school, ctx } = await office();
		await bringIn(ctx, lines('N'));
		const [omar] = await sql`select id from pupils where school_id = ${school.id}`;
		const pupil = {
			kind: 'pupil' as const,
			schoolId: school.id,
			pupilId: omar?.id,
			tabletId: null,
			sessionId: 'test'
		};
		const sam = await world.guardian(school, pupil, { name: 'Sam Cole' });
		await sql`update accounts set email = 'sam.cole@example.org' where id = ${sam.accountId}`;
		const { id, proposal } = await preview(ctx, lines('Prohibited steps'));
		expect(proposal.held).toMatchObject([{ adult: 'Sam Cole', hold: 'court', linked: true }]);
		await confirm(ctx, id, proposal);
		expect((await everything(school)).contacts).toMatchObject([{ hold: 'court' }]);
	});
});

describe('who may', () => {
	test('the adults of a roster are read by the office of their own school alone', async () => {
		const { school, ctx } = await office();
		const file = text(
			'Adno,Forename,Surname,Year,Class,Contact Name,Court Order',
			'1,Omar,Tate,4,4 Fox,Sam Cole,Y',
			'2,Ana,Cole,4,4 Fox,,'
		);
		await bringIn(ctx, file);
		const [held] = await listHeldAdults(ctx);
		expect(held).toMatchObject({ name: 'Sam Cole', hold: 'court' });
		const stranger = (await office('Elsewhere')).ctx;
		expect(await listHeldAdults(stranger)).toEqual([]);
		const mentor = world.ctx(await world.staff(school, ['mentor']), school, now);
		await expect(listHeldAdults(mentor)).rejects.toMatchObject({ status: 404 });
	});

	test('only administrators bring in rosters, and only of their own school', async () => {
		const { school, ctx } = await office();
		const { id, proposal } = await preview(ctx, text(head, '1,,Omar,Tate,,4,4 Fox'));
		const mentor = world.ctx(await world.staff(school, ['mentor', 'dsl', 'head']), school, now);
		const stranger = (await office('Elsewhere')).ctx;
		for (const other of [mentor, stranger]) {
			await expect(showRoster(other, id)).rejects.toMatchObject({ status: 404 });
			await expect(confirm(other, id, proposal)).rejects.toMatchObject({ status: 404 });
		}
		await expect(listRosters(mentor)).rejects.toMatchObject({ status: 404 });
		await expect(discardRoster(mentor, id)).rejects.toMatchObject({ status: 404 });
		await discardRoster(stranger, id);
		expect(await listRosters(stranger)).toEqual([]);
		expect((await listRosters(ctx)).map((row) => row.id)).toEqual([id]);
		expect(await confirm(ctx, id, proposal)).toMatchObject({ done: { added: 1 } });
	});

	test('a roster finds no child of another school, whatever their numbers', async () => {
		const [one, other] = [await office(), await office()];
		await bringIn(one.ctx, text(head, '1,,Omar,Tate,,4,4 Fox'));
		const before = await everything(one.school);
		const { proposal } = await preview(other.ctx, text(head, '1,,Omar,Tate,,4,4 Fox'), 'school');
		expect(proposal).toMatchObject({ same: 0, changed: [], asks: [], leavers: [], unsure: [] });
		await bringIn(other.ctx, text(head, '1,,Omar,Tate,,4,4 Fox'));
		expect(await everything(one.school)).toEqual(before);
	});
});
