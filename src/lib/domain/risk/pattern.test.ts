import { expect, test } from 'vitest';
import { rulesIn } from './pattern.ts';
import { sets, tails } from './sets.ts';
import { lemmaOf, rules } from './vocabulary.ts';

const words = {
	sets: { PET: 'dog cat' },
	tails: { TOY: '![with ..1 ball]' },
	lemmaOf: (word: string) => word
};
const matches = (rule: string, reading: string) =>
	rulesIn(rule, words).some((one) => one.matches(`${reading} `));

test('a rule is read word by word, with gaps, choices and words that may be missing', () => {
	expect(matches('want|wish to? die', 'i want to die')).toBe(true);
	expect(matches('want|wish to? die', 'i wish die')).toBe(true);
	expect(matches('want|wish to? die', 'i want not die')).toBe(false);
	expect(matches('he ..2 hit me', 'he will always hit me')).toBe(true);
	expect(matches('he ..2 hit me', 'he will now always hit me')).toBe(false);
	expect(matches('hit me', 'the whit me')).toBe(false);
});

test('sets, numbers and the end of a sentence stand in rules', () => {
	expect(matches('my {PET} bite', 'my cat bite')).toBe(true);
	expect(matches('be # but', 'he be 14 but')).toBe(true);
	expect(matches('give up $', 'i give up')).toBe(true);
	expect(matches('give up $', 'i give up my seat')).toBe(false);
	expect(matches('tell me|$', 'i can not tell')).toBe(true);
});

test('a rule knows the harmless object of its own verb and nothing further off', () => {
	expect(matches('dye !hair|my', 'want to dye my hair')).toBe(false);
	expect(matches('dye !hair|my', 'want to dye and my hair')).toBe(true);
	expect(matches('hit me [TOY]', 'he hit me with the ball')).toBe(false);
	expect(matches('hit me [TOY]', 'he hit me then we play ball')).toBe(true);
	expect(matches('say ..3-party secret', 'say keep the party secret')).toBe(false);
});

test('a name nobody has explained is found before a child needs the rule', () => {
	expect(() => rulesIn('{NOBODY} hit', words)).toThrow('NOBODY');
	expect(() => rulesIn('..2', words)).toThrow();
});

test('every rule of the house can be tried', () => {
	for (const lines of Object.values(rules)) {
		const all = rulesIn(lines, { sets, tails, lemmaOf });
		expect(all.length).toBeGreaterThan(20);
		for (const rule of all) {
			expect(rule.anchors.length).toBeGreaterThan(0);
			expect(rule.matches('we have pizza ')).toBe(false);
		}
	}
});
