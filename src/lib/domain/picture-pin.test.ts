import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignPin, isPicture, pictures, pinText, placesOf } from './picture-pin.ts';

/** A source of chance that walks through the given numbers and then counts on. */
const from = (...numbers: number[]) => {
	let place = 0;
	return (below: number) => (numbers[place++] ?? place) % below;
};

test('a child is never given one picture all through', () => {
	expect(assignPin(3, from(4, 4, 4, 1, 1, 1, 2, 2, 5))).toEqual(['tree', 'tree', 'kite']);
});

test('a new PIN is not the old one', () => {
	expect(pinText(assignPin(3, from(0, 1, 2, 3, 4, 5), ['sun', 'boat', 'tree']))).toBe('key-fish-kite');
});

test('every picture can come at every place', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(3 as const, 4 as const),
			fc.array(fc.nat(11), { minLength: 40, maxLength: 40 }),
			(places, numbers) => {
				const pin = assignPin(places, from(...numbers));
				expect(pin).toHaveLength(places);
				expect(pin.every(isPicture)).toBe(true);
			}
		)
	);
	const seen = new Set<string>();
	for (let n = 0; n < 12; n += 1) seen.add(pinText(assignPin(4, from(n, n + 1, n + 2, n + 3))));
	expect(seen.size).toBe(12);
});

test('there are twelve pictures, and a class inside a window taps none', () => {
	expect(new Set(pictures).size).toBe(12);
	expect(placesOf).toEqual({ window: 0, three: 3, four: 4 });
});
