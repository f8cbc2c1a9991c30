import * as v from 'valibot';
import { bands } from '#lib/domain/bands.ts';
import { idsOf, line, oneOf, optionalOf, ticked, whole } from './fields.ts';

/** A pupil as the office keeps them; left empty, the name tile and the symbol are chosen for them. */
export const pupilForm = v.object({
	firstName: line(60),
	surname: line(60),
	shownName: optionalOf(line(40)),
	year: optionalOf(whole(-1, 14)),
	symbol: optionalOf(line(30)),
	band: optionalOf(oneOf(bands)),
	classes: idsOf(),
	face: ticked(),
	calm: ticked(),
	aloud: ticked(),
	simple: ticked()
});
export type PupilForm = v.InferOutput<typeof pupilForm>;
