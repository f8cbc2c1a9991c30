import type { Corner } from '#lib/domain/answers.ts';
import type { Band } from '#lib/domain/bands.ts';
import type { FeelingSentence, RatingSentence, TurningPoint } from '#lib/domain/progress.ts';
import { cornerNames, cornerPhrases, feelings } from './feelings.ts';

/** What "my progress" says: a sentence to read out first, then what stands beside the drawing. */
export type ProgressWords = {
	title: string;
	empty: string;
	feelingsHeading: string;
	goalHeading: string;
	areasHeading: string;
	feeling: (sentence: FeelingSentence) => string;
	far: (sentence: RatingSentence, most: number) => string;
	sure: (sentence: RatingSentence, most: number) => string;
	chart: string;
	table: string;
	columns: { day: string; feeling: string; far: string; sure: string };
	gap: string;
	scaleChanged: string;
	said: (words: string) => string;
	turns: Record<TurningPoint['why'], string>;
	corners: Record<Corner, string>;
	days: (count: number) => string;
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** The same grammar in every band; the words in it differ. */
function feelingIn(band: Band, empty: string, many: (count: number) => string) {
	return (sentence: FeelingSentence): string => {
		switch (sentence.key) {
			case 'nothing-yet':
				return empty;
			case 'felt-last':
				return `You felt ${
					sentence.words.length > 0
						? list.format(sentence.words.map((word) => feelings[word].word))
						: cornerPhrases[band][sentence.corner]
				}.`;
			case 'felt-word':
				return `You felt ${feelings[sentence.word].word} on ${sentence.times} of ${days(sentence.days)}.`;
			case 'felt-corner':
				return band === 'a'
					? `${cornerNames.a[sentence.corner]}: ${sentence.times} of ${days(sentence.days)}.`
					: `You felt ${cornerPhrases[band][sentence.corner]} on ${sentence.times} of ${days(sentence.days)}.`;
			case 'felt-many':
				return many(sentence.days);
		}
	};
}

function ratingIn(of: { empty: string; now: Rated; up: Moved; down: Moved; same: Rated }) {
	return (sentence: RatingSentence, most: number): string => {
		switch (sentence.key) {
			case 'nothing-yet':
				return of.empty;
			case 'rated-once':
				return of.now(sentence.raw, most);
			case 'rated-same':
				return of.same(sentence.raw, most);
			case 'rated-up':
				return of.up(sentence.from, sentence.to, most);
			case 'rated-down':
				return of.down(sentence.from, sentence.to, most);
		}
	};
}

type Rated = (raw: number, most: number) => string;
type Moved = (from: number, to: number, most: number) => string;

const a: ProgressWords = {
	title: 'My wall',
	empty: 'Your first check-in will show up here.',
	feelingsHeading: 'How I felt',
	goalHeading: 'My goals',
	areasHeading: 'How sure I am',
	feeling: feelingIn(
		'a',
		'Your feelings will show up here.',
		(count) => `You felt many things in ${days(count)}.`
	),
	far: ratingIn({
		empty: 'Your holds will show up here.',
		now: (raw, most) => `You are on hold ${raw} of ${most}.`,
		same: (raw, most) => `You are on hold ${raw} of ${most}.`,
		up: (from, to) => `You went from hold ${from} to ${to}.`,
		down: (from, to) => `You went from hold ${from} to ${to}.`
	}),
	sure: ratingIn({
		empty: 'Your holds will show up here.',
		now: (raw, most) => `You filled ${raw} of ${most} holds.`,
		same: (raw, most) => `You filled ${raw} of ${most} holds.`,
		up: (from, to) => `You went from ${from} to ${to} holds.`,
		down: (from, to) => `You went from ${from} to ${to} holds.`
	}),
	chart: 'Picture',
	table: 'Words',
	columns: { day: 'Day', feeling: 'I felt', far: 'How far', sure: 'How sure' },
	gap: 'a day off',
	scaleChanged: 'The holds changed on the way.',
	said: (words) => `You said: ${words}`,
	turns: { rise: 'Going up', fall: 'A hard day', top: 'Up high', latest: 'Last time' },
	corners: cornerNames.a,
	days
};

const b: ProgressWords = {
	...a,
	title: 'My progress',
	feelingsHeading: 'How I have felt',
	feeling: feelingIn(
		'b',
		'Your feelings will show up here.',
		(count) => `You felt many different things in ${days(count)}.`
	),
	goalHeading: 'My goals over time',
	areasHeading: 'How sure I feel',
	far: ratingIn({
		empty: 'How far you get will show up here.',
		now: (raw, most) => `You are at ${raw} out of ${most}.`,
		same: (raw, most) => `You are at ${raw} out of ${most}, as before.`,
		up: (from, to) => `You went up from ${from} to ${to}.`,
		down: (from, to) => `You went from ${from} to ${to}. That is part of climbing.`
	}),
	sure: ratingIn({
		empty: 'How sure you feel will show up here.',
		now: (raw, most) => `You feel ${raw} out of ${most} sure.`,
		same: (raw, most) => `You feel ${raw} out of ${most} sure, as before.`,
		up: (from, to) => `You feel surer: from ${from} to ${to}.`,
		down: (from, to) => `You feel less sure for now: from ${from} to ${to}.`
	}),
	chart: 'Chart',
	table: 'Table',
	columns: { day: 'Day', feeling: 'How I felt', far: 'How far', sure: 'How sure' },
	gap: 'no check-in',
	scaleChanged: 'At the dotted line, the numbers you choose from changed.',
	turns: { rise: 'A big step up', fall: 'A hard patch', top: 'The highest so far', latest: 'The last words' },
	corners: cornerNames.b
};

const c: ProgressWords = {
	...b,
	empty: 'Your first check-in will show up here. Two more and there is a chart.',
	areasHeading: 'How confident I feel',
	feeling: feelingIn(
		'c',
		'How you feel over time will show up here.',
		(count) => `You felt many different things in ${days(count)}.`
	),
	sure: ratingIn({
		empty: 'How confident you feel will show up here.',
		now: (raw, most) => `Your confidence is ${raw} out of ${most}.`,
		same: (raw, most) => `Your confidence is ${raw} out of ${most}, as before.`,
		up: (from, to) => `Your confidence went up from ${from} to ${to}.`,
		down: (from, to) => `Your confidence went from ${from} to ${to}. Look at what helped before.`
	}),
	corners: cornerNames.c
};

export const progress: Record<Band, ProgressWords> = { a, b, c };
