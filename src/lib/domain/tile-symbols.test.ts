import { expect, test } from 'vitest';
import { namesOf } from '#lib/components/symbols/names.ts';
import { freeSymbol, tileSymbols } from './tile-symbols.ts';

test('every drawing for a name tile can be given to a child, and nothing else', () => {
	expect([...tileSymbols].sort()).toEqual(namesOf('tiles').sort());
});

test('no two of thirty classmates get the same drawing', () => {
	const given: string[] = [];
	for (let child = 0; child < 30; child += 1) given.push(freeSymbol(given, child * 7));
	expect(new Set(given).size).toBe(30);
});

test('in a class of more than there are drawings, none is given a third time before all are given twice', () => {
	const given: string[] = [];
	for (let child = 0; child < 72; child += 1) given.push(freeSymbol(given, child));
	for (const symbol of tileSymbols) expect(given.filter((one) => one === symbol)).toHaveLength(2);
});
