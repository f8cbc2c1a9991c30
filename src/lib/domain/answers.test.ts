import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corners, pack, subjectOf, unpack, type Answers } from './answers.ts';
import { audiences } from './audience.ts';
import { noAnswers } from './no-answer.ts';

const noAnswer = fc.constantFrom(...noAnswers);
const keys = fc.oneof(
	fc.uniqueArray(fc.constantFrom('happy', 'left-out', 'sad', 'calm'), { maxLength: 3 }),
	noAnswer
);
const raw = fc.oneof(fc.integer({ min: 0, max: 10 }), noAnswer);
const rating = fc.record(
	{
		subject: fc.record({
			kind: fc.constantFrom('goal' as const, 'area' as const),
			number: fc.integer({ min: 1, max: 99 })
		}),
		confidence: raw,
		progress: raw
	},
	{ requiredKeys: ['subject'] }
);
const answers: fc.Arbitrary<Answers> = fc.record(
	{
		corner: fc.oneof(fc.constantFrom(...corners), noAnswer),
		words: keys,
		abouts: keys,
		needs: keys,
		ratings: fc.array(rating, { minLength: 1, maxLength: 4 }),
		safe: raw,
		belonging: raw,
		ready: raw,
		note: fc.oneof(fc.string(), noAnswer),
		audience: fc.constantFrom(...audiences)
	},
	{ requiredKeys: [] }
);

test('what a child answered comes back from the database as it was', () => {
	fc.assert(
		fc.property(answers, (given) => {
			expect(unpack(pack(given))).toEqual(given);
		})
	);
});

test('the three arrays of ratings always have one length', () => {
	fc.assert(
		fc.property(answers, (given) => {
			const row = pack(given);
			expect(row.confidences).toHaveLength(row.subjects.length);
			expect(row.progresses).toHaveLength(row.subjects.length);
		})
	);
});

test('a check-in without ratings comes back without any', () => {
	const row = { ...pack({ corner: 1 }), subjects: null, confidences: null, progresses: null };
	expect(unpack(row)).toEqual({ corner: 1 });
});

test('not sure and rather not say are kept as answers, not as gaps', () => {
	const row = pack({ corner: 'rather-not-say', words: 'not-sure', safe: 'not-sure', note: 'rather-not-say' });
	expect(row).toMatchObject({ corner: -2, words: ['not-sure'], safe: -1, note: null, noteAnswer: -2 });
	expect(row.belonging).toBeNull();
});

test('a child who types the words not-sure is not taken for one who tapped the button', () => {
	expect(pack({ note: 'not-sure.' }).note).toBe('not-sure.');
});

test('goals and areas share one number line and 0 names neither', () => {
	expect(subjectOf(3)).toEqual({ kind: 'goal', number: 3 });
	expect(subjectOf(-3)).toEqual({ kind: 'area', number: 3 });
	expect(() => subjectOf(0)).toThrow(RangeError);
});

test('a number this version does not know is left out, never shown as something else', () => {
	const row = { ...pack({}), corner: 9, safe: -7 };
	expect(unpack(row)).toEqual({});
});
