import * as v from 'valibot';
import { bands } from '#lib/domain/bands.ts';
import { idOf, line, oneOf, optionalOf, whole } from './fields.ts';

export const signIns = ['window', 'three', 'four'] as const;

/** A class. The year is as in England, with Reception 0 and Nursery -1; a group across years has none. */
export const classForm = v.object({
	name: line(60),
	year: optionalOf(whole(-1, 14)),
	band: oneOf(bands),
	signIn: oneOf(signIns)
});

/** An adult to put into a class. */
export const classAdultForm = v.object({ adult: idOf() });

/** A row to end. */
export const rowForm = v.object({ row: idOf() });
