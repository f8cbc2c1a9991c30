import type { Component } from 'svelte';
import CheckIn from './CheckIn.svelte';
import ClassScreen from './ClassScreen.svelte';
import Goals from './Goals.svelte';
import Letter from './Letter.svelte';
import Mentoring from './Mentoring.svelte';
import OverTime from './OverTime.svelte';
import OwnPages from './OwnPages.svelte';
import Pictures from './Pictures.svelte';
import Pieces from './Pieces.svelte';
import Question from './Question.svelte';
import Review from './Review.svelte';
import Symbols from './Symbols.svelte';
import Tablets from './Tablets.svelte';

export type Part = { Part: Component<Record<string, unknown>>; props?: Record<string, unknown> };
const part = <Props extends Record<string, unknown>>(Part: Component<Props>, props?: Props): Part =>
	({ Part, props }) as unknown as Part;

/** What `/about/components?part=` shows: every component, in every state. */
export const parts: Record<string, Part> = {
	pieces: part(Pieces),
	review: part(Review),
	mentoring: part(Mentoring, {}),
	'mentoring-sent': part(Mentoring, { sent: true }),
	tablets: part(Tablets, {}),
	'tablets-open-and-refused': part(Tablets, { open: true }),
	letter: part(Letter),
	class: part(ClassScreen),
	pictures: part(Pictures),
	'check-in': part(CheckIn),
	'question-words': part(Question, { kind: 'words' }),
	'question-holds': part(Question, { kind: 'holds' }),
	'question-note': part(Question, { kind: 'note' }),
	'own-pages': part(OwnPages),
	goals: part(Goals),
	'over-time': part(OverTime),
	symbols: part(Symbols)
};
