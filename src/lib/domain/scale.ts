import type { Item } from './answers.ts';
import type { Band } from './bands.ts';

/** Whole numbers from min to max: holds for the youngest, 0 to 10 for the others. */
export type Scale = { min: number; max: number };

const ratingScales = {
	a: { min: 1, max: 5 },
	b: { min: 0, max: 10 },
	c: { min: 0, max: 10 }
} as const satisfies Record<Band, Scale>;

/** The scale of confidence and progress. */
export function ratingScale(band: Band): Scale {
	return ratingScales[band];
}

/** Safe is no, a bit, yes (1 to 3) for everyone; the others have three faces at band a, else five words. */
export function itemScale(band: Band, item: Item): Scale {
	return { min: 1, max: item === 'safe' || band === 'a' ? 3 : 5 };
}

/** Not safe: the one answer of an item that brings an adult the same day. */
export const notSafe = 1;

export function valuesOf(scale: Scale): number[] {
	return Array.from({ length: scale.max - scale.min + 1 }, (_, place) => scale.min + place);
}

export function isOn(scale: Scale, value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= scale.min && value <= scale.max;
}

/** The three places of a scale that carry words: "not yet", "a bit sure", "really sure". */
export type Anchor = { at: number; key: 'low' | 'middle' | 'high' };

export function anchorsOf(scale: Scale): Anchor[] {
	return [
		{ at: scale.min, key: 'low' },
		{ at: (scale.min + scale.max) / 2, key: 'middle' },
		{ at: scale.max, key: 'high' }
	];
}

/**
 * A raw rating in the common unit of every chart, 0 to 10. Band a's five holds are 0, 2.5, 5, 7.5 and 10;
 * the others are 0 to 10 already. Meant for drawing: a series marks where the scale changed and no change
 * is calculated across it (domain.md §6.3). Throws when the value is not on the band's scale.
 */
export function toCommon(band: Band, raw: number): number {
	const scale = ratingScales[band];
	if (!isOn(scale, raw)) throw new RangeError('this rating is not on the scale of its band');
	return ((raw - scale.min) / (scale.max - scale.min)) * 10;
}

/** Do both bands rate on one scale, so that their numbers may be compared? */
export function sameScale(one: Band, other: Band): boolean {
	return ratingScales[one].max === ratingScales[other].max;
}
