/**
 * Every drawing Foothold has, by the sprite that holds it: `<group>.svg` beside this file, one `<symbol>` a
 * name, in this order. A name is drawn once and means one thing on every screen: 'not-sure' is the same drawing
 * as a feeling and as an answer, 'family' the same as an audience and in a menu. 'cross' is the feeling; what
 * closes a window is 'close'.
 */
export const symbolNames = {
	feelings: [
		'happy excited proud',
		'calm safe cosy',
		'cross scared worried',
		'sad tired lonely mixed',
		'corner-pleasant-high corner-pleasant-low corner-unpleasant-high corner-unpleasant-low',
		'numb cant-say'
	],
	'feelings-pleasant-high': [
		'cheerful brave surprised silly hopeful',
		'confident inspired motivated grateful curious amazed'
	],
	'feelings-pleasant-low': [
		'relaxed loved thankful rested kind',
		'content peaceful secure relieved accepted satisfied'
	],
	'feelings-unpleasant-high': [
		'angry nervous jealous embarrassed muddled',
		'anxious frustrated overwhelmed stressed panicky furious'
	],
	'feelings-unpleasant-low': [
		'bored left-out disappointed hurt shy',
		'hopeless ashamed drained discouraged empty rejected'
	],
	pin: ['sun boat tree key fish kite drum apple house star bell cup'],
	pupil: [
		'not-sure rather-not-say',
		'friends home work body playtime lessons tests unkind something-nice sleep online future pressure change',
		'food drink quiet grown-up help-with-work a-break nothing',
		'reading writing maths friendships speaking-up listening new-things asking-for-help big-feelings',
		'coming-to-school',
		'safe-at-school belonging ready-to-learn',
		'only-mentor team family',
		'thanks like talk-more not-helpful heart'
	],
	tiles: [
		'fox owl hare otter wren whale bee snail hedgehog badger deer robin duck crab turtle seal moth frog',
		'acorn pebble feather cloud moon mountain river fern mushroom pinecone',
		'lighthouse tent compass lantern rocket train bicycle guitar'
	],
	ui: [
		'arrow back tick close speaker eye talk stop plus minus search menu goal progress check-in comment note',
		'flag concern clock calendar print download upload edit lock class tablet card settings question undo',
		'sign-out keyboard link sort'
	]
} as const;

type Words<Line extends string> = Line extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Line;

export type SymbolGroup = keyof typeof symbolNames;
export type SymbolName = Words<(typeof symbolNames)[SymbolGroup][number]>;

export const symbolGroups = Object.keys(symbolNames).filter((key): key is SymbolGroup => key in symbolNames);

/** The names of one sprite, in the order of its drawings: for sheets that show them all. */
export function namesOf(group: SymbolGroup): string[] {
	return symbolNames[group].join(' ').split(' ');
}

/** The sprite that holds this drawing; undefined when nobody has drawn it. */
export function groupOf(name: string): SymbolGroup | undefined {
	return symbolGroups.find((group) => namesOf(group).includes(name));
}

/** These point along the line of reading, so they turn round where people read from right to left. */
const directional = ['arrow', 'back', 'undo', 'sign-out', 'progress'];

export function isDirectional(name: string): boolean {
	return directional.includes(name);
}
