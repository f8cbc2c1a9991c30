import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { connect } from '#lib/server/db/client.ts';
import type { Tx } from '#lib/server/db/door.ts';
import { openStore } from '#lib/server/db/store.ts';
import { newId } from '#lib/server/ids.ts';
import { freshDatabase } from '../support/database.ts';
import { startProxy } from '../support/proxy.ts';
import { seedTwoSchools } from '../support/two-schools.ts';

/** A store of its own, by a wire of its own, with two schools in it. */
async function house(pool: number, atTheEnd: (work: () => Promise<void>) => void = afterAll) {
	const database = await freshDatabase();
	const proxy = await startProxy(database);
	const owner = connect(database, { max: 1 });
	const store = await openStore(proxy.through, randomBytes(32), pool);
	atTheEnd(async () => {
		await store.stop();
		await owner.end({ timeout: 5 });
		await proxy.stop();
	});
	const [school] = await seedTwoSchools(owner);
	const door = store.as({ role: 'app', schoolId: school.schoolId, viewerId: school.author });
	const note = ({ sql }: Tx, body: string) =>
		sql`insert into notes (school_id, id, pupil_id, membership_id, body)
			values (${school.schoolId}, ${newId()}, ${school.pupilId}, ${school.author}, ${body}) returning id`;
	const notes = async (body: string) => (await owner`select from notes where body = ${body}`).length;
	const works = () => door.flight((tx) => tx.sql`select 1 as one`);
	const backends = async () =>
		(
			await owner<{ pid: number }[]>`
			select pid from pg_stat_activity where datname = current_database() and usename like 'foothold\\_login\\_%'`
		).map(({ pid }) => pid);
	const end = async () => {
		for (const pid of await backends()) await owner`select pg_terminate_backend(${pid}, 5000)`;
	};
	return { proxy, owner, store, door, note, notes, works, backends, end };
}

const shared = await house(4);
// Those that wait out a deadline wait side by side, each in a house of its own.
const frozen = await house(2);
const stopped = await house(1);
const slow = await house(1);

test('a connection that ends in the middle of work fails that work, keeps nothing of it, and the next goes well', async () => {
	const { door, note, notes, works, end } = shared;
	const work = door(async (tx) => {
		await note(tx, 'half');
		await end();
		await note(tx, 'other half');
	});
	await expect(work).rejects.toThrow();
	expect(await notes('half')).toBe(0);
	expect(await notes('other half')).toBe(0);
	expect(await works()).toEqual([{ one: 1 }]);
});

test('a connection that ends between the last statement and the commit is never taken for kept', async () => {
	const { door, note, notes, works, end } = shared;
	const work = door(async (tx) => {
		await note(tx, 'nearly');
		await end();
	});
	await expect(work).rejects.toThrow();
	expect(await notes('nearly')).toBe(0);
	expect(await works()).toEqual([{ one: 1 }]);
});

test('a connection that ends while nobody uses it is replaced before somebody notices', async () => {
	const { proxy, works, end } = shared;
	await works();
	await end();
	expect(await works()).toEqual([{ one: 1 }]);
	proxy.cut();
	// Until this process has been told, which takes a moment on a busy machine.
	await new Promise((resolve) => setTimeout(resolve, 1000));
	expect(await works()).toEqual([{ one: 1 }]);
});

test('a connection that ends at any moment of many flights loses nothing that was acknowledged and doubles nothing', async () => {
	const { proxy, owner, door, note, works } = shared;
	const acknowledged: string[] = [];
	let failed = 0;
	const cutting = setInterval(() => proxy.cut(), 7);
	await Promise.all(
		Array.from({ length: 40 }, async () => {
			for (let i = 0; i < 10; i++)
				await door
					.flight((tx) => note(tx, 'burst'))
					.then(
						([row]) => acknowledged.push(String(row?.['id'])),
						() => failed++
					);
		})
	);
	clearInterval(cutting);
	expect(acknowledged.length + failed).toBe(400);
	expect(failed).toBeGreaterThan(0);
	const kept = new Set((await owner`select id from notes where body = 'burst'`).map(({ id }) => String(id)));
	expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
	expect(new Set(acknowledged).size).toBe(acknowledged.length);
	expect(await works()).toEqual([{ one: 1 }]);
});

