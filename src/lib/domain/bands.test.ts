import { expect, test } from 'vitest';
import { bandOfYear, isBand } from './bands.ts';

test('a class begins with the band of its year', () => {
	expect([0, 1, 2, 3, 6, 7, 11].map(bandOfYear)).toEqual(['a', 'a', 'a', 'b', 'b', 'c', 'c']);
});

test('only the three bands are bands', () => {
	expect(isBand('a')).toBe(true);
	expect(isBand('d')).toBe(false);
	expect(isBand(null)).toBe(false);
});
