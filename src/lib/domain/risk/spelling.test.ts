import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf, mayBeNear, spellingDistance, spellingLimit, squeezed, unmasked } from './spelling.ts';

const word = fc.string({ unit: fc.constantFrom(...'aeioubcdhklmnst'), minLength: 1, maxLength: 9 });

test('what young spellers do costs half of what chance does', () => {
	expect(spellingDistance('tuched', 'touched', 2)).toBe(0.5);
	expect(spellingDistance('myslef', 'myself', 2)).toBe(0.5);
	expect(spellingDistance('skool', 'scool', 2)).toBe(0.5);
	expect(spellingDistance('hit', 'pit', 2)).toBe(1);
	expect(spellingDistance('hit', 'football', 2)).toBe(Infinity);
});

test('a distance is the same both ways, and nothing only for the word itself', () => {
	fc.assert(
		fc.property(word, word, (one, other) => {
			expect(spellingDistance(one, other, 20)).toBe(spellingDistance(other, one, 20));
			expect(spellingDistance(one, other, 20) === 0).toBe(one === other);
		})
	);
});

test('the quick look at letters never hides a word that is near enough', () => {
	fc.assert(
		fc.property(word, word, (one, other) => {
			const limit = spellingLimit(one.length);
			if (spellingDistance(one, other, limit) > limit) return;
			expect(mayBeNear(lettersOf(one), lettersOf(other), limit)).toBe(true);
		}),
		{ numRuns: 2000 }
	);
});

test('short words are never guessed at', () => {
	expect(spellingLimit(3)).toBe(0);
	expect(spellingLimit(5)).toBeLessThan(spellingLimit(9));
});

test('silent and doubled letters fall away, and masks come off', () => {
	expect(squeezed('knifff')).toBe('nif');
	expect(squeezed('smack')).toBe(squeezed('smak'));
	expect(unmasked('k1ll')).toContain('kill');
	expect(unmasked('plain')).toEqual([]);
	expect(unmasked('1234')).toEqual([]);
});
