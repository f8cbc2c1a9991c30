import { dayAt } from '#lib/domain/school-day.ts';
import { startAppOn } from './app.ts';
import { sendPost } from './ask.ts';
import type { Bench } from './house.ts';
import type { Figure } from './lines.ts';
import { insertDrafts, postOf } from './posts.ts';
import { fillSchool, signInPupils } from './school.ts';
import { isDoor } from './replay.ts';
import { startWire } from './wire.ts';

/**
 * Round trips of the last screen's POST, session included, the most over the run after the connections are warm, one
 * check-in at a time; then the WAL of as many, as pg_walinspect counts it.
 */
export async function measureCounts(bench: Bench): Promise<Figure[]> {
	const today = dayAt(new Date(), 'Europe/London');
	const owner = await bench.database();
	const sql = bench.asOwner(owner);
	const school = await fillSchool(sql, 120, today);
	const tokens = await signInPupils(sql, school);
	const series = { seed: 'counts', today, pupils: school.pupilIds.length };
	const warm = 120;
	const [trips, written] = bench.quick ? [100, 300] : [300, 2000];
	await insertDrafts(sql, school, series, 0, warm + trips + written);
	// Answers take 25 ms, so whatever the app sends within them did not wait for an answer.
	const wire = await startWire(owner, 25);
	const app = await startAppOn(bench, wire.through);
	const send = (k: number) => {
		const post = postOf(series, k);
		return sendPost(app.origin, tokens[post.pupil] ?? '', post, k % 2 === 0);
	};
	let most = 0;
	let statements = 0;
	// All at once, so that every connection there will be is there, and knows what is asked of it.
	await Promise.all(Array.from({ length: warm }, (_, k) => send(k)));
	for (let k = warm; k < warm + trips; k++) {
		const before = wire.flights();
		wire.heard();
		await send(k);
		most = Math.max(most, wire.flights() - before);
		statements = Math.max(statements, wire.heard().filter((one) => !isDoor(one)).length);
	}
	await app.stop();
	await wire.stop();

	const direct = await startAppOn(bench, owner);
	const wal = await walOf(sql, async () => {
		for (let k = warm + trips; k < warm + trips + written; k++) {
			const post = postOf(series, k);
			await sendPost(direct.origin, tokens[post.pupil] ?? '', post, k % 2 === 0);
		}
	});
	await direct.stop();
	return [
		{
			name: 'checkin.round_trips',
			value: most,
			note: `the most of ${trips} POSTs, ${statements} statements besides the door's`
		},
		{
			name: 'checkin.wal_bytes',
			value: Math.round(wal.bytes / written),
			note: `mean of ${written}, each with its draft; ${wal.parts
				.slice(0, 6)
				.map(([name, bytes]) => `${name} ${Math.round(bytes / written)}`)
				.join(', ')}`
		}
	];
}

/** The WAL that some work makes, without full-page images, by resource manager. */
async function walOf(sql: ReturnType<Bench['asOwner']>, work: () => Promise<void>) {
	await sql`create extension if not exists pg_walinspect`;
	const at = async () =>
		(await sql<{ at: string }[]>`select pg_current_wal_insert_lsn()::text as at`)[0]?.at ?? '';
	const from = await at();
	await work();
	const until = await at();
	// Reads what has reached the disk; the last commit has.
	const rows = await sql<{ name: string; bytes: string }[]>`
		select "resource_manager/record_type" as name, record_size::text as bytes from pg_get_wal_stats(${from}::pg_lsn,
			least(${until}::pg_lsn, pg_current_wal_flush_lsn()), true) where record_size > 0`;
	const parts = rows.map(({ name, bytes }) => [name, Number(bytes)] as const);
	return {
		bytes: parts.reduce((sum, [, bytes]) => sum + bytes, 0),
		parts: parts.sort((a, b) => b[1] - a[1])
	};
}
