import { verdictOf, type Figure, type Line } from './lines.ts';

export type Result = Figure & { line: Line };

/** One line of the table. */
export function row({ line, value, note }: Result): string {
	const limits = line.better === 'told' ? '' : `floor ${shown(line.floor)}  goal ${shown(line.goal)}`;
	const said = { goal: 'goal ', floor: 'floor', short: 'SHORT', told: 'told ' }[verdictOf(line, value)];
	const figure = value === null ? '-' : `${shown(value)} ${line.unit}`.trim();
	return `${said}  ${line.name.padEnd(24)} ${figure.padStart(18)}  ${limits.padEnd(30)} ${note}`.trimEnd();
}

export function summary(results: readonly Result[]): string {
	const count = (verdict: string) =>
		results.filter(({ line, value }) => verdictOf(line, value) === verdict).length;
	return `${count('goal')} at their goal, ${count('floor')} at their floor, ${count('short')} short, ${count('told')} told`;
}

/** The file: `{"results":[{"name","value","floor","goal","unit","note"}]}`. */
export function toJson(results: readonly Result[]): string {
	return `${JSON.stringify({ results: results.map(entry) }, null, '\t')}\n`;
}

function entry({ line, value, note }: Result) {
	const { name, floor = null, goal = null, unit } = line;
	return { name, value, floor, goal, unit, note };
}

function shown(value = 0): string {
	return Number.isInteger(value) ? value.toLocaleString('en-GB') : value.toFixed(value < 10 ? 3 : 1);
}
