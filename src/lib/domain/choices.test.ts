import { expect, test } from 'vitest';
import { bands } from './bands.ts';
import {
	aboutsFor,
	areas,
	choosesSeveral,
	everyChoice,
	firstAreas,
	itemsFor,
	needsFor,
	settledNeeds
} from './choices.ts';

test('no screen offers fewer than three or more than six choices at once', () => {
	for (const band of bands) {
		for (const choices of [aboutsFor(band), needsFor(band)]) {
			expect(choices.first.length).toBeGreaterThanOrEqual(3);
			expect(choices.first.length).toBeLessThanOrEqual(6);
			expect(choices.more.length).toBeLessThanOrEqual(6);
			const all = everyChoice<string>(choices);
			expect(new Set(all).size).toBe(all.length);
		}
	}
});

test('every child can ask for a grown-up and can need nothing', () => {
	for (const band of bands)
		expect(needsFor(band).first).toEqual(expect.arrayContaining(['grown-up', 'nothing']));
});

test('nothing beside a need is a slip of the finger', () => {
	expect(settledNeeds(['nothing', 'grown-up'])).toEqual(['grown-up']);
	expect(settledNeeds(['nothing'])).toEqual(['nothing']);
	expect(settledNeeds(['food', 'food'])).toEqual(['food']);
	expect(settledNeeds([])).toEqual([]);
});

test('the youngest tap one picture and are not asked about learning', () => {
	expect(choosesSeveral('a')).toBe(false);
	expect(choosesSeveral('b')).toBe(true);
	expect(itemsFor('a')).not.toContain('ready');
	expect(itemsFor('c')).toContain('ready');
	expect(firstAreas.every((area) => areas.includes(area))).toBe(true);
});
