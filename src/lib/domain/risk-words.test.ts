import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { riskIn } from './risk-words.ts';

type Row = { text: string; must_flag: string; category: string };
const rowsOf = (name: string): Row[] =>
	parse(readFileSync(new URL(`../../../tests/data/phrases/${name}`, import.meta.url)), { columns: true });
const found = (text: string) => riskIn(text).themes.length > 0;
const every = [...rowsOf('risk.csv'), ...rowsOf('own.csv')];
const worrying = every.filter((row) => row.must_flag === 'true');
const harmless = every.filter((row) => row.must_flag === 'false');

test('of sentences that tell of harm at least 98 in 100 are found', () => {
	const missed = worrying.filter((row) => !found(row.text));
	expect(worrying.length).toBeGreaterThan(300);
	expect(missed.length).toBeLessThanOrEqual(worrying.length * 0.02);
});

test('no kind of harm is left to chance: in each at least nine in ten are found', () => {
	for (const category of new Set(worrying.map((row) => row.category))) {
		const rows = worrying.filter((row) => row.category === category);
		const missed = rows.filter((row) => !found(row.text)).map((row) => row.text);
		expect(missed.length, `${category}: ${missed.join(' / ')}`).toBeLessThanOrEqual(rows.length * 0.1);
	}
});

test('of harmless sentences with frightening words at most 5 in 100 raise a flag', () => {
	const raised = harmless.filter((row) => found(row.text));
	expect(harmless.length).toBeGreaterThan(250);
	expect(raised.length).toBeLessThanOrEqual(harmless.length * 0.05);
});

describe('however a child types it', () => {
	const base = ['i want to die', 'dad hits me', 'i cut myself', 'i am going to kill myself', 'he touches me'];
	const spellings: Record<string, (text: string) => string> = {
		'in capitals': (text) => text.toUpperCase(),
		'with curly apostrophes and stops': (text) => `’${text}’…`,
		'in wide letters': (text) =>
			[...text].map((c) => (/[a-z]/u.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
		'with letters held down': (text) => text.replace(/([aeiou])(?=\w*$)/u, '$1$1$1$1'),
		'with letters spaced out': (text) => [...text.replaceAll(' ', '')].join(' '),
		'with invisible signs inside': (text) => text.replace(/(\w)(\w)/gu, '$1\u200B$2'),
		'with stops anywhere': (text) => text.replaceAll(' ', '. '),
		'with emoji between': (text) => text.replaceAll(' ', ' 😭 '),
		'after a cheerful start': (text) => `had a great time at football and we won lol ${text}`,
		'before a cheerful end': (text) => `${text} haha only joking it was fun, pizza for tea 🎉`
	};
	for (const [how, spell] of Object.entries(spellings)) {
		test(`${how}, it is found`, () => {
			for (const text of base) expect(found(spell(text)), spell(text)).toBe(true);
		});
	}
});

test('no harmless word near a harmful one takes the flag away', () => {
	const plain = [
		'i want to die',
		'dad hits me',
		'he touches me',
		'i cut my arm',
		'mum hurts me',
		'i am going to kill myself'
	];
	const words = [
		'football',
		'match',
		'ball',
		'game',
		'rugby',
		'sport',
		'accident',
		'party',
		'swing',
		'film',
		'story',
		'joke'
	];
	for (const text of plain) {
		for (const word of words) {
			for (const near of [
				`${text} and ${word}`,
				`${text} then we had ${word}`,
				`${word} ${text}`,
				`after the ${word} ${text}`
			]) {
				expect(found(near), near).toBe(true);
			}
		}
	}
});

test('no sentence put before or after another ever takes a flag away', () => {
	const harmful = fc.constantFrom(...worrying.map((row) => row.text));
	const other = fc.oneof(fc.constantFrom(...every.map((row) => row.text)), fc.string());
	fc.assert(
		fc.property(harmful, other, fc.constantFrom('. ', '\n', '! '), (text, more, stop) => {
			const alone = riskIn(text).themes;
			expect(riskIn(`${text}${stop}${more}`).themes).toEqual(expect.arrayContaining(alone));
			expect(riskIn(`${more}${stop}${text}`).themes).toEqual(expect.arrayContaining(alone));
		}),
		{ numRuns: 300 }
	);
});

test('when the rules fail the text goes to a person, never to nobody', () => {
	const broken = vi.spyOn(String.prototype, 'normalize').mockImplementation(() => {
		throw new Error('the lists did not load');
	});
	expect(riskIn('we had pizza')).toEqual({ themes: [], unread: true });
	broken.mockRestore();
	expect(riskIn('we had pizza')).toEqual({ themes: [], unread: false });
});

test('a script that no rule can read goes to a person', () => {
	expect(riskIn('ሰላም እንዴት ነህ').unread).toBe(true);
	expect(riskIn('我想回家了').unread).toBe(true);
	expect(riskIn('ok 👍').unread).toBe(false);
	expect(riskIn('').unread).toBe(false);
});

test('the longest note a child can type is read at once, whatever it holds', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
			expect(() => riskIn(text)).not.toThrow();
		})
	);
	for (const text of ['a'.repeat(4000), 'he '.repeat(1300), 'want '.repeat(800), 'd i e '.repeat(600)]) {
		expect(riskIn(text).unread).toBe(false);
	}
});
