import fc from 'fast-check';
import { expect, test } from 'vitest';
import { items, type Answers } from './answers.ts';
import { bands } from './bands.ts';
import {
	answered,
	isAnswered,
	mayArrive,
	nextStep,
	placeOf,
	previousStep,
	resumeStep,
	stepAt,
	stepsFor,
	type Step
} from './check-in.ts';
import { choosesSeveral } from './choices.ts';
import { maxWords } from './feelings.ts';
import type { DayPlan } from './rota.ts';

const nothingDue: DayPlan = { band: 'b', goal: null, area: null, items: [], note: false };
const slugs = (plan: DayPlan, answers: Answers = {}) => stepsFor(plan, answers).map((step) => step.slug);

const plans: fc.Arbitrary<DayPlan> = fc.record({
	band: fc.constantFrom(...bands),
	goal: fc.option(fc.integer({ min: 1, max: 9 })),
	area: fc.option(fc.integer({ min: 1, max: 9 })),
	items: fc.subarray([...items]),
	note: fc.boolean()
});

/** The fewest taps that answer a step: choosing sends the form, but for lists and words typed. */
function tapsOf(step: Step, plan: DayPlan): number {
	if (step.kind === 'words') return maxWords[plan.band] > 1 ? 2 : 1;
	if (step.kind === 'about' || step.kind === 'need') return choosesSeveral(plan.band) ? 2 : 1;
	return 1;
}

test('with nothing due a check-in is five screens and at most eight taps', () => {
	expect(slugs(nothingDue)).toEqual(['feeling', 'words', 'about', 'need', 'send']);
	for (const band of bands) {
		const plan = { ...nothingDue, band };
		const taps = stepsFor(plan).reduce((sum, step) => sum + tapsOf(step, plan), 0);
		expect(taps).toBeLessThanOrEqual(8);
	}
});

test('a goal due adds two screens and an area one', () => {
	expect(slugs({ ...nothingDue, goal: 2, area: 1 })).toEqual([
		'feeling',
		'words',
		'about',
		'need',
		'how-far',
		'how-sure',
		'area',
		'send'
	]);
	expect(slugs({ ...nothingDue, items: ['safe', 'ready'], note: true }).slice(4)).toEqual([
		'safe',
		'ready',
		'say',
		'send'
	]);
});

test('a child who is not sure how they feel is not asked for words', () => {
	expect(slugs(nothingDue, { corner: 'not-sure' })).not.toContain('words');
	expect(slugs(nothingDue, { corner: 'rather-not-say' })).not.toContain('words');
	expect(stepsFor(nothingDue, { corner: 3 })[1]).toEqual({ kind: 'words', slug: 'words', corner: 3 });
});

test('a child who changes the corner is asked for its words again', () => {
	const before: Answers = { corner: 1, words: ['happy'], abouts: ['home'] };
	expect(answered(before, { corner: 4 })).toEqual({ corner: 4, abouts: ['home'] });
	expect(answered(before, { corner: 1 })).toEqual(before);
	expect(answered(before, { corner: 'not-sure' }).words).toBeUndefined();
	expect(resumeStep(nothingDue, answered(before, { corner: 4 })).slug).toBe('words');
});

test('the second rating of a goal keeps the first', () => {
	const subject = { kind: 'goal', number: 1 } as const;
	const first = answered({}, { ratings: [{ subject, progress: 4 }] });
	const both = answered(first, { ratings: [{ subject, confidence: 'not-sure' }] });
	expect(both.ratings).toEqual([{ subject, progress: 4, confidence: 'not-sure' }]);
	const area = { kind: 'area', number: 1 } as const;
	expect(answered(both, { ratings: [{ subject: area, confidence: 2 }] }).ratings).toHaveLength(2);
});

test('another tablet takes up at the first question without an answer', () => {
	const plan: DayPlan = { ...nothingDue, goal: 1 };
	expect(resumeStep(plan, {}).slug).toBe('feeling');
	expect(resumeStep(plan, { corner: 'not-sure', abouts: 'rather-not-say' }).slug).toBe('need');
	const goal = { kind: 'goal', number: 1 } as const;
	const almost: Answers = { corner: 2, words: ['calm'], abouts: ['home'], needs: ['nothing'] };
	expect(resumeStep(plan, { ...almost, ratings: [{ subject: goal, progress: 3 }] }).slug).toBe('how-sure');
	expect(resumeStep(plan, { ...almost, ratings: [{ subject: goal, progress: 3, confidence: 3 }] }).slug).toBe(
		'send'
	);
});

test('going on and going back walk the same path', () => {
	fc.assert(
		fc.property(plans, fc.constantFrom(undefined, 1 as const, 'not-sure' as const), (plan, corner) => {
			const steps = stepsFor(plan, { corner });
			expect(new Set(steps.map((step) => step.slug)).size).toBe(steps.length);
			steps.forEach((step, place) => {
				expect(placeOf(steps, step.slug)).toBe(place + 1);
				expect(nextStep(steps, step.slug)).toBe(steps[place + 1]);
				expect(previousStep(steps, step.slug)).toBe(steps[place - 1]);
				expect(stepAt(steps, step.slug)).toBe(step);
			});
			expect(stepAt(steps, 'nowhere')).toBeUndefined();
		})
	);
});

test('answering what is asked ends at the sending in as many answers as there are questions', () => {
	fc.assert(
		fc.property(plans, (plan) => {
			let answers: Answers = {};
			let given = 0;
			for (;;) {
				const step = resumeStep(plan, answers);
				if (step.kind === 'send') break;
				expect(isAnswered(step, answers)).toBe(false);
				answers = answered(answers, answerTo(step));
				given += 1;
				expect(given).toBeLessThan(20);
			}
			expect(given).toBe(stepsFor(plan, answers).length - 1);
		})
	);
});

function answerTo(step: ReturnType<typeof resumeStep>): Answers {
	if (step.kind === 'corner') return { corner: 2 };
	if (step.kind === 'words') return { words: ['calm'] };
	if (step.kind === 'about') return { abouts: 'not-sure' };
	if (step.kind === 'need') return { needs: ['nothing'] };
	if (step.kind === 'note') return { note: 'rather-not-say' };
	if (step.kind === 'item') return { [step.item]: 2 };
	if (step.kind === 'progress') return { ratings: [{ subject: step.subject, progress: 1 }] };
	if (step.kind === 'confidence') return { ratings: [{ subject: step.subject, confidence: 'not-sure' }] };
	return {};
}

test('a check-in may arrive late, also after a summer, but never before its day', () => {
	expect(mayArrive('2026-03-12', '2026-03-12')).toBe(true);
	expect(mayArrive('2026-03-11', '2026-03-12')).toBe(true);
	expect(mayArrive('2026-07-21', '2026-09-03')).toBe(true);
	expect(mayArrive('2026-03-13', '2026-03-12')).toBe(false);
	expect(mayArrive('9999-12-31', '2026-03-12')).toBe(false);
	expect(mayArrive('1900-01-01', '2026-03-12')).toBe(false);
});
