import type { Band } from '#lib/domain/bands.ts';
import { shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { talk } from '#lib/i18n/en-GB/pupil/talk.ts';

/** What every page of a pupil says in the same places, for one band: the tablet gets no catalogue. */
export const frameFor = (band: Band) => ({
	band,
	talk: talk[band].open,
	stop: shared.stop,
	read: shared.read,
	quiet: shared.quiet,
	back: shared.back
});
