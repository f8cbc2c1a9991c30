import * as v from 'valibot';
import type { FieldFault } from '#lib/domain/faults.ts';
import { isZone } from '#lib/domain/school-day.ts';
import { anyOf, line, optionalOf, paragraph, ticked } from './fields.ts';

export const weekdays = ['1', '2', '3', '4', '5'] as const;

/** What a school decides for itself. The days are those on which a question is asked, Monday is 1. */
export const schoolForm = v.object({
	name: line(120),
	timeZone: v.pipe(
		v.string('needed' satisfies FieldFault),
		v.check((zone) => isZone(zone), 'not-a-choice' satisfies FieldFault)
	),
	readsBy: optionalOf(line(120)),
	safetyText: optionalOf(paragraph(400)),
	note: anyOf(weekdays),
	safe: anyOf(weekdays),
	belonging: anyOf(weekdays),
	ready: anyOf(weekdays),
	secondFactor: ticked()
});
export type SchoolForm = v.InferOutput<typeof schoolForm>;
