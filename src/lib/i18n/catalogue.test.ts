import { expect, test } from 'vitest';
import { bands, type Band } from '#lib/domain/bands.ts';
import { bandOfFeeling } from '#lib/domain/feelings.ts';
import { feelings } from './en-GB/pupil/feelings.ts';
import { progress } from './en-GB/pupil/progress.ts';
import { changeInWords, worryInShort, worryRule } from './en-GB/reasons.ts';
import { worryRules } from '#lib/domain/worrying.ts';

type Said = { where: string; text: string };

const modules = import.meta.glob<Record<string, unknown>>('./en-GB/**/*.ts', { eager: true });
const files = Object.entries(modules).filter(([path]) => !path.includes('.test.'));
const all = files.flatMap(([path, module]) => saidIn(module, path.replace('./en-GB/', '')));
const wings = new Set(files.map(([path]) => path));

/** Words that blame, frighten, promise what cannot be kept or turn a child's life into a game. */
const banned = [
	'please',
	'oops',
	'whoops',
	'invalid',
	'forbidden',
	'illegal',
	'denied',
	'unauthori[sz]ed',
	'secrets?',
	'confidential',
	'naughty',
	'lazy',
	'failures?',
	'failed',
	'streaks?',
	'scores?',
	'badges? earned',
	'leaderboards?',
	'honest(?:ly)?',
	'lying',
	'incorrect',
	'your fault',
	'stupid',
	'snowflake'
];

test('the walk goes through every wing and says many sentences', () => {
	expect(wings.size).toBeGreaterThan(8);
	expect(all.length).toBeGreaterThan(400);
});

