import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corners, type Answers } from './answers.ts';
import { isWorry, worriesIn, worriesInText, worryRules } from './worrying.ts';

const day = '2025-11-20';

test('a child who does not feel safe brings an adult the same day', () => {
	expect(worriesIn({ safe: 1 }, day)).toEqual(['not-safe']);
	expect(worriesIn({ safe: 2 }, day)).toEqual([]);
	expect(worriesIn({ safe: 'rather-not-say' }, day)).toEqual([]);
});

test('needing a grown-up worries only beside an unpleasant feeling', () => {
	expect(worriesIn({ needs: ['grown-up'], corner: 4 }, day)).toEqual(['grown-up']);
	expect(worriesIn({ needs: ['grown-up'], corner: 3 }, day)).toEqual(['grown-up']);
	expect(worriesIn({ needs: ['grown-up'], corner: 1 }, day)).toEqual([]);
	expect(worriesIn({ needs: ['grown-up'], corner: 'not-sure' }, day)).toEqual([]);
	expect(worriesIn({ needs: ['food'], corner: 4 }, day)).toEqual([]);
});

test('one heavy word is no alarm, two in a week are', () => {
	expect(worriesIn({ words: ['hopeless'] }, day)).toEqual([]);
	expect(worriesIn({ words: ['hopeless', 'empty'] }, day)).toEqual(['heavy-twice']);
	const before = [{ day: '2025-11-14', words: ['ashamed', 'sad'] }];
	expect(worriesIn({ words: ['hopeless'] }, day, before)).toEqual(['heavy-twice']);
	expect(worriesIn({ words: ['hopeless'] }, '2025-11-21', before)).toEqual([]);
	// A better day after two hard ones is a better day.
	expect(worriesIn({ words: ['calm'] }, day, [...before, { day: '2025-11-18', words: ['empty'] }])).toEqual(
		[]
	);
});

test('the child’s own words are read, a tapped answer is not', () => {
	expect(worriesIn({ note: 'dad hits me' }, day)).toContain('words:abuse');
	expect(worriesIn({ note: 'we had pizza' }, day)).toEqual([]);
	expect(worriesIn({ note: 'rather-not-say' }, day)).toEqual([]);
	expect(worriesInText('i want to die')).toEqual(['words:suicide']);
});

test('every worry a check-in can raise is a rule that staff can read about', () => {
	const answers: fc.Arbitrary<Answers> = fc.record(
		{
			corner: fc.constantFrom(...corners, 'not-sure' as const),
			needs: fc.constantFrom(['grown-up'], ['food'], 'not-sure' as const),
			words: fc.constantFrom(['hopeless'], ['empty', 'ashamed'], 'not-sure' as const),
			safe: fc.constantFrom(1, 2, 3),
			note: fc.constantFrom('dad hits me', 'i ran away from home', 'ሰላም ልጄ', 'ok')
		},
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(answers, (given) => {
			for (const worry of worriesIn(given, day)) expect(isWorry(worry)).toBe(true);
		})
	);
	expect(new Set(worryRules).size).toBe(worryRules.length);
	expect(isWorry('words:anything')).toBe(false);
});
