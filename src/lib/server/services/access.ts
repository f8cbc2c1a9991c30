import { firstIdOf, isId } from '#lib/domain/id.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { maySafeguard } from '../policies/concerns.ts';
import { mayReviewAccess } from '../policies/families.ts';
import { rosterOf } from '../policies/pupils.ts';
import { listNames, listReadings } from '../queries/access-log.ts';
import { trace } from './office.ts';

/** How far back the page looks, in days: two terms. The log itself is kept for as long as the pupil's entries. */
export const accessDays = 180;
const aPage = 50;

/**
 * Who opened which pupil's pages and entries, newest first, a page at a time. No word of a pupil is in it. Readings of the
 * concerns page only the safeguarding lead finds. That somebody looked one pupil up leaves a trace.
 * @param search ids as they come from an address; what is no id is as good as not given
 */
export async function openAccess(
	ctx: Context,
	search: { pupil?: string | null; adult?: string | null; before?: string | null }
) {
	const { viewer, now, school } = ctx;
	if (!mayReviewAccess(viewer)) notFound();
	const idOr = (text: string | null | undefined) => (isId(text) ? text : null);
	const [pupilId, adultId, before] = [idOr(search.pupil), idOr(search.adult), idOr(search.before)];
	const from = firstIdOf(new Date(now.getTime() - accessDays * 86_400_000));
	const concerns = maySafeguard(viewer);
	return ctx.db(async (tx) => {
		const roster = rosterOf(viewer);
		const { pupils, adults } = await listNames(tx, roster, viewer.schoolId);
		const one = pupils.find(({ id }) => id === pupilId);
		if (pupilId && !one) notFound();
		const found = await listReadings(tx, roster, { from, before, pupilId, adultId, concerns }, aPage + 1);
		if (one) await trace(tx, ctx, viewer, { verb: 'looked-up', noun: 'access-log', pupilId });
		const readings = found.slice(0, aPage);
		const next = found.length > aPage ? (readings.at(-1)?.id ?? null) : null;
		return {
			pupils,
			adults,
			readings,
			next,
			chosen: { pupil: pupilId, adult: adultId },
			zone: school.timeZone
		};
	});
}
