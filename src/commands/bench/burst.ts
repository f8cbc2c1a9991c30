import { dayAt } from '#lib/domain/school-day.ts';
import { startAppOn } from './app.ts';
import { list, median, quantile, round } from './figures.ts';
import type { Bench } from './house.ts';
import type { Figure } from './lines.ts';
import { startLoader } from './loader.ts';
import { insertDrafts } from './posts.ts';
import { fillSchool, signInPupils } from './school.ts';

const CALM = 50;
const BURST = 400;
const PUPILS = 600;

/** A quarter to nine: arrivals by chance, none waiting for another, timed from when each was due. */
export async function measureBurst(bench: Bench): Promise<Figure[]> {
	const today = dayAt(new Date(), 'Europe/London');
	const owner = await bench.database();
	const sql = bench.asOwner(owner);
	const school = await fillSchool(sql, PUPILS, today);
	const tokens = await signInPupils(sql, school);
	const series = { seed: 'burst', today, pupils: PUPILS };
	const { origin, stop } = await startAppOn(bench, owner);
	const loader = startLoader(bench);
	let next = 0;
	let lost = 0;
	const arrive = async (perSecond: number, seconds: number) => {
		await sql`truncate drafts`;
		await insertDrafts(sql, school, series, next, next + Math.ceil(perSecond * seconds * 1.3));
		const outcome = await loader.run({
			origin,
			what: { series, from: next },
			tokens,
			seconds,
			pace: { perSecond }
		});
		next = outcome.next;
		lost += outcome.lost;
		return outcome.times;
	};
	await arrive(BURST / 2, 4);
	const [rounds, calmFor, burstFor] = bench.quick ? [1, 6, 3] : [3, 12, 6];
	const figures: { ratio: number; calm: number; burst: number }[] = [];
	for (let n = 0; n < rounds; n++) {
		const calm = quantile(await arrive(CALM, calmFor), 0.99);
		const burst = quantile(await arrive(BURST, burstFor), 0.99);
		figures.push({ ratio: burst / calm, calm, burst });
	}
	const [row] = await sql<{ kept: number }[]>`select count(*)::int as kept from check_ins`;
	await stop();
	if (lost > 0 || row?.kept !== next)
		throw new Error(`${Math.max(lost, next - (row?.kept ?? 0))} of ${next} were lost.`);
	const times = (of: 'calm' | 'burst') => median(figures.map((one) => one[of])).toFixed(0);
	return [
		{
			name: 'burst.p99_ratio',
			value: round(median(figures.map(({ ratio }) => ratio))),
			note: `p99 ${times('burst')} ms at ${BURST}/s, ${times('calm')} ms at ${CALM}/s, none of ${next} lost; rounds ${list(figures.map(({ ratio }) => ratio))}`
		}
	];
}
