import type { Item } from './answers.ts';
import type { Band } from './bands.ts';

/** What a screen offers at once (3 to 6), and what "More" opens under it. */
export type Choices<Key extends string> = { first: readonly Key[]; more: readonly Key[] };

export const abouts = [
	'friends',
	'home',
	'work',
	'lessons',
	'body',
	'playtime',
	'tests',
	'unkind',
	'something-nice',
	'sleep',
	'online',
	'future',
	'pressure',
	'change'
] as const;
export type About = (typeof abouts)[number];

const aboutChoices = {
	a: { first: ['friends', 'home', 'work', 'body', 'playtime'], more: [] },
	b: {
		first: ['friends', 'home', 'lessons', 'playtime', 'unkind', 'something-nice'],
		more: ['body', 'tests', 'work']
	},
	c: {
		first: ['friends', 'home', 'lessons', 'pressure', 'body', 'something-nice'],
		more: ['sleep', 'online', 'future', 'change', 'tests', 'unkind']
	}
} as const satisfies Record<Band, Choices<About>>;

export const needs = ['food', 'drink', 'quiet', 'grown-up', 'help-with-work', 'a-break', 'nothing'] as const;
export type Need = (typeof needs)[number];

const needChoices = {
	a: { first: ['food', 'drink', 'quiet', 'grown-up', 'a-break', 'nothing'], more: [] },
	b: { first: ['food', 'quiet', 'grown-up', 'help-with-work', 'a-break', 'nothing'], more: ['drink'] },
	c: { first: ['food', 'quiet', 'grown-up', 'help-with-work', 'a-break', 'nothing'], more: ['drink'] }
} as const satisfies Record<Band, Choices<Need>>;

/** Areas a school may ask confidence in; a school renames, adds and retires its own. */
export const areas = [
	'reading',
	'writing',
	'maths',
	'friendships',
	'speaking-up',
	'listening',
	'new-things',
	'asking-for-help',
	'big-feelings',
	'coming-to-school'
] as const;
export type Area = (typeof areas)[number];

/** The areas a new school begins with. */
export const firstAreas = ['reading', 'maths', 'friendships'] as const satisfies readonly Area[];

export function aboutsFor(band: Band): Choices<About> {
	return aboutChoices[band];
}

export function needsFor(band: Band): Choices<Need> {
	return needChoices[band];
}

/** The youngest are not asked whether they are ready to learn. */
export function itemsFor(band: Band): readonly Item[] {
	return band === 'a' ? ['safe', 'belonging'] : ['safe', 'belonging', 'ready'];
}

/** The youngest tap one picture and move on; older pupils may choose several. */
export function choosesSeveral(band: Band): boolean {
	return band !== 'a';
}

export function everyChoice<Key extends string>(choices: Choices<Key>): Key[] {
	return [...choices.first, ...choices.more];
}

/** "Nothing" beside another need is a slip of the finger: the need is what the child asks for. */
export function settledNeeds(chosen: readonly Need[]): Need[] {
	const real = chosen.filter((need) => need !== 'nothing');
	return real.length > 0 ? [...new Set(real)] : [...new Set(chosen)];
}
