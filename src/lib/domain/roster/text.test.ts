import { expect, test } from 'vitest';
import { tidyCell, unscrambled } from './text.ts';

test.each([
	['\u00A0 García\tMárquez ', 'García Márquez', []],
	['ur-Rehman\nHart', 'ur-Rehman Hart', ['line-break']],
	['3 Kestrel\r\n', '3 Kestrel', ['odd']],
	['Da\u0000n', 'Dan', ['control']],
	['Mar\u202Elow', 'Marlow', ['hidden']],
	['Mar\u200Blow', 'Marlow', ['hidden']],
	['Mar\u200Dlow', 'Marlow', ['hidden']],
	['\u200Fيوسف\u200F', 'يوسف', []],
	['علی\u200Cرضا', 'علی\u200Cرضا', []],
	["O'?rien", "O'?rien", ['letter-lost']],
	['Tu\uFFFDnicliffe', 'Tu\uFFFDnicliffe', ['letter-lost']],
	['ZoÃ«', 'ZoÃ«', ['mojibake']],
	['=1+1', '=1+1', ['formula']],
	['-', '-', []],
	['<b>Bea</b>', '<b>Bea</b>', ['odd']],
	['Tom "Tommo"', 'Tom "Tommo"', []],
	['="004001"', '004001', ['odd']],
	["'004001", '004001', ['odd']],
	["O'Brien", "O'Brien", []],
	['Zoe\u0308', 'Zoë', []]
])('%j becomes %j and says %j', (raw, text, marks) => {
	expect(tidyCell(raw)).toEqual({ text, marks });
});

test('a lone half of a character does not reach the database', () => {
	expect(tidyCell('a\uD800b').text.isWellFormed()).toBe(true);
});

test('scrambled letters are put right, and names that are right are left alone', () => {
	expect(unscrambled('ZoÃ«')).toBe('Zoë');
	expect(unscrambled('Å\u0081ukasz')).toBe('Łukasz');
	expect(unscrambled('Zoë')).toBeNull();
	expect(unscrambled('Łukasz')).toBeNull();
	expect(unscrambled('Ana')).toBeNull();
});
