import { expect, test } from 'vitest';
import { checkLetter, readUpn } from './upn.ts';

test('a number with the right check letter is read, however it was typed', () => {
	expect(readUpn('R674123101121')).toBe('R674123101121');
	expect(readUpn(' h801200 001001 ')).toBe('H801200001001');
	expect(readUpn('A99921012453H')).toBe('A99921012453H');
});

test.each([
	'S674123101121',
	'R674123101122',
	'R67412310112',
	'R6741231011212',
	'R67412310112I',
	'1234567890123',
	''
])('%s is no unique pupil number', (text) => {
	expect(readUpn(text)).toBeNull();
});

test('one wrong digit is always noticed', () => {
	const rest = '999210125001';
	for (let at = 0; at < rest.length; at += 1) {
		for (const digit of '0123456789') {
			const wrong = rest.slice(0, at) + digit + rest.slice(at + 1);
			if (wrong !== rest) expect(readUpn(checkLetter(rest) + wrong)).toBeNull();
		}
	}
});
