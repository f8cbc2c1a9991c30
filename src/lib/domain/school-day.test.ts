import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	dayAt,
	daysBetween,
	greetingAt,
	isDay,
	isZone,
	schoolWeek,
	startOfDay,
	timeAt,
	weekdayOf
} from './school-day.ts';

const at = (text: string) => new Date(text);

test('a check-in just after midnight in summer belongs to the new day in London, not to the old one in UTC', () => {
	expect(dayAt(at('2025-07-01T23:30:00Z'), 'Europe/London')).toBe('2025-07-02');
	expect(dayAt(at('2025-12-01T23:30:00Z'), 'Europe/London')).toBe('2025-12-01');
});

test('a school in Auckland and one in Honolulu have different days at the same moment', () => {
	const now = at('2025-03-10T11:30:00Z');
	expect(dayAt(now, 'Pacific/Auckland')).toBe('2025-03-11');
	expect(dayAt(now, 'Pacific/Honolulu')).toBe('2025-03-10');
});

test('the days when clocks change have 23 and 25 hours', () => {
	const hours = (day: string) =>
		(+startOfDay(addDays(day, 1), 'Europe/London') - +startOfDay(day, 'Europe/London')) / 3_600_000;
	expect(hours('2025-03-30')).toBe(23);
	expect(hours('2025-10-26')).toBe(25);
	expect(hours('2025-10-27')).toBe(24);
});

test('a day whose clock has no midnight begins at the first minute it has', () => {
	expect(startOfDay('2024-03-31', 'Asia/Beirut').toISOString()).toBe('2024-03-30T22:00:00.000Z');
	expect(timeAt(startOfDay('2024-03-31', 'Asia/Beirut'), 'Asia/Beirut')).toBe('01:00');
});

test('the first moment of any day is that day, and the moment before is not', () => {
	const zones = [
		'Europe/London',
		'America/New_York',
		'Asia/Kathmandu',
		'Pacific/Kiritimati',
		'America/Havana'
	];
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...zones), (n, zone) => {
			const day = addDays('1990-01-01', n);
			const start = startOfDay(day, zone).getTime();
			expect(dayAt(start, zone)).toBe(day);
			expect(dayAt(start - 1000, zone) < day).toBe(true);
		}),
		{ numRuns: 200 }
	);
});

test('the greeting follows the clock on the wall of the school', () => {
	const zone = 'Europe/London';
	expect(greetingAt(at('2025-07-01T10:59:00Z'), zone)).toBe('morning');
	expect(greetingAt(at('2025-07-01T11:00:00Z'), zone)).toBe('afternoon');
	expect(greetingAt(at('2025-07-01T16:00:00Z'), zone)).toBe('evening');
	expect(timeAt(at('2025-07-01T23:05:00Z'), zone)).toBe('00:05');
});

test('days are counted across the change of clocks and of years', () => {
	expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
	expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
	expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
	expect(daysBetween('2025-03-31', '2025-03-29')).toBe(-2);
});

test('a school week runs from Monday to Friday', () => {
	expect(weekdayOf('2025-11-17')).toBe(1);
	expect(schoolWeek('2025-11-19')).toEqual({ from: '2025-11-17', to: '2025-11-21' });
	expect(schoolWeek('2025-11-23')).toEqual({ from: '2025-11-17', to: '2025-11-21' });
});

test('days and zones that do not exist are refused', () => {
	expect(['2025-02-28', '2024-02-29'].map(isDay)).toEqual([true, true]);
	expect(['2025-02-29', '2025-13-01', '25-01-01', '2025-1-1', '', null].map(isDay)).toEqual(
		Array(6).fill(false)
	);
	expect(isZone('Europe/London')).toBe(true);
	expect(isZone('Europe/Nowhere')).toBe(false);
	expect(isZone('')).toBe(false);
});
