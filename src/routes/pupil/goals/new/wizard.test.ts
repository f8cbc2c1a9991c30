import { expect, test } from 'vitest';
import { wizardScreen } from './wizard.ts';

const at = (address: string) => wizardScreen(new URLSearchParams(address));

test('a child who does not write begins a goal with three taps', () => {
	expect(at('').choices.map(({ value }) => value)).toEqual(['learning', 'me']);
	expect(at('about=me')).toMatchObject({ name: 'want', place: 2, last: false });
	const last = at('about=me&want=friendships');
	expect(last).toMatchObject({ name: 'firstStep', place: 3, last: true });
	expect(last.kept).toEqual([
		{ name: 'about', value: 'me' },
		{ name: 'want', value: 'I want to play with a friend.' }
	]);
});

test('what an address makes up is asked again, and never stands on the page', () => {
	expect(at('about=toString').place).toBe(1);
	expect(at('about=learning&want=I+am+sad').place).toBe(2);
	expect(at('about=learning&want=constructor').place).toBe(2);
	expect(JSON.stringify(at('about=learning&want=I+am+sad'))).not.toContain('sad');
});
