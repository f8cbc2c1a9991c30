import type { Day } from './school-day.ts';

export const goalAbouts = ['learning', 'me'] as const;
export type GoalAbout = (typeof goalAbouts)[number];

/** A goal in the pupil's words. Only the wish is needed: the rest is offered, never a gate. */
export type GoalWords = {
	about: GoalAbout;
	want: string;
	bestBit: string | null;
	obstacle: string | null;
	ifThen: string | null;
	firstStep: string | null;
	steps: readonly string[];
	targetOn: Day | null;
};

/** The longest each text may be, in graphemes. */
export const goalLengths = {
	want: 140,
	bestBit: 140,
	obstacle: 140,
	ifThen: 200,
	firstStep: 140,
	step: 100,
	evidence: 280
} as const;

export const maxSteps = 6;
export const maxLiveGoals = 3;

/** What became of a goal, each a dated row. A goal without rows is live. */
export const goalChanges = ['achieved', 'put-aside', 'taken-up'] as const;
export type GoalChange = (typeof goalChanges)[number];
export type GoalState = 'live' | 'achieved' | 'put-aside';

/** Where a goal stands after its rows, in any order; of two at one moment the later in the list counts. */
export function goalState(rows: readonly { state: GoalChange; at: Date }[]): GoalState {
	const latest = rows.toSorted((one, other) => one.at.getTime() - other.at.getTime()).at(-1);
	if (!latest || latest.state === 'taken-up') return 'live';
	return latest.state;
}

/** What can be done to a goal where it stands. A fourth live goal waits until one of the three rests. */
export function goalMoves(state: GoalState, liveGoals: number): GoalChange[] {
	if (state === 'live') return ['achieved', 'put-aside'];
	return hasRoom(liveGoals) ? ['taken-up'] : [];
}

export function hasRoom(liveGoals: number): boolean {
	return liveGoals < maxLiveGoals;
}

/** Questions that bring a goal nearer. At most one is asked at a time, and none must be answered. */
export type GoalHint =
	'what-will-you-do' | 'smaller-wish' | 'first-step' | 'smaller-step' | 'when' | 'obstacle' | 'if-then';

/** What to ask next about these words, the nearest first; null when the goal has its feet on the wall. */
export function goalHint(goal: GoalWords): GoalHint | null {
	if (startsWith(goal.want, turnedAway)) return 'what-will-you-do';
	if (startsWith(goal.want, wide)) return 'smaller-wish';
	if (!goal.firstStep) return 'first-step';
	if (wordsOf(goal.firstStep).length > 12 || wordsOf(goal.firstStep).some((word) => always.has(word))) {
		return 'smaller-step';
	}
	if (!isNear(goal.firstStep) && goal.targetOn === null) return 'when';
	if (!goal.obstacle) return 'obstacle';
	return goal.ifThen ? null : 'if-then';
}

/** A first step is near when it says a time, a place, a person or a number. */
function isNear(step: string): boolean {
	if (/\d/u.test(step) || /\p{L}\s+\p{Lu}/u.test(step)) return true;
	return wordsOf(step).some((word) => near.has(word));
}

const opening = String.raw`^\s*(?:i\s+)?(?:(?:want|would like|need)\s+to\s+|to\s+)?`;
const turnedAway = ['stop', 'not', 'never', "don't", 'dont', 'quit', 'avoid'];
const wide = [
	'be good',
	'be better',
	'get better',
	'do better',
	'be nice',
	'improve',
	'try harder',
	'work harder'
];
const always = new Set(['always', 'everything', 'forever', 'everyone', 'never']);
const near = new Set(
	`today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday morning lunch playtime break
	after before when once first one two three five ten minutes week register home school class lesson bed
	at with in on my next`.split(/\s+/u)
);

function startsWith(text: string, openings: readonly string[]): boolean {
	const plain = text.replaceAll('’', "'");
	return openings.some((words) => new RegExp(`${opening}${words}(?![\\p{L}'])`, 'iu').test(plain));
}

function wordsOf(text: string): string[] {
	return text.toLocaleLowerCase('en-GB').match(/[\p{L}\p{N}'’]+/gu) ?? [];
}
