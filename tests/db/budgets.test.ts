import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { urlOf } from '../../src/commands/bench/app.ts';
import { openPage, sendPost } from '../../src/commands/bench/ask.ts';
import { insertDrafts, postOf } from '../../src/commands/bench/posts.ts';
import { isDoor } from '../../src/commands/bench/replay.ts';
import { fillSchool, signInMentor, signInPupils } from '../../src/commands/bench/school.ts';
import { startWire, type Wire } from '../../src/commands/bench/wire.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { connect } from '#lib/server/db/client.ts';
import { startApp, type RunningApp } from '../support/app.ts';
import { freshDatabase } from '../support/database.ts';

// What can be counted is a hard limit: the same whatever the machine is doing meanwhile. `npm run bench` tells more.

const owner = await freshDatabase();
const sql = connect(owner, { max: 1 });
const folder = mkdtempSync(join(tmpdir(), 'budgets-'));
chmodSync(folder, 0o711);
const today = dayAt(new Date(), 'Europe/London');
let wire: Wire;
let app: RunningApp;
let school: Awaited<ReturnType<typeof fillSchool>>;
let tokens: string[];

beforeAll(async () => {
	school = await fillSchool(sql, 90, today);
	tokens = await signInPupils(sql, school);
	// An answer takes 25 ms, so whatever the app sends within them did not wait for one.
	wire = await startWire(owner, 25);
	app = await startApp(folder, { DATABASE_URL: urlOf(wire.through) });
}, 120_000);

afterAll(async () => {
	await app?.stop();
	await wire?.stop();
	await sql.end({ timeout: 5 });
	rmSync(folder, { recursive: true, force: true });
});

const series = (seed: string) => ({ seed, today, pupils: school.pupilIds.length });
const send = (seed: string, k: number) => {
	const post = postOf(series(seed), k);
	return sendPost(app.origin, tokens[post.pupil] ?? '', post, k % 2 === 0);
};

test('a check-in is kept in two round trips to the database, its session included', async () => {
	const [warm, counted] = [90, 60];
	await insertDrafts(sql, school, series('trips'), 0, warm + counted);
	// All at once, so that every connection there will be is there, and knows what is asked of it.
	await Promise.all(Array.from({ length: warm }, (_, k) => send('trips', k)));
	const trips: number[] = [];
	for (let k = warm; k < warm + counted; k++) {
		const before = wire.flights();
		await send('trips', k);
		trips.push(wire.flights() - before);
	}
	expect(Math.max(...trips)).toBeLessThanOrEqual(3);
	// A connection that is new to the statement asks once more; there are as many of those as there are connections.
	expect(trips.filter((each) => each > 2).length).toBeLessThanOrEqual(6);
	const [kept] = await sql<{ kept: number; drafts: number }[]>`
		select (select count(*)::int from check_ins) as kept, (select count(*)::int from drafts) as drafts`;
	expect(kept).toEqual({ kept: warm + counted, drafts: 0 });
});

test('a check-in with its card and the end of its draft writes at most 1,200 bytes of log', async () => {
	const from = 270;
	await insertDrafts(sql, school, series('wal'), from, from + 60);
	const written: number[] = [];
	for (let k = from; k < from + 60; k++) {
		const [before] = await sql<{ at: string }[]>`select pg_current_wal_insert_lsn()::text as at`;
		await send('wal', k);
		const [row] = await sql<{ bytes: number }[]>`
			select (pg_current_wal_insert_lsn() - ${before?.at ?? ''}::pg_lsn)::int as bytes`;
		written.push(row?.bytes ?? 0);
	}
	// The least: the others also hold images of pages new since the last checkpoint, and what other tests wrote meanwhile.
	expect(Math.min(...written)).toBeGreaterThan(200);
	expect(Math.min(...written)).toBeLessThanOrEqual(1200);
});

test('a mentor’s caseload takes four statements at most, who asks included, whatever its size', async () => {
	const token = await signInMentor(sql, school);
	await openPage(app.origin, '/mentor/pupils', token);
	wire.heard();
	const page = await openPage(app.origin, '/mentor/pupils', token);
	expect(page.split('Asha ').length).toBeGreaterThan(60);
	expect(wire.heard().filter((one) => !isDoor(one)).length).toBeLessThanOrEqual(4);
});

test('a mentor’s day opens with fifty entries however many wait, and with fifty more each time they are asked for', async () => {
	const token = await signInMentor(sql, school);
	const shownAt = async (address: string) =>
		(await openPage(app.origin, address, token)).match(/check-ins\/[0-9a-f-]{36}"/g)?.length;
	const [row] = await sql<{ waiting: number }[]>`
		select count(*)::int as waiting from check_ins where pupil_id in (select pupil_id from caseloads)`;
	expect(row?.waiting).toBeGreaterThan(100);
	for (const address of [
		'/mentor',
		'/mentor?show=',
		'/mentor?show=-3',
		'/mentor?show=all',
		'/mentor?show=50.5'
	])
		expect(await shownAt(address), address).toBe(50);
	expect(await shownAt('/mentor?show=100')).toBe(100);
	const all = await openPage(app.origin, '/mentor?show=100000', token);
	expect(all).not.toContain('show=');
	expect(all.match(/check-ins\/[0-9a-f-]{36}"/g)?.length).toBeGreaterThan(100);
});
