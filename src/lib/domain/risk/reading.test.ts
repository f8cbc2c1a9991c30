import { expect, test } from 'vitest';
import { readingsOf } from './reading.ts';

const read = (text: string) => readingsOf(text).at(-1)?.trim();

test('endings, contractions and text speech come down to plain words', () => {
	expect(read('I’ve been hurting myself')).toBe('i have be hurt myself');
	expect(read('dont wanna b here')).toBe('not want to be here');
	expect(read('u r gr8 m8')).toMatch(/^you be .* friend$/u);
});

test('misspelt words are read as the words they sound like', () => {
	for (const [typed, meant] of [
		['tuched', 'touch'],
		['suicidle', 'suicide'],
		['stranggle', 'strangle'],
		['hopless', 'hopeless'],
		['threatning', 'threaten'],
		['smaked', 'smack'],
		['nife', 'knife']
	] as const) {
		expect(read(typed), typed).toBe(meant);
	}
});

test('everyday words are not taken for misspelt ones', () => {
	for (const word of [
		'heart',
		'witch',
		'cheese',
		'skull',
		'grape',
		'therapist',
		'pencil',
		'store',
		'flower',
		'stubbed'
	]) {
		expect(read(word), word).toBe(word);
	}
});

test('letters spaced out, words run together and masked letters are read', () => {
	expect(read('k i l l')).toBe('kill');
	expect(read('ihurtmyself')).toBe('i hurt myself');
	expect(read('wanttodie')).toBe('want to die');
	expect(read('d!e k1ll s*icide')).toBe('die kill suicide');
	expect(read('diiiieeee')).toBe('die');
});

test('a text is read sentence by sentence and as a whole', () => {
	expect(readingsOf('I am sad. Dad hits. Me')).toEqual([
		'i be sad ',
		'dad hit ',
		'me ',
		'i be sad dad hit me '
	]);
	expect(readingsOf('')).toEqual([]);
	expect(readingsOf('!!! 😀')).toEqual([]);
});
