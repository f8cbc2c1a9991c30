import { expect, test } from 'vitest';
import type { Corner } from './answers.ts';
import { changeIn, historyOf, leastHistory, type Seen } from './changed.ts';
import { recomputed } from './compact.ts';
import { addDays } from './school-day.ts';

const today = '2025-11-20';
const felt = (...corners: Corner[]): Seen[] =>
	corners.map((corner, place) => ({ day: addDays(today, place - 60), corner }));
const sure = (values: number[], holds = false): Seen[] =>
	values.map((value, place) => ({ day: addDays(today, place - 60), confidence: { value, holds } }));

test('a child who was nearly always at ease and is not today stands out, with the numbers', () => {
	expect(changeIn({ day: today, corner: 4 }, felt(1, 2, 2, 1, 3, 2, 1))).toEqual({
		kind: 'feeling',
		to: 'unpleasant',
		times: 6,
		of: 7
	});
	expect(changeIn({ day: today, corner: 1 }, felt(3, 4, 4, 3, 3, 4))).toEqual({
		kind: 'feeling',
		to: 'pleasant',
		times: 6,
		of: 6
	});
});

test('a child who is often up and down does not stand out for being down', () => {
	expect(changeIn({ day: today, corner: 4 }, felt(1, 3, 2, 4, 1, 3, 2))).toBeNull();
	expect(changeIn({ day: today, corner: 3 }, felt(3, 4, 3, 3, 4, 3))).toBeNull();
});

test('a few days are no usual', () => {
	const few = Array.from({ length: leastHistory - 1 }, () => 1 as const);
	expect(changeIn({ day: today, corner: 4 }, felt(...few))).toBeNull();
	expect(changeIn({ day: today, corner: 4 }, felt(...few, 1))).not.toBeNull();
});

test('not sure and rather not say are no change', () => {
	expect(changeIn({ day: today, corner: 'rather-not-say' }, felt(1, 1, 1, 1, 1, 1, 1))).toBeNull();
});

test('a confidence far from the usual is told both ways', () => {
	expect(
		changeIn({ day: today, confidence: { value: 2, holds: false } }, sure([7, 8, 7, 6, 7, 8, 7]))
	).toEqual({
		kind: 'confidence',
		to: 'lower',
		value: 2,
		usual: 7,
		of: 7
	});
	expect(
		changeIn({ day: today, confidence: { value: 7, holds: false } }, sure([2, 3, 2, 2, 3, 2]))
	).toMatchObject({ to: 'higher' });
	expect(
		changeIn({ day: today, confidence: { value: 5, holds: false } }, sure([7, 8, 7, 6, 7, 8, 7]))
	).toBeNull();
});

test('one odd day neither makes a usual nor hides the next', () => {
	expect(
		changeIn({ day: today, confidence: { value: 1, holds: false } }, sure([7, 7, 0, 7, 8, 7, 7]))
	).toMatchObject({ to: 'lower', usual: 7 });
	expect(
		changeIn({ day: today, confidence: { value: 6, holds: false } }, sure([7, 7, 0, 7, 8, 7, 7]))
	).toBeNull();
});

test('a child whose answers spread widely must move further to stand out', () => {
	expect(
		changeIn({ day: today, confidence: { value: 1, holds: false } }, sure([2, 9, 5, 8, 3, 6, 4]))
	).toBeNull();
});

test('numbers of five holds are no usual for numbers of ten', () => {
	expect(
		changeIn({ day: today, confidence: { value: 2, holds: false } }, sure([10, 10, 10, 10, 10, 10, 10], true))
	).toBeNull();
});

test('only what came before counts', () => {
	const later = felt(1, 1, 1, 1, 1, 1, 1).map((one) => ({ ...one, day: addDays(one.day, 90) }));
	expect(changeIn({ day: today, corner: 4 }, later)).toBeNull();
});

test('the ninety days of a card are history enough', () => {
	const corners = recomputed(
		Array.from({ length: 8 }, (_, n) => ({ day: addDays(today, n - 20), mark: '1' }))
	);
	const confidences = recomputed(
		Array.from({ length: 8 }, (_, n) => ({ day: addDays(today, n - 20), mark: 'O' }))
	);
	const history = historyOf(corners, confidences);
	expect(history).toHaveLength(8);
	expect(history[0]).toEqual({ day: addDays(today, -20), corner: 1, confidence: { value: 7, holds: false } });
	expect(changeIn({ day: today, corner: 3 }, history)).toMatchObject({ times: 8, of: 8 });
});
