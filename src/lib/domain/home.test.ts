import { expect, test } from 'vitest';
import { homeOf } from './home.ts';

test('a mentor begins with the children who wait, whatever else they are', () => {
	expect(homeOf({ kind: 'staff', roles: ['mentor'] })).toBe('/mentor');
	expect(homeOf({ kind: 'staff', roles: ['admin', 'dsl'] })).toBe('/mentor');
	expect(homeOf({ kind: 'staff', roles: [] })).toBe('/mentor');
});

test('who only runs the school begins with the school, a parent with the family', () => {
	expect(homeOf({ kind: 'staff', roles: ['admin'] })).toBe('/school');
	expect(homeOf({ kind: 'guardian' })).toBe('/family');
});
