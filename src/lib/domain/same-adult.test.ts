import { expect, test } from 'vitest';
import { mayBeSameAdult } from './same-adult.ts';

const adult = (name: string, email: string | null = null) => ({ name, email });
const stuart = adult('Stuart Reid', 'stuart@families.example');

test.each([
	adult('Somebody Else', ' Stuart@Families.example'),
	adult('stuart  reid', 'other@families.example'),
	adult('Mr S Reid'),
	adult('Stuart James Reid'),
	adult('Reid, Stuart')
])('an adult is looked at twice under another name or address: $name', (other) => {
	expect(mayBeSameAdult(stuart, other)).toBe(true);
	expect(mayBeSameAdult(other, stuart)).toBe(true);
});

test.each([adult('Kirsty Reid', 'kirsty@families.example'), adult('Stuart'), adult('Mr Reid'), adult('')])(
	'a name in common is not enough: $name',
	(other) => {
		expect(mayBeSameAdult(stuart, other)).toBe(false);
		expect(mayBeSameAdult(other, stuart)).toBe(false);
	}
);

test('letters with accents, apostrophes and other scripts are compared as they are meant', () => {
	expect(mayBeSameAdult(adult('Zoë O’Brien'), adult("Ms Zoe O'Brien"))).toBe(true);
	expect(mayBeSameAdult(adult('عمر صالح'), adult('عمر صالح'))).toBe(true);
	expect(mayBeSameAdult(adult('عمر صالح'), adult('ليلى صالح'))).toBe(false);
	expect(mayBeSameAdult(adult('', null), adult('', null))).toBe(false);
});
