import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bands } from './bands.ts';
import { anchorsOf, isOn, itemScale, ratingScale, sameScale, toCommon, valuesOf } from './scale.ts';

test('five holds of the youngest and ten points of the others share one chart', () => {
	expect(valuesOf(ratingScale('a')).map((raw) => toCommon('a', raw))).toEqual([0, 2.5, 5, 7.5, 10]);
	expect(valuesOf(ratingScale('b')).map((raw) => toCommon('b', raw))).toEqual([
		0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
	]);
	expect(toCommon('c', 7)).toBe(7);
});

test('a higher hold is never drawn lower, whatever the band', () => {
	fc.assert(
		fc.property(fc.constantFrom(...bands), fc.nat(10), fc.nat(10), (band, one, other) => {
			const scale = ratingScale(band);
			fc.pre(isOn(scale, one) && isOn(scale, other));
			expect(Math.sign(toCommon(band, one) - toCommon(band, other))).toBe(Math.sign(one - other));
		})
	);
});

test('a number from another scale is refused rather than drawn', () => {
	expect(() => toCommon('a', 0)).toThrow(RangeError);
	expect(() => toCommon('a', 6)).toThrow(RangeError);
	expect(() => toCommon('b', 2.5)).toThrow(RangeError);
	expect(() => toCommon('c', -1)).toThrow(RangeError);
});

test('words stand at the ends and the middle of a scale', () => {
	expect(anchorsOf(ratingScale('a')).map((anchor) => anchor.at)).toEqual([1, 3, 5]);
	expect(anchorsOf(ratingScale('c')).map((anchor) => anchor.at)).toEqual([0, 5, 10]);
});

test('everyone answers whether they are safe with the same three', () => {
	expect(bands.map((band) => itemScale(band, 'safe').max)).toEqual([3, 3, 3]);
	expect(bands.map((band) => itemScale(band, 'belonging').max)).toEqual([3, 5, 5]);
});

test('numbers of five holds are not compared with numbers of ten points', () => {
	expect(sameScale('b', 'c')).toBe(true);
	expect(sameScale('a', 'b')).toBe(false);
});
