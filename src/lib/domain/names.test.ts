import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialOf, shownNames } from './names.ts';

const names = (...pairs: [string, string][]) => [
	...shownNames(pairs.map(([first, surname], place) => ({ id: `id-${place}`, first, surname }))).values()
];

test('a child whose name nobody shares is shown by it alone', () => {
	expect(names(['Ana', 'Marsh'], ['Bo', 'Lee']).sort()).toEqual(['Ana', 'Bo']);
});

test('two of one name get as much of the surname as tells them apart', () => {
	expect(names(['Ana', 'Marsh'], ['ana', 'Patel'])).toEqual(['Ana M', 'ana P']);
	expect(names(['Ana', 'Marsh'], ['Ana', 'Moss'], ['Ana', 'Patel'])).toEqual(['Ana Ma', 'Ana Mo', 'Ana Pa']);
});

test('two of the very same name are told apart by a number, not by more of their data', () => {
	expect(names(['Ana', 'Marsh'], ['Ana', 'Marsh'], ['Ana', 'Poe'])).toEqual(['Ana M 1', 'Ana M 2', 'Ana P']);
	expect(names(['Ana', ''], ['Ana', ''])).toEqual(['Ana 1', 'Ana 2']);
	expect(names(['Ana', ''], ['Ana', 'Poe'])).toEqual(['Ana', 'Ana P']);
});

test('an initial is a whole letter in every script', () => {
	expect(initialOf('e\u0301lodie')).toBe('E\u0301');
	expect(initialOf('นิด')).toBe('นิ');
	expect(initialOf('👩‍👧x')).toBe('👩‍👧');
	expect(initialOf('  ')).toBe('');
});

test('every child of a class gets a name, no two the same, and the order of the register does not matter', () => {
	const first = fc.constantFrom('Ana', 'ANA', 'Bo', 'Ünal', 'سارا');
	const surname = fc.constantFrom('Marsh', 'Moss', 'marsh', '', 'O’Neil', 'X');
	fc.assert(
		fc.property(fc.array(fc.tuple(first, surname), { maxLength: 30 }), (pairs) => {
			const pupils = pairs.map(([name, last], place) => ({ id: `id-${place}`, first: name, surname: last }));
			const shown = shownNames(pupils);
			expect(shown.size).toBe(pupils.length);
			expect(new Set([...shown.values()].map((name) => name.toLowerCase())).size).toBe(pupils.length);
			expect(shownNames(pupils.toReversed())).toEqual(shown);
		})
	);
});
