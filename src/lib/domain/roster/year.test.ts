import { expect, test } from 'vitest';
import { readYear, yearOfBirth, yearOfGroup } from './year.ts';

test.each([
	['Year  7', 7],
	['Year 10', 10],
	['Yr4', 4],
	['Yr. 4', 4],
	['y11', 11],
	['07', 7],
	['7.0', 7],
	['NC Year 3', 3],
	['Year Group 5', 5],
	['Year Two', 2],
	['year_6', 6],
	['R', 0],
	['Reception', 0],
	['Year R', 0],
	['YR', 0],
	['F2', 0],
	['0', 0],
	['N1', -1],
	['N2', -1],
	['Nursery', -1],
	['Year 13', 13]
])('%s is read as year %i', (text, year) => {
	expect(readYear(text)).toBe(year);
});

test.each(['Yr 14', 'Otters', '', 'Year', '7A', '2025/26', '-1', '100', 'P4', 'Mixed', '5/6'])(
	'no year is guessed from "%s"',
	(text) => {
		expect(readYear(text)).toBeNull();
	}
);

test.each([
	['4 Hedgehog', 4],
	['R Otter', 0],
	['7A', 7],
	['10C', 10],
	['11Ma2', 11],
	['Year 3 Oak', 3],
	['Hedgehog', null],
	['Rabbits', null],
	['Nightingale', null],
	['2025 leavers', null]
])('the class %s begins with year %s', (group, year) => {
	expect(yearOfGroup(group)).toBe(year);
});

test('a child is in Reception in the school year in which they become five', () => {
	expect(yearOfBirth('2020-09-01', '2025-11-03')).toBe(0);
	expect(yearOfBirth('2021-08-31', '2025-11-03')).toBe(0);
	expect(yearOfBirth('2020-08-31', '2025-11-03')).toBe(1);
	expect(yearOfBirth('2020-08-31', '2025-08-31')).toBe(0);
	expect(yearOfBirth('2013-10-01', '2026-07-01')).toBe(7);
	expect(yearOfBirth('1980-10-01', '2026-07-01')).toBeNull();
});
