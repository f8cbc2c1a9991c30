import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText, codePointsFor, firstOf, fits, lengthOf, noteMax } from './text.ts';

test('what a child typed keeps its emoji, its accents and its lines', () => {
	expect(cleanText('  Zoë 👩‍👩‍👧 said\r\nhello\t! ')).toBe('Zoë 👩‍👩‍👧 said\nhello !');
	expect(cleanText('e\u0301')).toBe('é');
	expect(cleanText('سلام')).toBe('سلام');
});

test('bytes that break a database or a page do not get in', () => {
	expect(cleanText('a\u0000b\u0007c\u009Fd')).toBe('abcd');
	expect(cleanText('e\u0000\u0301')).toBe('é');
	expect(cleanText('a\uD800b')).toBe('a\uFFFDb');
	expect(cleanText('abc\u202Edcba')).toBe('abcdcba');
	expect(cleanText(`z${'\u0335'.repeat(500)}`).length).toBeLessThan(10);
});

test('a wall of empty lines becomes one', () => {
	expect(cleanText('a\n\n\n\n\n  \n\nb')).toBe('a\n\nb');
	expect(cleanLine(' Ana \n Maria ')).toBe('Ana Maria');
});

test('cleaning twice changes nothing more', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (raw) => {
			const once = cleanText(raw);
			expect(cleanText(once)).toBe(once);
			expect(once.isWellFormed()).toBe(true);
			expect(once).not.toContain('\u0000');
		})
	);
});

test('a family of emoji counts as one, as a reader would count', () => {
	expect(lengthOf('👩‍👩‍👧a')).toBe(2);
	expect(firstOf('👩‍👩‍👧abc', 2)).toBe('👩‍👩‍👧a');
	expect(fits('a'.repeat(noteMax), noteMax)).toBe(true);
	expect(fits('a'.repeat(noteMax + 1), noteMax)).toBe(false);
});

test('what is longer than anybody writes is counted and cut without reading each letter of it', () => {
	const long = '👩‍👩‍👧'.repeat(200_000);
	expect(lengthOf(long)).toBeGreaterThan(1_000_000);
	expect(firstOf(long, 3)).toBe('👩‍👩‍👧'.repeat(3));
	// A tower of accents is no letter of any language: it is left out rather than cut.
	expect(firstOf(`ab${'\u0301'.repeat(100_000)}`, 2)).toBe('a');
});

test('text that fits also fits the column behind it', () => {
	const families = '👩‍👩‍👧‍👧'.repeat(200);
	expect([...families].length > codePointsFor(noteMax)).toBe(true);
	expect(fits(families, noteMax)).toBe(false);
});
