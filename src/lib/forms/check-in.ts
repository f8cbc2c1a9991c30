import type { Answers } from '#lib/domain/answers.ts';
import type { Band } from '#lib/domain/bands.ts';
import type { Step } from '#lib/domain/check-in.ts';
import { aboutsFor, choosesSeveral, everyChoice, needsFor, settledNeeds } from '#lib/domain/choices.ts';
import { fitsWords } from '#lib/domain/feelings.ts';
import { isNoAnswer } from '#lib/domain/no-answer.ts';
import { isOn, itemScale, ratingScale } from '#lib/domain/scale.ts';
import { cleanText, fits, noteMax } from '#lib/domain/text.ts';
import { isCorner } from '#lib/domain/answers.ts';

export type StepGiven = { ok: true; answers: Answers } | { ok: false; error: 'pick' | 'long'; typed: string };

/** Reads the answer to one screen: what fits the question and the band, one of the two no-answers, or what to do. */
export function readStep(step: Step, band: Band, form: FormData): StepGiven {
	const given = form.getAll('answer').filter((value) => typeof value === 'string');
	const none = given.find(isNoAnswer);
	const answers = none ? noAnswerTo(step, none) : answerTo(step, band, given);
	if (answers) return { ok: true, answers };
	const typed = step.kind === 'note' ? cleanText(given[0] ?? '') : '';
	return { ok: false, error: step.kind === 'note' ? 'long' : 'pick', typed };
}

function answerTo(step: Step, band: Band, given: string[]): Answers | undefined {
	const number = given[0] === undefined || given[0] === '' ? undefined : Number(given[0]);
	switch (step.kind) {
		case 'corner':
			return isCorner(number) ? { corner: number } : undefined;
		case 'words':
			return given.length > 0 && step.corner && fitsWords(band, step.corner, given)
				? { words: given }
				: undefined;
		case 'about':
			return among(everyChoice(aboutsFor(band)), band, given, (abouts) => ({ abouts }));
		case 'need':
			return among(everyChoice(needsFor(band)), band, given, (needs) => ({ needs: settledNeeds(needs) }));
		case 'progress':
		case 'confidence':
			return isOn(ratingScale(band), number)
				? { ratings: [{ subject: step.subject, [step.kind]: number }] }
				: undefined;
		case 'item':
			return isOn(itemScale(band, step.item), number) ? { [step.item]: number } : undefined;
		case 'note': {
			const note = cleanText(given[0] ?? '');
			return fits(note, noteMax) ? { note } : undefined;
		}
		case 'send':
			return {};
	}
}

function noAnswerTo(step: Step, none: 'not-sure' | 'rather-not-say'): Answers {
	switch (step.kind) {
		case 'about':
			return { abouts: none };
		case 'need':
			return { needs: none };
		case 'progress':
		case 'confidence':
			return { ratings: [{ subject: step.subject, [step.kind]: none }] };
		case 'item':
			return { [step.item]: none };
		case 'send':
			return {};
		default:
			return { [step.kind]: none };
	}
}

function among<Key extends string>(known: Key[], band: Band, given: string[], as: (keys: Key[]) => Answers) {
	const keys = given.filter((key): key is Key => known.some((one) => one === key));
	const fitting =
		keys.length === given.length && keys.length > 0 && (choosesSeveral(band) || keys.length === 1);
	return fitting ? as(keys) : undefined;
}
