import * as v from 'valibot';
import type { Answers } from '#lib/domain/answers.ts';
import { audiences } from '#lib/domain/audience.ts';
import { bands } from '#lib/domain/bands.ts';
import { isId } from '#lib/domain/id.ts';
import { noAnswers } from '#lib/domain/no-answer.ts';
import { isDay } from '#lib/domain/school-day.ts';
import { cleanText, fits, noteMax } from '#lib/domain/text.ts';

const none = v.picklist(noAnswers);
const keys = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/))), v.maxLength(20));
const value = v.union([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)), none]);
const subject = v.strictObject({
	kind: v.picklist(['goal', 'area']),
	number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32_000))
});

/** A whole check-in as the last screen sends it, so that nothing has to be read before it is kept. */
const answers = v.strictObject({
	corner: v.optional(v.union([v.picklist([1, 2, 3, 4]), none])),
	words: v.optional(v.union([keys, none])),
	abouts: v.optional(v.union([keys, none])),
	needs: v.optional(v.union([keys, none])),
	ratings: v.optional(
		v.pipe(
			v.array(v.strictObject({ subject, confidence: v.optional(value), progress: v.optional(value) })),
			v.maxLength(10)
		)
	),
	safe: v.optional(value),
	belonging: v.optional(value),
	ready: v.optional(value),
	// A check-in that is changed was sent to somebody before; what is chosen now counts.
	audience: v.optional(v.picklist(audiences)),
	note: v.optional(
		v.pipe(
			v.string(),
			v.transform(cleanText),
			v.check((text) => fits(text, noteMax))
		)
	)
}) satisfies v.GenericSchema<unknown, Answers>;

export const sendForm = v.object({
	id: v.pipe(
		v.string(),
		v.check((text) => isId(text))
	),
	day: v.pipe(
		v.string(),
		v.check((text) => isDay(text))
	),
	slot: v.pipe(v.string(), v.regex(/^[1-9]\d?$/), v.transform(Number)),
	band: v.picklist(bands),
	audience: v.picklist(audiences, 'pick'),
	/** The version that these answers change, as the page showed it; none for a check-in that is new. */
	changes: v.optional(v.pipe(v.string(), v.isoTimestamp('again'))),
	answers: v.pipe(v.string(), v.maxLength(8000), v.rawTransform(readJson), answers)
});

/** A key of the catalogue's words says what to do; here a broken form can only be opened again. */
function readJson({ dataset, addIssue, NEVER }: v.RawTransformContext<string>): unknown {
	try {
		return JSON.parse(dataset.value);
	} catch {
		addIssue({ message: 'again' });
		return NEVER;
	}
}
