import { beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#lib/server/db/client.ts';
import { provisionLogin } from '#lib/server/db/login.ts';
import { newId } from '#lib/server/ids.ts';
import { tablesOf, tablesOfASchool } from '../support/catalogue.ts';
import { testStore } from '../support/database.ts';
import { lockProbes } from '../support/lock-probes.ts';
import { askThroughDoor } from '../support/probe.ts';
import { seedTwoSchools, type SeededSchool } from '../support/two-schools.ts';

const store = await testStore();
let a: SeededSchool;
let b: SeededSchool;

beforeAll(async () => {
	[a, b] = await seedTwoSchools(store.asOwner);
});

test('every table of a school holds a row of each school, or its lock was not tried', async () => {
	for (const table of await tablesOfASchool(store.asOwner)) {
		const [row] =
			await store.asOwner`select count(distinct school_id) as schools from ${store.asOwner(table)}`;
		expect(row, table).toEqual({ schools: '2' });
	}
});

test('through the door every lock holds: schools apart, concerns with author and lead, drafts with the child, secrets unread', async () => {
	const probes = await lockProbes(store.asOwner, [a, b]);
	expect(probes.length).toBeGreaterThan(250);
	const owner = connect(store.owner, { max: 1 });
	const ask = askThroughDoor(store, owner);
	const through: string[] = [];
	for (const probe of probes) {
		const gap = await probe.run(ask);
		if (gap) through.push(`${probe.name}: ${gap}`);
	}
	await owner.end({ timeout: 5 });
	expect(through).toEqual([]);
});

test('the login role alone may not even look', async () => {
	const login = await loginOf();
	try {
		for (const table of await tablesOf(store.asOwner)) {
			await expect(login.unsafe(`select from ${table}`), table).rejects.toMatchObject({ code: '42501' });
			await expect(login.unsafe(`delete from ${table}`), table).rejects.toMatchObject({ code: '42501' });
			await expect(login.unsafe(`insert into ${table} default values`), table).rejects.toMatchObject({
				code: '42501'
			});
		}
		// With a school set but no role it is no further: a school is not a key by itself.
		await login`select set_config('app.school', ${a.schoolId}, false)`;
		await expect(login`select from pupils`).rejects.toMatchObject({ code: '42501' });
	} finally {
		await login.end({ timeout: 5 });
	}
});

test('the login role becomes no owner, no backup, no restore and no other login', async () => {
	const login = await loginOf();
	try {
		for (const role of ['foothold_backup', 'foothold_restore', store.owner.user, 'pg_read_all_data'])
			await expect(login.unsafe(`set role "${role}"`), role).rejects.toMatchObject({ code: '42501' });
		await expect(login.unsafe('create table mine (a int)')).rejects.toMatchObject({ code: '42501' });
		await expect(login.unsafe('create temp table pupils (a int)')).rejects.toMatchObject({ code: '42501' });
		await expect(login.unsafe('create schema mine')).rejects.toMatchObject({ code: '42501' });
		await expect(login.unsafe('alter table pupils disable row level security')).rejects.toMatchObject({
			code: '42501'
		});
	} finally {
		await login.end({ timeout: 5 });
	}
});

describe('a row of one school cannot hang on another', () => {
	test('a foreign key finds only its own school, even for the owner whom no lock stops', async () => {
		const refused = [
			store.asOwner`insert into notes (school_id, id, pupil_id, membership_id, body)
				values (${a.schoolId}, ${newId()}, ${b.pupilId}, ${a.author}, 'x')`,
			store.asOwner`insert into notes (school_id, id, pupil_id, membership_id, body)
				values (${a.schoolId}, ${newId()}, ${a.pupilId}, ${b.author}, 'x')`,
			store.asOwner`insert into class_members (school_id, id, class_id, pupil_id, since)
				values (${a.schoolId}, ${newId()}, ${b.classId}, ${a.pupilId}, now())`,
			store.asOwner`insert into shares (school_id, id, pupil_id, goal_id, audience, by_kind, by_id)
				values (${a.schoolId}, ${newId()}, ${a.pupilId}, ${b.goalId}, 'family', 'pupil', ${a.pupilId})`
		];
		for (const statement of refused) await expect(statement).rejects.toMatchObject({ code: '23503' });
	});

	test('the same id may live in two schools and means two rows', async () => {
		const id = newId();
		for (const { schoolId } of [a, b])
			await store.as({ role: 'app', schoolId })((tx) =>
				Promise.all([
					tx.sql`insert into pupils (school_id, id, first_name, surname, shown_name, symbol)
						values (${schoolId}, ${id}, 'Ida', 'Frost', 'Ida', 'kite')`
				])
			);
		const seen = await store
			.as({ role: 'app', schoolId: a.schoolId })
			.flight((tx) => tx.sql`select school_id from pupils where id = ${id}`);
		expect(seen).toEqual([{ school_id: a.schoolId }]);
	});
});

test("what is one child's cannot be tied to a classmate's goal, comment or talk", async () => {
	const sql = store.asOwner;
	const classmate = newId();
	await sql`insert into pupils (school_id, id, first_name, surname, shown_name, symbol)
		values (${a.schoolId}, ${classmate}, 'Noor', 'Bell', 'Noor', 'star')`;
	const [comment] = await sql`select id from comments where school_id = ${a.schoolId}`;
	const [talk] = await sql`select id from talk_requests where school_id = ${a.schoolId}`;
	const refused = [
		sql`insert into shares (school_id, id, pupil_id, goal_id, audience, by_kind, by_id)
			values (${a.schoolId}, ${newId()}, ${classmate}, ${a.goalId}, 'team', 'pupil', ${classmate})`,
		sql`insert into goal_ratings (school_id, id, pupil_id, goal_id, day, band)
			values (${a.schoolId}, ${newId()}, ${classmate}, ${a.goalId}, now(), 'b')`,
		sql`insert into goal_steps (school_id, id, pupil_id, goal_id, position, words)
			values (${a.schoolId}, ${newId()}, ${classmate}, ${a.goalId}, 1, 'x')`,
		sql`insert into comments (school_id, id, pupil_id, goal_id, membership_id, body, visible_from)
			values (${a.schoolId}, ${newId()}, ${classmate}, ${a.goalId}, ${a.author}, 'x', now())`,
		sql`insert into replies (school_id, id, pupil_id, comment_id, symbol)
			values (${a.schoolId}, ${newId()}, ${classmate}, ${comment?.['id']}, 'heart')`,
		sql`insert into talk_steps (school_id, id, pupil_id, request_id, step)
			values (${a.schoolId}, ${newId()}, ${classmate}, ${talk?.['id']}, 'seen')`
	];
	for (const statement of refused) await expect(statement).rejects.toMatchObject({ code: '23503' });
});

test('an e-mail address is seen in its own school only', async () => {
	const emails = await store
		.as({ role: 'app', schoolId: b.schoolId })
		.flight((tx) => tx.sql<{ email: string }[]>`select email from accounts`);
	expect(emails.length).toBe(4);
	expect(emails.every(({ email }) => email.endsWith('@birchwood.example'))).toBe(true);
});

/** Signs in as the app does, and then does not go through the door. */
async function loginOf() {
	return connect(await provisionLogin(store.owner, store.keys.signing), { max: 1 });
}
