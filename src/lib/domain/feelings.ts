import type { Corner } from './answers.ts';
import { bands, type Band } from './bands.ts';

/**
 * Words for feelings by corner, each under the band that meets it first: a later band keeps the earlier
 * words. A word is a key: the English word in kebab case, and the name of its drawing.
 */
export const feelings = {
	1: {
		a: ['happy', 'excited', 'proud'],
		b: ['cheerful', 'brave', 'surprised', 'silly', 'hopeful'],
		c: ['confident', 'inspired', 'motivated', 'grateful', 'curious', 'amazed']
	},
	2: {
		a: ['calm', 'safe', 'cosy'],
		b: ['relaxed', 'loved', 'thankful', 'rested', 'kind'],
		c: ['content', 'peaceful', 'secure', 'relieved', 'accepted', 'satisfied']
	},
	3: {
		a: ['cross', 'scared', 'worried'],
		b: ['angry', 'nervous', 'jealous', 'embarrassed', 'muddled'],
		c: ['anxious', 'frustrated', 'overwhelmed', 'stressed', 'panicky', 'furious']
	},
	4: {
		a: ['sad', 'tired', 'lonely'],
		b: ['bored', 'left-out', 'disappointed', 'hurt', 'shy'],
		c: ['hopeless', 'ashamed', 'drained', 'discouraged', 'empty', 'rejected']
	}
} as const satisfies Record<Corner, Record<Band, readonly string[]>>;

/** Words that belong to every corner. */
export const anyCorner = { a: ['mixed'], b: [], c: ['numb', 'cant-say'] } as const;

type ByCorner = typeof feelings;
export type Feeling = { [C in Corner]: ByCorner[C][Band][number] }[Corner] | (typeof anyCorner)[Band][number];

/** How many words one check-in takes: the youngest name one feeling. */
export const maxWords = { a: 1, b: 2, c: 3 } as const satisfies Record<Band, number>;

/** What the words screen shows, familiar words first, those of every corner last. */
export function feelingsFor(band: Band, corner: Corner): Feeling[] {
	const upTo = bands.slice(0, bands.indexOf(band) + 1);
	return [
		...upTo.flatMap((each): readonly Feeling[] => feelings[corner][each]),
		...upTo.flatMap((each): readonly Feeling[] => anyCorner[each])
	];
}

/** Every word there is, each once. */
export const allFeelings: readonly Feeling[] = [
	...new Set(([1, 2, 3, 4] as const).flatMap((corner) => feelingsFor('c', corner)))
];

export function isFeeling(key: unknown): key is Feeling {
	return allFeelings.some((feeling) => feeling === key);
}

/** The band in which a word is first met. */
export function bandOfFeeling(feeling: Feeling): Band {
	const lists = (band: Band) => [...Object.values(feelings).map((corner) => corner[band]), anyCorner[band]];
	return bands.find((band) => lists(band).some((list: readonly string[]) => list.includes(feeling))) ?? 'c';
}

/** True when each word is one the screen of this band and corner shows, none twice, and not too many. */
export function fitsWords(band: Band, corner: Corner, words: readonly string[]): boolean {
	const shown: readonly string[] = feelingsFor(band, corner);
	const distinct = new Set(words).size === words.length;
	return distinct && words.length <= maxWords[band] && words.every((word) => shown.includes(word));
}

/** Words that are hard to say and heavy to carry: two in a week bring an adult (see worrying.ts). */
export const heavyFeelings = ['hopeless', 'ashamed', 'empty'] as const satisfies readonly Feeling[];
