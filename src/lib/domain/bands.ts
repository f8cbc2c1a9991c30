/**
 * Three ways of asking the same questions: a for about 5-7, b for 7-11, c for 11-16.
 * A class has a band; a pupil may have another.
 */
export const bands = ['a', 'b', 'c'] as const;
export type Band = (typeof bands)[number];

export function isBand(value: unknown): value is Band {
	return bands.some((band) => band === value);
}

/** The band to begin with for a class of this school year in England (Reception is 0). */
export function bandOfYear(year: number): Band {
	if (year <= 2) return 'a';
	return year <= 6 ? 'b' : 'c';
}
