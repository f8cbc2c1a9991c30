import { expect, test } from 'vitest';
import { recomputed } from './compact.ts';
import { pointOf } from './points.ts';
import { barsOf, cornerDots, sparkline } from './sparkline.ts';

const frame = { from: '2025-11-01', to: '2025-11-11', width: 104, height: 24 };

test('a line stands on the whole scale, from the first day to the last', () => {
	const points = [
		pointOf('2025-11-01', 'b', 0),
		pointOf('2025-11-06', 'b', 5),
		pointOf('2025-11-11', 'b', 10)
	];
	expect(sparkline(points, frame)).toEqual({
		line: 'M2 22L52 12L102 2',
		dots: 'M2 22h0M52 12h0M102 2h0',
		breaks: ''
	});
});

test('nothing is drawn where nothing was said, nor across a change of scale', () => {
	const points = [
		pointOf('2025-11-01', 'a', 3),
		pointOf('2025-11-03', 'b', 5),
		pointOf('2025-11-05', 'b', -1),
		pointOf('2025-11-07', 'b', 5)
	];
	const drawn = sparkline(points, frame);
	expect(drawn.line).toBe('');
	expect(drawn.dots.match(/M/gu)).toHaveLength(3);
	expect(drawn.breaks).toBe('M22 0V24');
	expect(sparkline([], frame)).toEqual({ line: '', dots: '', breaks: '' });
});

test('days outside the frame are left out', () => {
	expect(sparkline([pointOf('2025-10-31', 'b', 5), pointOf('2025-11-12', 'b', 5)], frame).dots).toBe('');
});

test('feelings stand in four rows and are never joined', () => {
	const card = recomputed([
		{ day: '2025-11-01', mark: '1' },
		{ day: '2025-11-06', mark: '?' },
		{ day: '2025-11-11', mark: '4' }
	]);
	expect(cornerDots(card, frame)).toEqual({ 1: 'M2 2h0', 2: '', 3: '', 4: 'M102 22h0' });
});

test('a bar stands on the ground for each answer, a low one for nought, none for not sure', () => {
	const points = [
		pointOf('2025-11-01', 'b', 0),
		pointOf('2025-11-06', 'b', -1),
		pointOf('2025-11-11', 'b', 10)
	];
	expect(barsOf(points, frame)).toBe('M2 24V20M102 24V2');
});
