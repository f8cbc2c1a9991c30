import * as v from 'valibot';
import { isId } from '#lib/domain/id.ts';
import { isDay, type Day } from '#lib/domain/school-day.ts';
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

/** A day to come back to an entry, today at the earliest. */
export const followUpFormFrom = (today: Day) =>
	v.object({
		dueOn: v.pipe(
			v.string('noDay'),
			v.check((text) => isDay(text) && text >= today, 'noDay')
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
	meetAt: v.optional(
		v.pipe(
			v.string(),
			v.check((text) => isMoment(text), 'noMoment')
		)
	)
});

/** A moment that exists: neither 31 February nor 25 o'clock. */
const isMoment = (text: string) =>
	isDay(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/.test(text.slice(10));

/** The mentor's sentence to the family, and one thing to ask at home. */
export const letterForm = v.object({ sentence: words('noComment'), ask: someWords });

/** Which letter is taken back. */
export const letterBackForm = v.object({
	letter: v.pipe(
		v.string(),
		v.check((id) => isId(id))
	)
});
