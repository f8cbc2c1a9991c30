import { expect, test } from 'vitest';
import { directionOf, localeFor, words } from './index.ts';

test('a school with a language we do not speak yet reads British English', () => {
	expect(localeFor('en-GB')).toBe('en-GB');
	expect(localeFor('en-gb')).toBe('en-GB');
	expect(localeFor('en')).toBe('en-GB');
	expect(localeFor('cy-GB')).toBe('en-GB');
	expect(localeFor(null)).toBe('en-GB');
	expect(words('en-GB').pupil.feelings['left-out'].word).toBe('left out');
});

test('a language is written the way its readers read', () => {
	expect(['ar', 'ur-PK', 'he', 'fa-IR'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
	expect(['en-GB', 'pl', 'arn', 'cy'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
});
