import { once } from 'node:events';
import { dayAt } from '#lib/domain/school-day.ts';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';
import { startAppOn } from './app.ts';
import { list, median, round } from './figures.ts';
import type { Bench } from './house.ts';
import type { Figure } from './lines.ts';
import { startLoader } from './loader.ts';
import { loginOf } from './login.ts';
import { insertDrafts } from './posts.ts';
import { fillSchool, signInPupils } from './school.ts';

const CONNECTIONS = 32;
const PUPILS = 600;
const ROUNDS = 5;
/** As many drafts wait as the fastest will send in a round. */
const WAITING = 12_000;

/**
 * The whole app, then a bare server with the same SQL, then a bare server with one insert, in turns on databases of
 * their own in one PostgreSQL; the middle ratio of five rounds.
 */
export async function measureCheckIns(bench: Bench): Promise<Figure[]> {
	const today = dayAt(new Date(), 'Europe/London');
	const filled = await bench.database();
	const sql = bench.asOwner(filled);
	const school = await fillSchool(sql, PUPILS, today);
	const tokens = await signInPupils(sql, school);
	await sql.end({ timeout: 5 });
	const series = { seed: 'load', today, pupils: PUPILS };
	const seconds = bench.quick ? 1.5 : 4;
	const loader = startLoader(bench);

	const contenders = await Promise.all(
		(['app', 'same', 'insert'] as const).map(async (kind) => {
			const owner = await bench.database(filled);
			const at = bench.asOwner(owner);
			const origin =
				kind === 'app'
					? (await startAppOn(bench, owner)).origin
					: await startPeer(bench, kind, owner, school);
			return { kind, at, origin, next: 0, rates: [] as number[], lost: 0, fault: '' };
		})
	);
	const runOne = async (one: (typeof contenders)[number], time: number) => {
		if (one.kind !== 'insert') {
			await one.at`truncate drafts`;
			await insertDrafts(one.at, school, series, one.next, one.next + (bench.quick ? WAITING / 3 : WAITING));
		}
		const outcome = await loader.run({
			origin: one.origin,
			what: { series, from: one.next },
			tokens,
			seconds: time,
			pace: { connections: CONNECTIONS }
		});
		one.next = outcome.next;
		one.lost += outcome.lost;
		one.fault ||= outcome.fault;
		return outcome.kept / outcome.seconds;
	};
	for (const one of contenders) await runOne(one, seconds / 2);
	for (let n = 0; n < ROUNDS; n++) for (const one of contenders) one.rates.push(await runOne(one, seconds));

	const [app, same, insert] = contenders;
	if (!app || !same || !insert) throw new Error('three are compared');
	for (const { kind, at, next, lost, fault } of contenders) {
		const [row] = await at<{ kept: number }[]>`select count(*)::int as kept from check_ins`;
		if (lost > 0 || row?.kept !== next) throw new Error(`${kind}: ${lost} of ${next} not kept. ${fault}`);
	}
	const ratios = (to: typeof app) => app.rates.map((rate, n) => rate / (to.rates[n] ?? NaN));
	const note = (to: typeof app) =>
		`${Math.round(median(app.rates))}/s and ${Math.round(median(to.rates))}/s at ${CONNECTIONS} connections; rounds ${list(ratios(to))}`;
	return [
		{ name: 'checkin.app_over_bare', value: round(median(ratios(same))), note: note(same) },
		{ name: 'checkin.app_over_insert', value: round(median(ratios(insert))), note: note(insert) }
	];
}

/** Starts a bare server on a database that no app is using: both would have another password for its login role. */
export async function startPeer(
	bench: Bench,
	kind: 'same' | 'insert' | 'page',
	owner: ConnectionSettings,
	school: object
): Promise<string> {
	const login = await loginOf(owner);
	const child = bench.fork(`peers/${kind}.ts`, [JSON.stringify({ login, owner, school })]);
	const [origin] = (await once(child, 'message')) as [string];
	return origin;
}
