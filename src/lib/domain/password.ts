import { fillers, guessableWords, walks } from './guessable-words.ts';

/** Counted in code points. Any character will do, and nobody has to change a good password ever. */
export const passwordLength = { least: 12, most: 128 } as const;

export type PasswordFault = 'too-short' | 'too-long' | 'guessable';

/**
 * What is wrong with a new password, if anything. Guessable is: of one or two of the commonest words, or words about
 * the person and their school, with any digits and signs between; a walk over the keyboard; one piece repeated.
 * @param about names and addresses of the person and the school
 */
export function faultInPassword(password: string, about: readonly string[] = []): PasswordFault | undefined {
	const length = [...password].length;
	if (length < passwordLength.least) return 'too-short';
	if (length > passwordLength.most) return 'too-long';
	const text = plain(password);
	return isRepeated(text) || isMadeOf(text, [...guessableWords, ...wordsOf(about)]) ? 'guessable' : undefined;
}

/** The form in which a password is hashed: the same letters typed on another device give the same bytes. */
export const sameOnEveryDevice = (password: string) => password.toWellFormed().normalize('NFKC');

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function wordsOf(about: readonly string[]) {
	return about.flatMap((text) => plain(text).split(/[^\p{L}]+/u)).filter((word) => word.length >= 3);
}

function isRepeated(text: string) {
	for (let size = 1; size <= Math.min(6, text.length / 2); size++)
		if (
			text
				.slice(0, size)
				.repeat(Math.ceil(text.length / size))
				.startsWith(text)
		)
			return true;
	return false;
}

const looks: Record<string, string> = {
	0: 'o',
	1: 'il',
	3: 'e',
	4: 'a',
	5: 's',
	7: 't',
	8: 'b',
	9: 'g',
	'@': 'a',
	$: 's',
	'!': 'i'
};
const mostWords = 2;

/** Whether at most two different words and the keyboard's walks cover the text, digits and signs apart. */
function isMadeOf(text: string, words: readonly string[]): boolean {
	const dead = new Set<string>();
	const covered = (from: number, used: readonly string[]): boolean => {
		if (from === text.length) return true;
		const state = `${from} ${used.join(' ')}`;
		if (dead.has(state)) return false;
		const word = words.some((word) => {
			if (!startsLike(text, from, word)) return false;
			const known = used.includes(word);
			return (
				(known || used.length < mostWords) && covered(from + word.length, known ? used : [...used, word])
			);
		});
		if (word || stepsOver(text, from).some((next) => covered(next, used))) return true;
		dead.add(state);
		return false;
	};
	return covered(0, []);
}

const startsLike = (text: string, from: number, word: string) =>
	from + word.length <= text.length &&
	[...word].every((letter, at) => {
		const there = text.charAt(from + at);
		return there === letter || looks[there]?.includes(letter);
	});

/** Where one may go on without using up a word: after a digit, a sign or a filler, or at the end of a walk. */
function stepsOver(text: string, from: number): number[] {
	const next = fillers.filter((word) => text.startsWith(word, from)).map((word) => from + word.length);
	if (/[!-@[-`{-~ ]/.test(text.charAt(from))) next.push(from + 1);
	for (let to = text.length; to >= from + 4; to--) if (isWalk(text.slice(from, to))) return [to, ...next];
	return next;
}

const isWalk = (piece: string) =>
	both.some((walk) => walk.includes(piece)) || piece === piece.charAt(0).repeat(piece.length);

const both = walks.flatMap((walk) => [walk, [...walk].reverse().join('')]);
