import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '');

type Tokens = Record<string, string>;
const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
	selector: selector.trim(),
	tokens: Object.fromEntries(
		[...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()])
	) satisfies Tokens
}));
const of = (selector: string): Tokens =>
	Object.assign({}, ...blocks.filter((block) => block.selector === selector).map((block) => block.tokens));

const light = of(':root');
const darkByDevice = of(":root:not([data-theme='light'])");
const darkByPerson = of(":root[data-theme='dark']");
const highByDevice = of(':root:root:root');
const highByPerson = of(":root:root[data-contrast='high']");
const calm = of(":root:root:root[data-calm='on']");
const dark = { ...light, ...darkByPerson };
const themes = {
	light,
	dark,
	'light, high contrast': { ...light, ...highByPerson },
	'dark, high contrast': { ...dark, ...highByPerson },
	'light, calm': { ...light, ...calm },
	'dark, calm': { ...dark, ...calm }
} satisfies Record<string, Tokens>;

const papers = ['--paper', '--paper-raised', '--paper-sunk'];
const washes = ['--accent-wash', '--danger-wash', '--good-wash', '--note-wash'];
const corners = ['--corner-1', '--corner-2', '--corner-3', '--corner-4'];

describe.each(Object.entries(themes))('in the %s theme', (_, tokens) => {
	it.each([...papers, ...washes, ...corners])('words can be read on %s', (ground) => {
		expect(contrast(tokens, '--ink', ground)).toBeGreaterThanOrEqual(7);
		expect(contrast(tokens, '--ink-soft', ground)).toBeGreaterThanOrEqual(4.5);
	});
	it.each([...papers, ...washes])('edges and the ring of focus can be seen on %s', (ground) => {
		for (const edge of ['--edge', '--accent-side', '--mark', '--danger', '--ink'])
			expect(contrast(tokens, edge, ground), edge).toBeGreaterThanOrEqual(3);
	});
	it.each(papers)('words of warning, success and notes can be read on %s', (ground) => {
		for (const word of ['--danger', '--good', '--note'])
			expect(contrast(tokens, word, ground), word).toBeGreaterThanOrEqual(4.5);
	});
	it('words can be read on their own wash and on marigold', () => {
		for (const name of ['danger', 'good', 'note'])
			expect(contrast(tokens, `--${name}`, `--${name}-wash`), name).toBeGreaterThanOrEqual(4.5);
		expect(contrast(tokens, '--accent-ink', '--accent')).toBeGreaterThanOrEqual(4.5);
	});
	it.each([1, 2, 3, 4])('corner %i has an edge that can be seen, inside and outside', (corner) => {
		for (const ground of ['--paper', '--paper-raised', `--corner-${corner}`])
			expect(contrast(tokens, `--corner-${corner}-edge`, ground), ground).toBeGreaterThanOrEqual(3);
	});
});

it('a theme chosen by a person is the one the device would give', () => {
	expect(Object.keys(darkByPerson).length).toBeGreaterThan(25);
	expect(darkByPerson).toEqual(darkByDevice);
	expect(Object.keys(highByPerson).length).toBeGreaterThan(5);
	expect(highByPerson).toEqual(highByDevice);
});

/** Contrast ratio of two tokens, 1 to 21 (WCAG 2.2, "relative luminance"). */
function contrast(tokens: Tokens, one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(tokens, one), luminance(tokens, other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(tokens: Tokens, name: string): number {
	const value = tokens[name];
	const other = value?.match(/^var\((--[\w-]+)\)$/)?.[1];
	if (other) return luminance(tokens, other);
	const hex = value?.match(/^#([0-9a-f]{3}|[0-9a-f]{6})$/)?.[1];
	if (!hex) throw new Error(`${name} is not a colour: ${value}`);
	const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
	const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
		const channel = parseInt(full.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
