import { expect, test } from 'vitest';
import { pack } from './answers.ts';
import type { Band } from './bands.ts';
import { comparable, holdsOf, oneADay, pointOf, pointsOf, scaleChanges, stretchesOf } from './points.ts';

const goal = { kind: 'goal', number: 2 } as const;
const row = (day: string, band: Band, confidence: number | 'not-sure') => ({
	...pack({
		ratings: [
			{ subject: { kind: 'area', number: 2 }, confidence: 1 },
			{ subject: goal, confidence }
		]
	}),
	day,
	band
});

test('a goal is drawn from its own answers, oldest first, and an area of the same number is not mixed in', () => {
	const points = pointsOf([row('2025-11-12', 'b', 7), row('2025-11-05', 'b', 4)], goal, 'confidence');
	expect(points.map((point) => [point.day, point.value])).toEqual([
		['2025-11-05', 4],
		['2025-11-12', 7]
	]);
	expect(pointsOf([row('2025-11-12', 'b', 7)], goal, 'progress')).toEqual([]);
});

test('an answer of not sure is a gap, not a zero', () => {
	const points = pointsOf(
		[row('2025-11-03', 'b', 4), row('2025-11-05', 'b', 'not-sure'), row('2025-11-07', 'b', 5)],
		goal,
		'confidence'
	);
	expect(points[1]).toMatchObject({ raw: null, value: null });
	expect(stretchesOf(points)).toHaveLength(2);
});

test('a child who moves up a band keeps the chart, with a mark where the scale changed', () => {
	const points = [
		pointOf('2025-11-03', 'a', 3),
		pointOf('2025-11-05', 'b', 6),
		pointOf('2025-11-07', 'c', 6)
	];
	expect(points.map((point) => point.value)).toEqual([5, 6, 6]);
	expect(scaleChanges(points)).toEqual(['2025-11-05']);
	expect(stretchesOf(points).map((stretch) => stretch.length)).toEqual([1, 2]);
	expect(comparable(points).map((point) => point.raw)).toEqual([6, 6]);
});

test('weeks without an answer stay empty', () => {
	const points = [
		pointOf('2025-09-03', 'b', 3),
		pointOf('2025-09-24', 'b', 4),
		pointOf('2025-10-16', 'b', 5)
	];
	expect(stretchesOf(points).map((stretch) => stretch.length)).toEqual([2, 1]);
});

test('a number that is not on its scale is no point on a chart', () => {
	expect(pointOf('2025-11-03', 'a', 9).value).toBeNull();
	expect(comparable([])).toEqual([]);
});

test('of two ratings on one day the later stands, but a number is never covered by not sure', () => {
	const day = '2026-03-02';
	const points = [pointOf(day, 'b', 3), pointOf(day, 'b', 6), pointOf(day, 'b', -1)];
	expect(oneADay(points).map(({ raw }) => raw)).toEqual([6]);
	expect(oneADay([pointOf(day, 'b', -1)])).toHaveLength(1);
});

test('a rating is so many of five holds, whichever scale it was given on', () => {
	expect([1, 3, 5].map((raw) => holdsOf(pointOf('2026-03-02', 'a', raw)))).toEqual([1, 3, 5]);
	expect([0, 5, 10].map((raw) => holdsOf(pointOf('2026-03-02', 'b', raw)))).toEqual([1, 3, 5]);
	expect(holdsOf(pointOf('2026-03-02', 'b', -2))).toBeNull();
});
