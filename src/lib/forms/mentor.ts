import * as v from 'valibot';
import { isId } from '#lib/domain/id.ts';
import { isDay } from '#lib/domain/school-day.ts';
import { cleanText, fits } from '#lib/domain/text.ts';

const words = (missing: string) =>
	v.pipe(
		v.string(missing),
		v.transform(cleanText),
		v.check((body) => body !== '', missing),
		v.check((body) => fits(body, 2000), 'longComment')
	);
const someWords = v.optional(
	v.pipe(
		v.string(),
		v.transform(cleanText),
		v.check((body) => fits(body, 2000), 'longComment')
	)
);

/** An adult's words to a pupil, or a note for staff: at most 2,000 characters. */
export const commentForm = v.object({ body: words('noComment') });

export const followUpForm = v.object({
	dueOn: v.pipe(
		v.string('noDay'),
		v.check((text) => isDay(text), 'noDay')
	),
	words: someWords
});

export const concernForm = v.object({
	words: words('noWords'),
	childWords: someWords,
	told: v.optional(v.string())
});

/** A step toward a talk; the time is the school's own clock, as a browser's datetime-local gives it. */
export const talkForm = v.object({
	request: v.pipe(v.string(), v.uuid()),
	step: v.picklist(['seen', 'meeting', 'met']),
	meetAt: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)))
});

/** The mentor's sentence to the family, and one thing to ask at home. */
export const letterForm = v.object({ sentence: words('noComment'), ask: someWords });

/** Which letter is taken back. */
export const letterBackForm = v.object({
	letter: v.pipe(
		v.string(),
		v.check((id) => isId(id))
	)
});