test('no catalogue holds a word that blames, frightens or plays with people', () => {
	const word = new RegExp(`\\b(?:${banned.join('|')})\\b`, 'iu');
	expect(all.filter(({ text }) => word.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});

test('nobody is shouted at', () => {
	const shouted = all.filter(({ text }) =>
		/!|\b[A-Z]{5,}\b/u.test(text.replaceAll(/\b(?:NSPCC|SENCO|ADMIN)\b/gu, ''))
	);
	expect(shouted.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});

test('no sentence is empty, doubled in its spaces or broken by a missing value', () => {
	const broken = all
		.filter(({ where }) => !where.endsWith('.example') && !where.startsWith('demo.ts'))
		.filter(
			({ text }) =>
				text.trim() !== text || text === '' || /undefined|NaN|\[object| {2}|\s[.,](?:\s|$)/u.test(text)
		);
	expect(broken.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});

const most: Record<Band, number> = { a: 8, b: 12, c: 24 };

for (const band of bands) {
	const said = sentencesOf(band);

	test(`a sentence for band ${band} has at most ${most[band]} words`, () => {
		expect(said.length).toBeGreaterThan(100);
		const long = said.flatMap(({ where, text }) =>
			sentences(text)
				.filter((one) => wordCount(one) > most[band])
				.map((one) => `${where} (${wordCount(one)}): ${one}`)
		);
		expect(long).toEqual([]);
	});

	test(`a question for band ${band} asks after what is, not after what is not`, () => {
		const asked = said.filter(({ text }) => text.endsWith('?'));
		expect(asked.length).toBeGreaterThan(10);
		const negative = asked.filter(({ text }) =>
			/\b(?:not|never|no|nothing|nobody|none)\b|n[’']t\b/iu.test(text)
		);
		expect(negative.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
	});

	test(`band ${band} is never asked why it feels bad, nor about harm by name`, () => {
		const asked = said.filter(({ text }) =>
			/why do you feel|what is wrong with|\b(?:abuse|self.?harm|suicide|hit you)\b/iu.test(text)
		);
		expect(asked).toEqual([]);
	});
}

test('each feeling has a meaning as short as the youngest who meet it need', () => {
	for (const [key, { word, meaning }] of Object.entries(feelings)) {
		const band = bandOfFeeling(key as keyof typeof feelings);
		expect(wordCount(meaning), meaning).toBeLessThanOrEqual(most[band]);
		expect(meaning.toLowerCase(), 'a word explains itself with itself').not.toContain(` ${word}`);
		expect(meaning).toMatch(/^[A-Z].*\.$/u);
	}
	const meanings = Object.values(feelings).map(({ meaning }) => meaning);
	expect(new Set(meanings).size).toBe(meanings.length);
});

test('progress is told in whole sentences in every band, without comparing or scolding', () => {
	const feelingSentences = [
		{ key: 'nothing-yet' },
		{ key: 'felt-last', corner: 1, words: [] },
		{ key: 'felt-last', corner: 3, words: ['left-out', 'sad'] },
		{ key: 'felt-word', word: 'calm', times: 3, days: 5 },
		{ key: 'felt-corner', corner: 4, times: 2, days: 5 },
		{ key: 'felt-many', days: 4 }
	] as const;
	const ratingSentences = [
		{ key: 'nothing-yet' },
		{ key: 'rated-once', raw: 3 },
		{ key: 'rated-same', raw: 3 },
		{ key: 'rated-up', from: 2, to: 4 },
		{ key: 'rated-down', from: 4, to: 2 }
	] as const;
	for (const band of bands) {
		const words = progress[band];
		const said = [
			...feelingSentences.map((one) => words.feeling(one)),
			...ratingSentences.flatMap((one) => [words.far(one, 5), words.sure(one, 5)])
		];
		for (const text of said) {
			expect(text).toMatch(/^[A-Z].*\.$/u);
			for (const one of sentences(text)) expect(wordCount(one), one).toBeLessThanOrEqual(most[band]);
			expect(text).not.toMatch(/only|worse|bad|fell|drop|others|average/iu);
		}
	}
	expect(progress.b.feeling(feelingSentences[3])).toBe('You felt calm on 3 of 5 days.');
	expect(progress.c.feeling(feelingSentences[2])).toBe('You felt left out and sad.');
});

test('every rule that brings an adult says what it looked at', () => {
	for (const worry of worryRules) {
		expect(worryInShort(worry).length).toBeGreaterThan(10);
		expect(worryRule(worry)).toMatch(/\.$/u);
	}
	expect(new Set(worryRules.map(worryInShort)).size).toBe(worryRules.length);
	expect(changeInWords({ kind: 'feeling', to: 'unpleasant', times: 9, of: 10 })).toBe(
		'Feels unpleasant: 9 of the last 10 were pleasant'
	);
	expect(changeInWords({ kind: 'confidence', to: 'lower', value: 2.5, usual: 7, of: 12 })).toBe(
		'Confidence 2.5, lower than their usual 7 (last 12)'
	);
});

/** Every text of a catalogue, with functions called as their pages would. */
function saidIn(value: unknown, where: string): Said[] {
	if (typeof value === 'string') return [{ where, text: value }];
	if (isFunction(value)) return calledWithSamples(value).map((text) => ({ where, text }));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => saidIn(inner, `${where}.${key}`));
}

function isFunction(value: unknown): value is (...samples: never[]) => unknown {
	return typeof value === 'function';
}

/** Functions of names, of numbers and of one object: what each makes of them; what takes something else is called by its own test. */
function calledWithSamples(give: (...samples: never[]) => unknown): string[] {
	const texts: string[] = [];
	for (const sample of ['Sam', 1, 3]) {
		try {
			const text = give(...(Array.from({ length: give.length }, () => sample) as never[]));
			if (typeof text === 'string' && (give.length === 0 || text.includes(String(sample)))) texts.push(text);
		} catch {
			// This one takes another kind of sample.
		}
	}
	return [...new Set(texts)];
}

/** What one band of the pupil's wing says, wherever a file has the three bands side by side. */
function sentencesOf(band: Band): Said[] {
	return files
		.filter(([path]) => path.includes('/pupil/'))
		.flatMap(([path, module]) =>
			Object.entries(module)
				.filter(([, value]) => isBanded(value))
				.flatMap(([name, value]) =>
					saidIn((value as Record<Band, unknown>)[band], `${path.split('/').at(-1)}.${name}`)
				)
		);
}

function isBanded(value: unknown): boolean {
	return (
		typeof value === 'object' &&
		value !== null &&
		bands.every((band) => band in value) &&
		Object.keys(value).length === 3
	);
}

function sentences(text: string): string[] {
	return text.split(/(?<=[.?:])\s+/u).filter((one) => one !== '');
}

function wordCount(sentence: string): number {
	return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
