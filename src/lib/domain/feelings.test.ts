import { expect, test } from 'vitest';
import { corners } from './answers.ts';
import { bands } from './bands.ts';
import {
	allFeelings,
	bandOfFeeling,
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

test('a word stands in one corner, or in all of them', () => {
	const shown = corners.flatMap((corner) => feelingsFor('c', corner));
	const everywhere = allFeelings.filter(
		(word) => shown.filter((one) => one === word).length === corners.length
	);
	expect(everywhere).toHaveLength(3);
	expect(shown).toHaveLength(allFeelings.length + everywhere.length * (corners.length - 1));
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
