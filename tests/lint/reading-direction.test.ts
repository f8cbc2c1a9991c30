import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Declarations that name a side of the page, which is the wrong one for half of the readers of another language. */
const sided = [
	/(?:^|[\s;{])(?:left|right)\s*:/,
	/(?:^|[\s;{])(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right)\b/,
	/(?:^|[\s;{])border-(?:left|right|top-left|top-right|bottom-left|bottom-right)\b/,
	/(?:^|[\s;{])(?:text-align|float|clear|caption-side|justify-[a-z]+)\s*:\s*(?:left|right)\b/,
	/(?:^|[\s;{])(?:transform-origin|background-position|object-position)\s*:[^;}]*\b(?:left|right)\b/,
	/\bto (?:left|right)\b/,
	/\btranslateX\(/
];
/**
 * Four lengths of which the second and the fourth differ: right and left without their names. Not the widths of a border,
 * of which turned corners are drawn: a tick, the point below a menu.
 */
const fourSided = /(?:^|[\s;{])(?:margin|padding|inset|scroll-margin|scroll-padding)\s*:([^;}]+)/g;

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** The lengths of a shorthand; what stands in brackets is one of them. */
function partsOf(value: string): string[] {
	let depth = 0;
	const marked = [...value.trim().replace(/\s+/g, ' ')].map((letter) => {
		depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
		return letter === ' ' && depth > 0 ? '_' : letter;
	});
	return marked.join('').split(' ');
}

function physicalIn(css: string): string[] {
	const clean = withoutComments(css);
	const named = clean.split('\n').filter((line) => sided.some((side) => side.test(line)));
	const counted = [...clean.matchAll(fourSided)]
		.filter(([, value = '']) => {
			const [, second, , fourth] = partsOf(value);
			return fourth !== undefined && second !== fourth;
		})
		.map(([declaration]) => declaration);
	return [...named, ...counted].map((line) => line.trim());
}

const files = ['src', 'static']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
	)
	.filter((name) => /\.(?:css|svelte)$/.test(name));

function stylesOf(file: string): string {
	const text = readFileSync(file, 'utf8');
	if (file.endsWith('.css')) return text;
	return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');
}

test('no style names a side of the page, so that it can be read from right to left', () => {
	expect(files.length).toBeGreaterThan(100);
	expect(files.flatMap((file) => physicalIn(stylesOf(file)).map((line) => `${file}: ${line}`))).toEqual([]);
});

test.each([
	'.a { margin-left: 1rem; }',
	'.a {\n\tleft: 0;\n}',
	'.a{right:0}',
	'.a { text-align: left }',
	'.a { border-top-right-radius: 4px; }',
	'.a { padding: 1px 2px 3px calc(2px + (1px * 2)); }',
	'.a { inset: 0 auto 0 0; }',
	'.a { background: linear-gradient(to right, red, blue); }',
	'.a { transform: translateX(1rem); }'
])('a style with a side is found: %s', (css) => {
	expect(physicalIn(css)).toHaveLength(1);
});

test.each([
	'.a { margin-inline-start: 1rem; inset-inline: 0; text-align: start }',
	'.a { padding: 1px 2px 3px 2px; }',
	'.a { padding: calc(1px + 2px) clamp(1rem, 6vw, 4rem) 0; }',
	'.a { /* left: as drawn */ color: red; }'
])('a style without one is left alone: %s', (css) => {
	expect(physicalIn(css)).toEqual([]);
});
