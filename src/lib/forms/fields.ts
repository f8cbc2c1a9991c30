import * as v from 'valibot';
import type { FieldFault } from '#lib/domain/faults.ts';
import { isId } from '#lib/domain/id.ts';
import { cleanLine, cleanText, fits } from '#lib/domain/text.ts';

/** A name or a title: cleaned, on one line, at most `most` letters as a reader counts them. */
export const line = (most = 80) =>
	v.pipe(
		v.string('needed' satisfies FieldFault),
		v.transform(cleanLine),
		v.minLength(1, 'needed' satisfies FieldFault),
		fitting(most)
	);

/** Something said: cleaned, its line breaks kept. */
export const paragraph = (most = 1000) =>
	v.pipe(
		v.string('needed' satisfies FieldFault),
		v.transform(cleanText),
		v.minLength(1, 'needed' satisfies FieldFault),
		fitting(most)
	);

/** An e-mail address in the form in which it is stored: NFC, lower case. */
export const email = () =>
	v.pipe(
		line(200),
		v.transform((text) => text.toLowerCase()),
		v.regex(
			/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\.]+(\.[^\s@<>"(),:;[\]\\.]+)*$/u,
			'not-an-email' satisfies FieldFault
		)
	);

/** The id of a row, checked before it reaches SQL. */
export const idOf = () => v.custom<string>(isId, 'not-a-choice' satisfies FieldFault);

/** One of a few, by its value. */
export const oneOf = <const T extends readonly string[]>(choices: T) =>
	v.pipe(v.string('needed' satisfies FieldFault), v.picklist(choices, 'not-a-choice' satisfies FieldFault));

/** Any of a few, each once; none is an empty list. At most 100 arrive. */
export const anyOf = <const T extends readonly string[]>(choices: T) =>
	v.pipe(
		v.array(v.picklist(choices, 'not-a-choice' satisfies FieldFault)),
		v.maxLength(100, 'not-a-choice' satisfies FieldFault),
		v.transform((list) => [...new Set(list)])
	);

/** A list of ids, each once. */
export const idsOf = (most = 100) =>
	v.pipe(
		v.array(idOf()),
		v.maxLength(most, 'not-a-choice' satisfies FieldFault),
		v.transform((list) => [...new Set(list)])
	);

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number) =>
	v.pipe(
		v.string('needed' satisfies FieldFault),
		v.regex(/^-?\d{1,9}$/, 'not-a-number' satisfies FieldFault),
		v.transform(Number),
		v.minValue(least, 'not-a-number' satisfies FieldFault),
		v.maxValue(most, 'not-a-number' satisfies FieldFault)
	);

/** A day as `<input type="date">` sends it, one that is in the calendar. */
export const dayOf = () =>
	v.pipe(
		v.string('needed' satisfies FieldFault),
		v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not-a-date' satisfies FieldFault),
		v.check(isInCalendar, 'not-a-date' satisfies FieldFault)
	);

/** A tick box: ticked or not. */
export const ticked = () =>
	v.pipe(
		v.unknown(),
		v.transform((value) => value !== undefined)
	);

/** May be left empty: undefined then. */
export const optionalOf = <T extends v.GenericSchema>(schema: T) => v.optional(schema);

const fitting = (most: number) =>
	v.check((text: string) => fits(text, most), 'too-long' satisfies FieldFault);

function isInCalendar(day: string) {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