test('while the database is away every call fails with its reason, and when it is back all is well', async () => {
	const { proxy, store, works } = shared;
	proxy.open(false);
	proxy.cut();
	await new Promise((resolve) => setTimeout(resolve, 20));
	for (let i = 0; i < 20; i++) await expect(works()).rejects.toThrow();
	expect(await store.fault()).toBe('The database cannot be reached.');
	proxy.open(true);
	expect(await works()).toEqual([{ one: 1 }]);
	expect(await store.fault()).toBe(undefined);
});

test.concurrent(
	'a database that freezes keeps nobody waiting for ever, and when it thaws all is well',
	async () => {
		const { proxy, store, door, note, notes, works, backends } = frozen;
		await works();
		proxy.freeze();
		const calls = [
			door.flight((tx) => note(tx, 'frozen')),
			door((tx) => note(tx, 'frozen door')),
			// These two find no free connection.
			works(),
			works()
		];
		const answers = await Promise.allSettled(calls);
		expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
		const codes = answers.map((answer) => (answer as PromiseRejectedResult).reason.code);
		expect(codes.slice(2)).toEqual(['DATABASE_BUSY', 'DATABASE_BUSY']);
		expect(await store.fault()).toBe('The database does not answer.');
		proxy.thaw();
		proxy.cut();
		expect(await works()).toEqual([{ one: 1 }]);
		expect(await notes('frozen door')).toBe(0);
		expect(await backends()).toHaveLength(1);
	}
);

test.concurrent('a frozen server process keeps nobody waiting for ever either', async ({ expect }) => {
	const { owner, works, backends } = stopped;
	await works();
	const [pid = 0] = await backends();
	if (!isPostgresHere(pid)) return;
	process.kill(pid, 'SIGSTOP');
	try {
		await expect(works()).rejects.toMatchObject({ code: 'DATABASE_SILENT' });
		// The frozen one was given up: the next call gets another.
		expect(await works()).toEqual([{ one: 1 }]);
	} finally {
		process.kill(pid, 'SIGCONT');
	}
	await expect
		.poll(async () => (await owner`select from pg_stat_activity where pid = ${pid}`).length)
		.toBe(0);
});

test('a statement that takes too long is ended by the server, and its connection serves on', async () => {
	const { door, works, backends } = slow;
	const [limit] = await door.flight((tx) => tx.sql`select current_setting('statement_timeout') as after`);
	expect(limit).toEqual({ after: '5s' });
	const before = await backends();
	const tooLong = door.flight(async (tx) => {
		// Sooner than that, so that on a busy machine, too, the server is first and not this side's own patience.
		const [, slept] = await Promise.all([
			tx.sql`set local statement_timeout = 200`,
			tx.sql`select pg_sleep(60)`
		]);
		return slept;
	});
	await expect(tooLong).rejects.toMatchObject({ code: '57014' });
	expect(await works()).toEqual([{ one: 1 }]);
	expect(await backends()).toEqual(before);
});

test('closing waits for what is under way and then leaves no connection behind', async () => {
	const { store, door, note, notes, backends } = await house(2, onTestFinished);
	let begun = () => {};
	const isUnderWay = new Promise<void>((resolve) => (begun = resolve));
	const work = door(async (tx) => {
		begun();
		await tx.sql`select pg_sleep(0.2)`;
		return note(tx, 'last');
	});
	await isUnderWay;
	await store.stop();
	await work;
	expect(await notes('last')).toBe(1);
	await expect.poll(backends).toEqual([]);
	await expect(door.flight((tx) => tx.sql`select 1`)).rejects.toThrow('The database is closed.');
});

/** Only a process of this machine that says it is PostgreSQL may be stopped. */
const isPostgresHere = (pid: number) =>
	existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('postgres:');
