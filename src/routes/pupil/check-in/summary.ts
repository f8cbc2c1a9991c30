import type { Answers } from '#lib/domain/answers.ts';
import { ratingOf, stepsFor, type Step } from '#lib/domain/check-in.ts';
import { isNoAnswer } from '#lib/domain/no-answer.ts';
import type { DayPlan } from '#lib/domain/rota.ts';
import { phraseFor, shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { screenFor } from './screen.ts';

/** One answered question as the last screen shows it: its heading, the answer in words, and its symbols. */
export type Line = {
	slug: string;
	heading: string;
	answer: string;
	symbols: string[];
	holds?: { value: number; of: number };
};

export function summaryOf(plan: DayPlan, answers: Answers, known: Parameters<typeof screenFor>[3]): Line[] {
	return stepsFor(plan, answers)
		.filter((step) => step.kind !== 'send')
		.map((step) => {
			const { heading, first, more, holds } = screenFor(step, plan, answers, known);
			const chosen = [...first, ...more].filter(({ checked }) => checked);
			const given = valueOf(step, answers);
			const symbols = isNoAnswer(given) ? [given] : chosen.flatMap(({ symbol }) => symbol ?? []);
			const answer = chosen.map(({ label }) => label).join(', ') || other(step, answers);
			if (holds?.value === undefined) return { slug: step.slug, heading, answer, symbols };
			const { value, to } = holds;
			return { slug: step.slug, heading, answer: shared.holds(value, to), symbols, holds: { value, of: to } };
		});
}

function other(step: Step, answers: Answers): string {
	const given = valueOf(step, answers);
	if (given === undefined) return shared.notAnswered;
	if (step.kind === 'note' && !isNoAnswer(given)) return String(given) || shared.nothingSaid;
	return phraseFor(String(given));
}

function valueOf(step: Step, answers: Answers) {
	switch (step.kind) {
		case 'progress':
		case 'confidence':
			return ratingOf(answers, step.subject)?.[step.kind];
		case 'item':
			return answers[step.item];
		case 'about':
			return answers.abouts;
		case 'need':
			return answers.needs;
		case 'send':
			return undefined;
		default:
			return answers[step.kind];
	}
}
