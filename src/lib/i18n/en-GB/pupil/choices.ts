import type { About, Area, Need } from '#lib/domain/choices.ts';
import { noAnswers, type NoAnswer } from '#lib/domain/no-answer.ts';
import { isFeeling } from '#lib/domain/feelings.ts';
import { feelings } from './feelings.ts';

/** "What is it about?" */
export const abouts: Record<About, string> = {
	friends: 'friends',
	home: 'home',
	work: 'school work',
	lessons: 'lessons',
	body: 'my body',
	playtime: 'playtime',
	tests: 'tests',
	unkind: 'someone unkind',
	'something-nice': 'something nice',
	sleep: 'sleep',
	online: 'being online',
	future: 'the future',
	pressure: 'pressure',
	change: 'a change'
};

/** "Do you need something?" */
export const needs: Record<Need, string> = {
	food: 'something to eat',
	drink: 'a drink',
	quiet: 'a quiet place',
	'grown-up': 'a grown-up',
	'help-with-work': 'help with my work',
	'a-break': 'a break',
	nothing: 'nothing just now'
};

/** What a school may ask confidence in, and begins with; it may name its own. */
export const areas: Record<Area, string> = {
	reading: 'reading',
	writing: 'writing',
	maths: 'maths',
	friendships: 'friendships',
	'speaking-up': 'speaking up',
	listening: 'listening',
	'new-things': 'trying new things',
	'asking-for-help': 'asking for help',
	'big-feelings': 'big feelings',
	'coming-to-school': 'coming to school'
};

export const noAnswerWords: Record<NoAnswer, string> = {
	'not-sure': 'Not sure',
	'rather-not-say': 'Rather not say'
};

/** Any key of a check-in as a child reads it; a key that nobody knows is read as its own words. */
export function phraseOf(key: string): string {
	if (isFeeling(key)) return feelings[key].word;
	const none = noAnswers.find((one) => one === key);
	if (none) return noAnswerWords[none];
	const known: Readonly<Record<string, string>> = { ...abouts, ...needs, ...areas };
	return known[key] ?? key.replaceAll('-', ' ');
}
