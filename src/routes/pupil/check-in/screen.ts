import type { Answers } from '#lib/domain/answers.ts';
import { placeOf, previousStep, stepsFor, type Step } from '#lib/domain/check-in.ts';
import { aboutsFor, choosesSeveral, needsFor } from '#lib/domain/choices.ts';
import { feelingsFor, maxWords } from '#lib/domain/feelings.ts';
import type { DayPlan } from '#lib/domain/rota.ts';
import { checkIn, phraseFor } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { itemBody, noneOf, ratingBody, type Known } from './rating-screens.ts';

type Option = { value: string; label: string; symbol?: string; corner?: 1 | 2 | 3 | 4; checked: boolean };

/** What one question shows, finished on the server: the tablet gets no catalogue and no rules. */
export type Screen = {
	heading: string;
	hint?: string;
	symbol?: string;
	kind: 'tap' | 'several' | 'corners' | 'holds' | 'note' | 'send';
	layout: 'tiles' | 'pair' | 'corners';
	first: Option[];
	more: Option[];
	holds?: { from: number; to: number; words: Record<number, string>; value?: number };
	note: string;
	none?: string;
	place: number;
	of: number;
	back?: string;
};

const cornerSymbols = [
	'corner-pleasant-high',
	'corner-pleasant-low',
	'corner-unpleasant-high',
	'corner-unpleasant-low'
];

export function screenFor(step: Step, plan: DayPlan, answers: Answers, known: Known): Screen {
	const steps = stepsFor(plan, answers);
	const base = {
		layout: 'tiles' as const,
		first: [],
		more: [],
		note: '',
		place: placeOf(steps, step.slug),
		of: steps.length,
		back: previousStep(steps, step.slug)?.slug
	};
	return { ...base, ...bodyOf(step, plan, answers, known) };
}

function bodyOf(step: Step, { band }: DayPlan, answers: Answers, known: Known) {
	const words = checkIn[band];
	const options = (keys: readonly string[], chosen: unknown): Option[] =>
		keys.map((key) => ({ value: key, label: phraseFor(key), symbol: key, checked: isChosen(chosen, key) }));
	const several = choosesSeveral(band) ? ('several' as const) : ('tap' as const);
	switch (step.kind) {
		case 'corner': {
			const first = ([3, 1, 4, 2] as const).map((corner) => ({
				value: String(corner),
				label: words.corners[corner],
				symbol: cornerSymbols[corner - 1],
				corner,
				checked: answers.corner === corner
			}));
			return {
				kind: 'corners' as const,
				layout: 'corners' as const,
				heading: words.questions.corner,
				first,
				none: noneOf(answers.corner)
			};
		}
		case 'words':
			return {
				kind: maxWords[band] > 1 ? ('several' as const) : ('tap' as const),
				heading: words.questions.words,
				hint: words.hints.words,
				first: options(step.corner ? feelingsFor(band, step.corner) : [], answers.words),
				none: noneOf(answers.words)
			};
		case 'about':
		case 'need': {
			const choices = step.kind === 'about' ? aboutsFor(band) : needsFor(band);
			const chosen = step.kind === 'about' ? answers.abouts : answers.needs;
			const heading = words.questions[step.kind];
			const [first, more] = [options(choices.first, chosen), options(choices.more, chosen)];
			return { kind: several, heading, hint: words.hints.several, first, more, none: noneOf(chosen) };
		}
		case 'progress':
		case 'confidence':
			return ratingBody(step, band, answers, known);
		case 'item':
			return itemBody(step.item, band, answers);
		case 'note': {
			const note =
				answers.note === 'not-sure' || answers.note === 'rather-not-say' ? '' : (answers.note ?? '');
			return { kind: 'note' as const, heading: words.questions.note, hint: words.hints.note, note };
		}
		case 'send':
			return { kind: 'send' as const, heading: words.questions.send };
	}
}

const isChosen = (chosen: unknown, key: string) => Array.isArray(chosen) && chosen.includes(key);
