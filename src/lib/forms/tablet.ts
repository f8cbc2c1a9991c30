import * as v from 'valibot';
import { cleanLine, fits } from '#lib/domain/text.ts';

/** A tablet's name and classes; the messages are keys of the tablet's words. */
export const enrolForm = v.object({
	name: v.pipe(
		v.string('noName'),
		v.transform(cleanLine),
		v.check((name) => name !== '' && fits(name, 80), 'noName')
	),
	classes: v.pipe(v.array(v.pipe(v.string(), v.uuid('noClasses'))), v.minLength(1, 'noClasses'))
});
