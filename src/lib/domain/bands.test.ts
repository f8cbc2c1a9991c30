import { expect, test } from 'vitest';
import { bandOf, bandOfYear, isBand } from './bands.ts';

test('a pupil with a band of their own is asked in it, the rest as their class', () => {
	expect(bandOf('b', null)).toBe('b');
	expect(bandOf('c', 'a')).toBe('a');
});

test('a class begins with the band of its year', () => {
	expect([0, 1, 2, 3, 6, 7, 11].map(bandOfYear)).toEqual(['a', 'a', 'a', 'b', 'b', 'c', 'c']);
});

test('only the three bands are bands', () => {
	expect(isBand('a')).toBe(true);
	expect(isBand('d')).toBe(false);
	expect(isBand(null)).toBe(false);
});
