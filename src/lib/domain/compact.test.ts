import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	compactDays,
	confidenceMark,
	confidenceOfMark,
	cornerMark,
	cornerOfMark,
	marksIn,
	noMarks,
	recomputed,
	shifted,
	withMark
} from './compact.ts';
import { addDays, daysBetween } from './school-day.ts';

const day0 = '2025-09-01';
const entry = fc.record({
	day: fc.integer({ min: 0, max: 250 }).map((n) => addDays(day0, n)),
	mark: fc.constantFrom('.', '1', '2', '3', '4', '?', '-')
});
const entries = fc.array(entry, { minLength: 1, maxLength: 60 });

test('a card is always ninety days that end with the latest entry', () => {
	fc.assert(
		fc.property(entries, (all) => {
			const card = recomputed(all);
			expect(card.marks).toHaveLength(compactDays);
			expect(card.lastDay).toBe(
				all
					.map((one) => one.day)
					.toSorted()
					.at(-1)
			);
		})
	);
});

test('a card kept entry by entry says what the entries say, in whatever order they came', () => {
	fc.assert(
		fc.property(entries, (all) => {
			const card = recomputed(all);
			const expected = new Map<string, string>();
			let last = '';
			for (const one of all) {
				last = one.day > last ? one.day : last;
				const inReach = daysBetween(one.day, last) < compactDays;
				if (one.mark !== '.' && inReach) expected.set(one.day, one.mark);
			}
			for (const day of [...expected.keys()]) if (daysBetween(day, last) >= compactDays) expected.delete(day);
			expect(new Map(marksIn(card).map((one) => [one.day, one.mark]))).toEqual(expected);
		})
	);
});

test('an entry that comes late finds its own day, and a very old one changes nothing', () => {
	const card = recomputed([{ day: '2025-11-20', mark: '1' }]);
	const late = withMark(card, '2025-11-18', '4');
	expect(marksIn(late)).toEqual([
		{ day: '2025-11-18', mark: '4' },
		{ day: '2025-11-20', mark: '1' }
	]);
	expect(withMark(card, '2025-08-01', '4')).toEqual(card);
	expect(withMark(late, '2025-11-18', '.')).toEqual(late);
});

test('a term away leaves an empty card, not an old one', () => {
	const card = withMark(recomputed([{ day: '2025-01-06', mark: '1' }]), '2025-09-01', '2');
	expect(marksIn(card)).toEqual([{ day: '2025-09-01', mark: '2' }]);
	expect(shifted(noMarks.slice(1) + '3', 90)).toBe(noMarks);
});

test('corners and answers of their own come back from a card as they were given', () => {
	for (const corner of [1, 2, 3, 4, 'not-sure', 'rather-not-say'] as const) {
		expect(cornerOfMark(cornerMark({ corner }))).toBe(corner);
	}
	expect(cornerMark({})).toBe('.');
	expect(cornerOfMark('.')).toBeUndefined();
});

test('a confidence comes back in the common unit with the scale it was given on', () => {
	const subject = { kind: 'goal', number: 1 } as const;
	for (let raw = 1; raw <= 5; raw += 1) {
		const mark = confidenceMark('a', { ratings: [{ subject, confidence: raw }] });
		expect(confidenceOfMark(mark)).toEqual({ value: (raw - 1) * 2.5, holds: true });
	}
	for (let raw = 0; raw <= 10; raw += 1) {
		const mark = confidenceMark('c', { ratings: [{ subject, confidence: raw }] });
		expect(confidenceOfMark(mark)).toEqual({ value: raw, holds: false });
	}
});

test('two confidences of a day share its place, and no number is no number', () => {
	const goal = { kind: 'goal', number: 1 } as const;
	const area = { kind: 'area', number: 1 } as const;
	const mark = (one: number | 'not-sure' | 'rather-not-say', other: number | 'rather-not-say') =>
		confidenceMark('b', {
			ratings: [
				{ subject: goal, confidence: one },
				{ subject: area, confidence: other }
			]
		});
	expect(confidenceOfMark(mark(3, 8))).toEqual({ value: 5.5, holds: false });
	expect(confidenceOfMark(mark('not-sure', 8))).toEqual({ value: 8, holds: false });
	expect(confidenceOfMark(mark('not-sure', 'rather-not-say'))).toBe('not-sure');
	expect(confidenceMark('b', { ratings: [{ subject: goal, progress: 3 }] })).toBe('.');
});
