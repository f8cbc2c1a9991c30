import { expect, test } from 'vitest';
import { mayTry, tabletLimit } from './wrong-pictures.ts';

test('a child has five tries, and the sixth waits', () => {
	expect(mayTry({ again: 5, day: 5, tablet: 5 }, 30)).toBe(true);
	expect(mayTry({ again: 6, day: 6, tablet: 6 }, 30)).toBe(false);
});

test('ten guesses a day on a tablet are all there are, however patiently they are made', () => {
	expect(mayTry({ again: 1, day: 10, tablet: 10 }, 30)).toBe(true);
	expect(mayTry({ again: 1, day: 11, tablet: 11 }, 30)).toBe(false);
});

test('where a classmate has tapped at random on every name, each child still has two tries', () => {
	expect(mayTry({ again: 2, day: 2, tablet: 500 }, 30)).toBe(true);
	expect(mayTry({ again: 3, day: 3, tablet: 500 }, 30)).toBe(false);
});

test('what a tablet forgives grows with its classes', () => {
	expect([0, 5, 30, 60].map(tabletLimit)).toEqual([20, 20, 60, 120]);
	expect(mayTry({ again: 3, day: 3, tablet: 60 }, 30)).toBe(true);
	expect(mayTry({ again: 3, day: 3, tablet: 61 }, 30)).toBe(false);
});
