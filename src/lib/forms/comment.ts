import * as v from 'valibot';
import { cleanText, fits } from '#lib/domain/text.ts';

/** An adult's words to a pupil, at most 2,000 characters; messages are keys of the mentor's words. */
export const commentForm = v.object({
	body: v.pipe(
		v.string('noComment'),
		v.transform(cleanText),
		v.check((body) => body !== '', 'noComment'),
		v.check((body) => fits(body, 2000), 'longComment')
	)
});
