import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArray, writeArray } from './arrays.ts';

const asText = (text: string) => text;

test('reads what PostgreSQL writes', () => {
	expect(readArray('{}', asText)).toEqual([]);
	expect(readArray('{1,NULL,-2}', Number)).toEqual([1, null, -2]);
	expect(readArray('{a,"NULL","","b c","d,e","say \\"no\\"","back\\\\slash","{}"}', asText)).toEqual([
		'a',
		'NULL',
		'',
		'b c',
		'd,e',
		'say "no"',
		'back\\slash',
		'{}'
	]);
});

test('reads back every word that it wrote, whatever a child types', () => {
	fc.assert(
		fc.property(fc.array(fc.option(fc.string({ unit: 'binary' }))), (words) => {
			expect(readArray(String(writeArray(words)), asText)).toEqual(words);
		})
	);
});

test('leaves text that is an array already as it is', () => {
	expect(writeArray('{a,b}')).toBe('{a,b}');
});
