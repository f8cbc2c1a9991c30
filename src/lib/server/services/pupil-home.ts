import { dayAt } from '#lib/domain/school-day.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { mayCheckIn } from '../policies/check-ins.ts';
import { findDraft } from '../queries/drafts.ts';
import { countFresh } from '../queries/own-entries.ts';
import { readPupilDay } from '../queries/pupil-day.ts';

/** Where the pupil stands today: what can be done next, and whether somebody has answered. */
export async function openHome(ctx: Context) {
	const { viewer, now } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const day = dayAt(now, ctx.school.timeZone);
	return ctx.db(async (tx) => {
		const [draft, known, fresh] = await Promise.all([
			findDraft(tx, viewer, day),
			readPupilDay(tx, viewer, day),
			countFresh(tx, viewer, now)
		]);
		const { band, firstName, sent } = known ?? notFound();
		return { band, firstName, begun: draft !== undefined, sent: sent[0], fresh };
	});
}
