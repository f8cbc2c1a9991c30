import * as v from 'valibot';
import { goalAbouts, goalChanges, goalLengths, maxSteps } from '#lib/domain/goal.ts';
import { noAnswers } from '#lib/domain/no-answer.ts';
import { dayOf, idOf, line, oneOf, paragraph, whole } from './fields.ts';

/** A new goal: only the wish is needed. Steps come one a line; empty lines do not count. */
export const goalForm = v.object({
	id: idOf(),
	about: oneOf(goalAbouts),
	want: line(goalLengths.want),
	bestBit: v.optional(line(goalLengths.bestBit)),
	obstacle: v.optional(line(goalLengths.obstacle)),
	ifThen: v.optional(line(goalLengths.ifThen)),
	firstStep: v.optional(line(goalLengths.firstStep)),
	steps: v.optional(v.pipe(v.array(line(goalLengths.step)), v.maxLength(maxSteps, 'too-long'))),
	targetOn: v.optional(dayOf())
});

/** What becomes of a goal, and why, if the pupil says. */
export const goalMoveForm = v.object({
	goal: idOf(),
	state: oneOf(goalChanges),
	words: v.optional(paragraph(goalLengths.evidence))
});

export const tickForm = v.object({ goal: idOf(), step: idOf(), done: oneOf(['yes', 'no']) });

const rating = () => v.optional(v.union([v.picklist(noAnswers), whole(0, 10)], 'not-a-choice'));

/** How far, how sure, what shows it: each may be left out. */
export const goalRatingForm = v.object({
	id: idOf(),
	progress: rating(),
	confidence: rating(),
	evidence: v.optional(paragraph(goalLengths.evidence))
});
