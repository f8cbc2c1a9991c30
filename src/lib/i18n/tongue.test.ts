import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { directionOf, tongueOf, tongues } from './tongue.ts';

test('a school reads its own language, or one it has words for', () => {
	expect(tongueOf('en-GB')).toBe('en-GB');
	expect(tongueOf('EN-gb')).toBe('en-GB');
	expect(tongueOf('en-AU')).toBe('en-GB');
	for (const unknown of ['cy-GB', 'ar', '', 'not a language', null, undefined])
		expect(tongueOf(unknown), String(unknown)).toBe('en-GB');
});

test('every language that pages may name has its words, and every one with words may be named', () => {
	const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	expect([...tongues].sort()).toEqual(folders.sort());
});

test('a language is written the way its readers read', () => {
	expect(['ar', 'ur-PK', 'he', 'fa-IR', 'ps', 'yi', 'ckb', 'pa-Arab'].map(directionOf)).toEqual(
		Array(8).fill('rtl')
	);
	expect(['en-GB', 'pl', 'arn', 'cy', 'pa-IN', 'zh', 'ku', 'not a language', ''].map(directionOf)).toEqual(
		Array(9).fill('ltr')
	);
});
