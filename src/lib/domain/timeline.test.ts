import { expect, test } from 'vitest';
import { feelingDots, monthLines, rowLines, spanOf } from './timeline.ts';

const frame = { from: '2026-01-01', to: '2026-03-01', width: 640, height: 80 };

test('a look back begins with what there is: a month at least, a year at most', () => {
	expect(spanOf([], '2026-03-28')).toEqual({ from: '2026-03-01', to: '2026-03-28' });
	expect(spanOf(['2026-03-20', '2026-01-05'], '2026-03-28').from).toBe('2026-01-05');
	expect(spanOf(['2019-09-01'], '2026-03-28').from).toBe('2025-03-29');
});

test('feelings stand in the row of their corner on the day they were felt; what was not said leaves nothing', () => {
	const days = [
		{ day: '2026-01-01', corner: 1 },
		{ day: '2026-03-01', corner: 4 },
		{ day: '2026-02-01', corner: -1 },
		{ day: '2026-02-02', corner: null },
		{ day: '2025-12-31', corner: 2 }
	];
	expect(feelingDots(days, frame)).toBe('M2 2h0M638 78h0');
});

test('every month begins at the same place in every drawing of the same time', () => {
	expect(monthLines(frame).split('M').length - 1).toBe(3);
	expect(monthLines(frame)).toContain('M2 0V80');
	expect(rowLines(frame).split('M').length - 1).toBe(4);
});
