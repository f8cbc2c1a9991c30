import * as v from 'valibot';
import { goalAbouts, goalChanges, goalLengths, maxSteps } from '#lib/domain/goal.ts';
import { dayOf, idOf, line, oneOf } from './fields.ts';

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

export const goalMoveForm = v.object({ goal: idOf(), state: oneOf(goalChanges) });

export const tickForm = v.object({ goal: idOf(), step: idOf(), done: oneOf(['yes', 'no']) });
