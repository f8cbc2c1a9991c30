import * as v from 'valibot';
import type { FieldFault } from '#lib/domain/faults.ts';
import { dayOf, idsOf, oneOf, optionalOf } from './fields.ts';

export const caseloadKinds = ['mentor', 'cover'] as const;

const some = () => v.pipe(idsOf(400), v.minLength(1, 'needed' satisfies FieldFault));

/** Pupils to give to a mentor, or to somebody who covers: cover has a last day. */
export const caseloadForm = v.object({
	pupils: some(),
	kind: oneOf(caseloadKinds),
	since: dayOf(),
	until: optionalOf(dayOf())
});
export type CaseloadForm = v.InferOutput<typeof caseloadForm>;

/** Rows of a caseload to end: with a last day, or left empty, now. */
export const caseloadEndForm = v.object({ rows: some(), last: optionalOf(dayOf()) });
