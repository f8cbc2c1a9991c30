import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Bench } from './house.ts';
import { lines, verdictOf, type Figure, type LineName } from './lines.ts';
import { row, summary, toJson } from './report.ts';

/** Measures some promises; figures come in any order. */
type Part = { names: LineName[]; measure: (bench: Bench) => Promise<Figure[]> };

/** Cheap ones first; a part is loaded when it is wanted. */
const parts: Part[] = [
	{
		names: ['checkin.round_trips', 'checkin.wal_bytes'],
		measure: async (bench) => (await import('./counts.ts')).measureCounts(bench)
	},
	{
		names: ['caseload.buffers_max', 'caseload.buffers_spread', 'caseload.statements', 'rls.buffers_ratio'],
		measure: async (bench) => (await import('./caseload.ts')).measureCaseload(bench)
	},
	{
		names: ['checkin.app_over_bare', 'checkin.app_over_insert'],
		measure: async (bench) => (await import('./check-ins.ts')).measureCheckIns(bench)
	},
	{
		names: ['burst.p99_ratio'],
		measure: async (bench) => (await import('./burst.ts')).measureBurst(bench)
	},
	{
		names: ['caseload.ssr_ratio'],
		measure: async (bench) => (await import('./ssr.ts')).measureSsr(bench)
	},
	{
		names: ['page.checkin_bytes', 'page.checkin_js_bytes', 'page.staff_js_bytes'],
		measure: async (bench) => (await import('./pages.ts')).measurePages(bench)
	},
	{
		names: ['durability.lost'],
		measure: async (bench) => (await import('./durability.ts')).measureDurability(bench)
	},
	{
		names: ['demo.first_start_s', 'demo.next_start_s'],
		measure: async (bench) => (await import('./demo.ts')).measureDemo(bench)
	}
];

/**
 * Measures what was asked for, prints a table, writes the file.
 * @returns the exit code: 1 when a figure is short of its floor
 */
export async function bench(args: string[], say: (line: string) => void): Promise<number> {
	const { values } = parseArgs({
		args,
		options: { only: { type: 'string' }, quick: { type: 'boolean' }, json: { type: 'string' } }
	});
	const wanted = lines.filter(({ name }) => !values.only || name.startsWith(values.only));
	if (wanted.length === 0) throw new Error(`There is no figure named ${values.only}. ${namesOf()}`);
	const names = new Set<string>(wanted.map(({ name }) => name));
	const bench = new Bench({ quick: values.quick ?? false, say });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
		process.once(signal, () => void bench.close().finally(() => process.exit(130)));
	const figures = new Map<string, Figure>();
	try {
		for (const part of parts.filter((each) => each.names.some((name) => names.has(name)))) {
			for (const figure of await measured(part, bench)) figures.set(figure.name, figure);
		}
	} finally {
		await bench.close();
	}
	const results = wanted.map((line) => ({
		line,
		...(figures.get(line.name) ?? { name: line.name, value: null, note: 'not measured' })
	}));
	if (values.json) writeFileSync(values.json, toJson(results));
	for (const result of results) say(row(result));
	say(summary(results));
	return results.some(({ line, value }) => verdictOf(line, value) === 'short') ? 1 : 0;
}

/** A part that fails is a figure that is missing, not the end of the others. */
async function measured({ names, measure }: Part, bench: Bench): Promise<Figure[]> {
	const began = performance.now();
	try {
		const figures = await measure(bench);
		bench.say(`  ${names.join(', ')}: ${Math.round((performance.now() - began) / 1000)} s`);
		return figures;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		bench.say(`  ${names.join(', ')} could not be measured: ${why}`);
		return names.map((name) => ({ name, value: null, note: why.split('\n')[0] ?? '' }));
	}
}

const namesOf = () => `There are: ${lines.map(({ name }) => name).join(', ')}.`;
