import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '#lib/server/db/store.ts';
import { freshDatabase } from '../support/database.ts';
import { startProxy } from '../support/proxy.ts';

// Answers take 30 ms, so whatever the app sends within them did not wait for an answer.
const proxy = await startProxy(await freshDatabase(), 30);
const store = await openStore(proxy.through, randomBytes(32), 1);
afterAll(async () => {
	await store.stop();
	await proxy.stop();
});

const door = store.as({ role: 'app', schoolId: null });

/** The round trips of one piece of work. */
async function trips(work: () => Promise<unknown>) {
	const before = proxy.flights();
	await work();
	return proxy.flights() - before;
}

test('a flight is one round trip, with any number of statements, once the connection knows them', async () => {
	const save = (n: number) =>
		door.flight(({ sql }) => Promise.all([sql`select ${n}::int as n`, sql`select ${n}::int + 1 as n`]));
	const cold = await trips(() => save(1));
	expect(cold).toBeGreaterThan(1);
	expect(await trips(() => save(2))).toBe(1);
	expect(await trips(() => save(3))).toBe(1);
});

test('a long statement is no second round trip', async () => {
	const words = 'w'.repeat(20_000);
	const save = () =>
		door.flight(({ sql }) => sql`select length(${words}) as n, ${'x'.repeat(2000)}::text as x`);
	await save();
	expect(await trips(save)).toBe(1);
});

test('a transaction opens with its first statement: as many round trips as it has, and one to commit', async () => {
	const work = () =>
		door(async ({ sql }) => {
			await sql`select ${1}::int as n`;
			await sql`select ${2}::int as n`;
		});
	await work();
	expect(await trips(work)).toBe(3);
});
