/** The twelve pictures of a picture PIN, by the names of their drawings. */
export const pictures = [
	'sun',
	'boat',
	'tree',
	'key',
	'fish',
	'kite',
	'drum',
	'apple',
	'house',
	'star',
	'bell',
	'cup'
] as const;
export type Picture = (typeof pictures)[number];

/** How a class signs in: nothing while staff hold a window open, or 3 or 4 pictures of the 12. */
export const signIns = ['window', 'three', 'four'] as const;
export type SignIn = (typeof signIns)[number];

/** How many pictures a class taps; none inside a window. */
export const placesOf = { window: 0, three: 3, four: 4 } as const satisfies Record<SignIn, number>;

/** A whole number from 0 up to, not including, `below`, each as likely; from a cryptographic source. */
export type Chance = (below: number) => number;

/**
 * Pictures for a pupil: assigned, because children would all choose the same. Every row of pictures is as
 * likely as any other, but one picture all through, and the one the pupil had before.
 */
export function assignPin(places: 3 | 4, chance: Chance, before: readonly Picture[] = []): Picture[] {
	for (;;) {
		const pin = Array.from({ length: places }, () => pictures[chance(pictures.length)] ?? 'sun');
		if (new Set(pin).size > 1 && pinText(pin) !== pinText(before)) return pin;
	}
}

/** One text for the pictures in order: what is hashed. */
export function pinText(pin: readonly Picture[]): string {
	return pin.join('-');
}

export function isPicture(value: unknown): value is Picture {
	return pictures.some((picture) => picture === value);
}
