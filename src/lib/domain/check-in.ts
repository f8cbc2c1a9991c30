import { isCorner, type Answers, type Corner, type Item, type Subject } from './answers.ts';
import type { DayPlan } from './rota.ts';
import { daysBetween, type Day } from './school-day.ts';

/** One screen of a check-in: one question. `slug` names it in the address. */
export type Step =
	| { kind: 'corner'; slug: 'feeling' }
	| { kind: 'words'; slug: 'words'; corner: Corner | null }
	| { kind: 'about'; slug: 'about' }
	| { kind: 'need'; slug: 'need' }
	| { kind: 'progress'; slug: 'how-far'; subject: Subject }
	| { kind: 'confidence'; slug: 'how-sure' | 'area'; subject: Subject }
	| { kind: 'item'; slug: Item; item: Item }
	| { kind: 'note'; slug: 'say' }
	| { kind: 'send'; slug: 'send' };
export type StepSlug = Step['slug'];

/**
 * The screens of the day, in order. With nothing due there are five. The words depend on the corner:
 * before it is known they are counted, and where the child is not sure of it they fall away.
 */
export function stepsFor(plan: DayPlan, answers: Answers = {}): Step[] {
	return [
		{ kind: 'corner', slug: 'feeling' },
		...wordSteps(answers),
		{ kind: 'about', slug: 'about' },
		{ kind: 'need', slug: 'need' },
		...ratingSteps(plan),
		...plan.items.map((item) => ({ kind: 'item', slug: item, item }) as const),
		...(plan.note ? [{ kind: 'note', slug: 'say' } as const] : []),
		{ kind: 'send', slug: 'send' }
	];
}

/** The step an address names, or undefined when today has none of that name. */
export function stepAt(steps: readonly Step[], slug: string): Step | undefined {
	return steps.find((step) => step.slug === slug);
}

export function nextStep(steps: readonly Step[], slug: StepSlug): Step | undefined {
	return steps[placeOf(steps, slug)];
}

export function previousStep(steps: readonly Step[], slug: StepSlug): Step | undefined {
	return steps[placeOf(steps, slug) - 2];
}

/** "2 of 5": the place of a step, from 1. */
export function placeOf(steps: readonly Step[], slug: StepSlug): number {
	return steps.findIndex((step) => step.slug === slug) + 1;
}

/** Where a reload or another tablet takes up again: the first question without an answer, else the sending. */
export function resumeStep(plan: DayPlan, answers: Answers): Step {
	const steps = stepsFor(plan, answers);
	return steps.find((step) => !isAnswered(step, answers)) ?? { kind: 'send', slug: 'send' };
}

/** "Not sure" and "rather not say" are answers. The sending is never answered: it ends the check-in. */
export function isAnswered(step: Step, answers: Answers): boolean {
	switch (step.kind) {
		case 'corner':
			return answers.corner !== undefined;
		case 'words':
			return answers.words !== undefined;
		case 'about':
			return answers.abouts !== undefined;
		case 'need':
			return answers.needs !== undefined;
		case 'progress':
		case 'confidence':
			return ratingOf(answers, step.subject)?.[step.kind] !== undefined;
		case 'item':
			return answers[step.item] !== undefined;
		case 'note':
			return answers.note !== undefined;
		case 'send':
			return false;
	}
}

export function ratingOf(answers: Answers, subject: Subject) {
	return answers.ratings?.find((one) => isSame(one.subject, subject));
}

/** Answers after one more: a new corner drops the words of another, which its screen would not show. */
export function answered(before: Answers, now: Answers): Answers {
	const after = { ...before, ...now };
	if (now.ratings) after.ratings = mergedRatings(before.ratings ?? [], now.ratings);
	if (now.corner !== undefined && now.corner !== before.corner) after.words = now.words;
	return Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined));
}

function wordSteps(answers: Answers): Step[] {
	if (answers.corner === undefined) return [{ kind: 'words', slug: 'words', corner: null }];
	return isCorner(answers.corner) ? [{ kind: 'words', slug: 'words', corner: answers.corner }] : [];
}

function ratingSteps(plan: DayPlan): Step[] {
	const steps: Step[] = [];
	if (plan.goal !== null) {
		const subject: Subject = { kind: 'goal', number: plan.goal };
		steps.push(
			{ kind: 'progress', slug: 'how-far', subject },
			{ kind: 'confidence', slug: 'how-sure', subject }
		);
	}
	if (plan.area !== null) {
		steps.push({ kind: 'confidence', slug: 'area', subject: { kind: 'area', number: plan.area } });
	}
	return steps;
}

function mergedRatings(before: NonNullable<Answers['ratings']>, now: NonNullable<Answers['ratings']>) {
	const rest = now.filter((one) => !before.some((old) => isSame(old.subject, one.subject)));
	const changed = before.map((old) => ({ ...old, ...now.find((one) => isSame(one.subject, old.subject)) }));
	return [...changed, ...rest];
}

function isSame(one: Subject, other: Subject): boolean {
	return one.kind === other.kind && one.number === other.number;
}

/**
 * Whether a check-in of this day may arrive today: late, as from a tablet that lay in a cupboard for the summer, but never
 * before its day, which would push every other one off the pupil's card, and of no day before the pupil was at school.
 */
export function mayArrive(day: Day, today: Day): boolean {
	return day <= today && daysBetween(day, today) <= mostDaysLate;
}

/** Longer than anybody is at school, nursery and all. */
const mostDaysLate = 15 * 366;
