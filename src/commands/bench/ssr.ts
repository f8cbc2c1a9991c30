import { dayAt } from '#lib/domain/school-day.ts';
import { startAppOn } from './app.ts';
import { openPage } from './ask.ts';
import { startPeer } from './check-ins.ts';
import { list, median, round } from './figures.ts';
import type { Bench } from './house.ts';
import type { Figure } from './lines.ts';
import { startLoader } from './loader.ts';
import { fillSchool, signInMentor } from './school.ts';

const PATH = '/mentor/pupils';
const ROUNDS = 5;

/** The caseload page of 60 pupils by the app and by a handler written by hand, in turns, neither compressed. */
export async function measureSsr(bench: Bench): Promise<Figure[]> {
	const filled = await bench.database();
	const sql = bench.asOwner(filled);
	const school = await fillSchool(sql, 240, dayAt(new Date(), 'Europe/London'));
	const token = await signInMentor(sql, school);
	await sql.end({ timeout: 5 });
	const app = await startAppOn(bench, await bench.database(filled));
	const byHand = await startPeer(bench, 'page', await bench.database(filled), school);
	const sizes = [await openPage(app.origin, PATH, token), await openPage(byHand, PATH, token)].map(
		({ length }) => length
	);
	const loader = startLoader(bench);
	const seconds = bench.quick ? 1.5 : 4;
	const rate = async (origin: string, time: number) => {
		const outcome = await loader.run({
			origin,
			what: { path: PATH },
			tokens: [token],
			seconds: time,
			pace: { connections: 8 }
		});
		if (outcome.lost > 0) throw new Error(`${outcome.lost} pages were not shown: ${outcome.fault}`);
		return outcome.kept / outcome.seconds;
	};
	for (const origin of [app.origin, byHand]) await rate(origin, seconds);
	const ratios: number[] = [];
	const rates: number[][] = [];
	for (let n = 0; n < ROUNDS; n++) {
		const pair = [await rate(app.origin, seconds), await rate(byHand, seconds)];
		rates.push(pair);
		ratios.push((pair[0] ?? 0) / (pair[1] ?? NaN));
	}
	await app.stop();
	const middle = (n: number) => Math.round(median(rates.map((pair) => pair[n] ?? 0)));
	return [
		{
			name: 'caseload.ssr_ratio',
			value: round(median(ratios)),
			note: `${middle(0)}/s of ${sizes[0]} characters and ${middle(1)}/s of ${sizes[1]}, 8 connections; rounds ${list(ratios)}`
		}
	];
}
