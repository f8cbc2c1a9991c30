import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { abouts, areas, needs } from '#lib/domain/choices.ts';
import { allFeelings } from '#lib/domain/feelings.ts';
import { noAnswers } from '#lib/domain/no-answer.ts';
import { pictures } from '#lib/domain/picture-pin.ts';
import { groupOf, isDirectional, namesOf, symbolGroups, type SymbolName } from './names.ts';
import { drawingOf } from './sprites.ts';

const folder = new URL('.', import.meta.url);
const spriteText = (group: string) => readFileSync(new URL(`${group}.svg`, folder), 'utf8');
const drawings = symbolGroups.flatMap((group) =>
	[...spriteText(group).matchAll(/<symbol id="([^"]*)" viewBox="0 0 48 48">\n([^]*?)<\/symbol>/g)].map(
		([, name = '', shapes = '']) => ({ group, name, shapes })
	)
);

describe('The drawings', () => {
	test('every word has a drawing, and no drawing is without a word', () => {
		for (const group of symbolGroups) {
			const drawn = drawings.filter((drawing) => drawing.group === group).map(({ name }) => name);
			expect(drawn).toEqual(namesOf(group));
		}
		const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
		expect(files.sort()).toEqual(symbolGroups.map((group) => `${group}.svg`).sort());
	});

	test('whatever a child may choose has a drawing', () => {
		const choices = [...allFeelings, ...noAnswers, ...abouts, ...needs, ...areas, ...pictures];
		expect(choices.length).toBeGreaterThan(90);
		expect(choices.filter((choice) => !groupOf(choice))).toEqual([]);
	});

	test('a name means one drawing, and no two names share a picture', () => {
		const names = drawings.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names.length).toBeGreaterThan(180);
		const pictures = new Map(drawings.map(({ name, shapes }) => [shapes, name]));
		expect(drawings.filter(({ name, shapes }) => pictures.get(shapes) !== name)).toEqual([]);
	});

	test('a drawing is lines and one soft fill: no style, colour, script or address of its own', () => {
		for (const group of symbolGroups) {
			const rest = spriteText(group)
				.replace('<svg xmlns="http://www.w3.org/2000/svg">\n', '')
				.replace(/<symbol id="[a-z-]+" viewBox="0 0 48 48">\n/g, '')
				.replace(/<path( fill="var\(--soft,none\)")? d="[MmLlHhVvCcSsQqTtAaZz0-9 .-]+"\/>\n/g, '')
				.replaceAll('</symbol>\n', '')
				.replace('</svg>\n', '');
			expect(rest, group).toBe('');
		}
	});

	test('every drawing keeps inside its square, so that nothing is cut off', () => {
		for (const { name, shapes } of drawings) {
			for (const [, d = ''] of shapes.matchAll(/ d="([^"]+)"/g)) {
				for (const point of endPoints(d)) {
					expect(Math.min(...point), `${name} ${d}`).toBeGreaterThanOrEqual(1);
					expect(Math.max(...point), `${name} ${d}`).toBeLessThanOrEqual(47);
				}
			}
		}
	});

	test('a page is told where to fetch a drawing, and a word nobody drew is told apart', () => {
		expect(drawingOf('happy')).toMatch(/feelings\.svg.*#happy$/);
		expect(groupOf('left-out')).toBe('feelings-unpleasant-low');
		expect(groupOf('a word of next year')).toBeUndefined();
		expect(drawingOf('constructor')).toBeUndefined();
		const known: SymbolName[] = ['left-out', 'sort', 'pebble', 'not-sure'];
		expect(known.filter((name) => !groupOf(name))).toEqual([]);
		expect(isDirectional('back')).toBe(true);
		expect(isDirectional('happy')).toBe(false);
	});
});

/** Where the pen stops: the end of each command of a path, absolute. */
function endPoints(d: string): [number, number][] {
	const counts: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
	const points: [number, number][] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const kind = command.toLowerCase();
		const count = counts[kind] ?? 0;
		const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		const far = command === kind;
		if (kind === 'z') [x, y] = [startX, startY];
		for (let i = 0; i + count <= numbers.length && count > 0; i += count) {
			const [first, second] = [numbers[i + count - 2] ?? 0, numbers[i + count - 1] ?? 0];
			if (kind === 'h') x = far ? x + second : second;
			else if (kind === 'v') y = far ? y + second : second;
			else [x, y] = far ? [x + first, y + second] : [first, second];
			if (kind === 'm' && i === 0) [startX, startY] = [x, y];
			points.push([x, y]);
		}
	}
	return points;
}
