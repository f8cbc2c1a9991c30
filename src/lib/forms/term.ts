import * as v from 'valibot';
import { dayOf, idOf, line, optionalOf } from './fields.ts';

/** A term with its first and last day. With a row it changes that one. */
export const termForm = v.object({
	row: optionalOf(idOf()),
	name: line(60),
	startsOn: dayOf(),
	endsOn: dayOf()
});
export type TermForm = v.InferOutput<typeof termForm>;

/** The term to take out of the list. */
export const termRemovalForm = v.object({ row: idOf() });
