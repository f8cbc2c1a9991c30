import { expect, test } from 'vitest';
import { corners } from './answers.ts';
import { bands } from './bands.ts';
import {
	allFeelings,
	bandOfFeeling,
	cornerOfFeeling,
	feelingsFor,
	fitsWords,
	heavyFeelings,
	isFeeling,
	maxWords
} from './feelings.ts';

test('the youngest choose from a handful of words, older pupils from more', () => {
	for (const corner of corners) {
		expect(feelingsFor('a', corner).length).toBeLessThanOrEqual(6);
		expect(feelingsFor('b', corner).length).toBeLessThanOrEqual(12);
		expect(feelingsFor('c', corner).length).toBeLessThanOrEqual(24);
	}
	expect(maxWords).toEqual({ a: 1, b: 2, c: 3 });
});

test('a child who moves up a band keeps every word they had', () => {
	for (const corner of corners) {
		expect(feelingsFor('b', corner)).toEqual(expect.arrayContaining(feelingsFor('a', corner)));
		expect(feelingsFor('c', corner)).toEqual(expect.arrayContaining(feelingsFor('b', corner)));
	}
});

test('no word stands in two corners', () => {
	const all = corners.flatMap((corner) => feelingsFor('c', corner).filter((word) => cornerOfFeeling(word)));
	expect(new Set(all).size).toBe(all.length);
	expect(allFeelings).toHaveLength(all.length + 3);
	for (const corner of corners) {
		for (const word of feelingsFor('c', corner)) expect([corner, undefined]).toContain(cornerOfFeeling(word));
	}
});

test('every word knows the band that first meets it', () => {
	expect(bandOfFeeling('happy')).toBe('a');
	expect(bandOfFeeling('left-out')).toBe('b');
	expect(bandOfFeeling('numb')).toBe('c');
	for (const band of bands) {
		for (const word of feelingsFor(band, 4)) expect(bandOfFeeling(word) <= band).toBe(true);
	}
});

test('a tampered form cannot name a feeling its screen does not show', () => {
	expect(fitsWords('b', 4, ['sad', 'left-out'])).toBe(true);
	expect(fitsWords('b', 1, ['sad'])).toBe(false);
	expect(fitsWords('a', 4, ['hopeless'])).toBe(false);
	expect(fitsWords('b', 4, ['sad', 'sad'])).toBe(false);
	expect(fitsWords('b', 4, ['sad', 'tired', 'hurt'])).toBe(false);
	expect(fitsWords('a', 3, ['mixed'])).toBe(true);
	expect(isFeeling('<script>')).toBe(false);
});

test('the heavy words are words of the oldest band only', () => {
	expect(heavyFeelings.map(bandOfFeeling)).toEqual(['c', 'c', 'c']);
});
