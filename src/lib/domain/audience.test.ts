import { expect, test } from 'vitest';
import { audiences, firstAudience, isAudience, reaches, widens } from './audience.ts';

test('an entry for the mentor reaches no team and no family', () => {
	expect(audiences.map((reader) => reaches('mentor', reader))).toEqual([true, false, false]);
});

test('an entry for the team reaches the mentor, not the family', () => {
	expect(audiences.map((reader) => reaches('team', reader))).toEqual([true, true, false]);
});

test('an entry for the family reaches everyone around the child', () => {
	expect(audiences.map((reader) => reaches('family', reader))).toEqual([true, true, true]);
});

test('a child begins with the smallest circle', () => {
	expect(firstAudience).toBe('mentor');
	expect(widens('mentor', 'family')).toBe(true);
	expect(widens('family', 'team')).toBe(false);
	expect(isAudience('everyone')).toBe(false);
});
