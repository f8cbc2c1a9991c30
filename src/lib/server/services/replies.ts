import type { Band } from '#lib/domain/bands.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { worriesInText } from '#lib/domain/worrying.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayCheckIn } from '../policies/check-ins.ts';
import { readBand } from '../queries/bands.ts';
import { listMentors } from '../queries/mentors.ts';
import { insertReply, listOwnEntries, type OwnEntry } from '../queries/own-entries.ts';

/** So many of a pupil's check-ins are on the page at first, and so many more each time it is asked for older ones. */
export const fewEntries = 15;

export type OwnEntries = { band: Band; entries: OwnEntry[]; older: boolean; mentors: string[] };

/**
 * The pupil's own check-ins, the latest first, with who has seen them and who answered: every one can be reached, so that
 * what was shared can be taken back for as long as somebody reads it.
 */
export async function openOwnEntries(ctx: Context, most = fewEntries): Promise<OwnEntries> {
	const { viewer, now } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	return ctx.db(async (tx) => {
		const [band, entries, mentors] = await Promise.all([
			readBand(tx, viewer),
			listOwnEntries(tx, viewer, now, most + 1),
			listMentors(tx, viewer, dayAt(now, ctx.school.timeZone))
		]);
		return { band, entries: entries.slice(0, most), older: entries.length > most, mentors };
	});
}

export type Reply = { id: string; comment: string; symbol?: string | undefined; words?: string | undefined };

/** Answers an adult's answer. The id is the page's, so that a double tap answers once. */
export async function replyTo(ctx: Context, { id, comment, symbol = '', words = '' }: Reply) {
	const { viewer, now, requestId } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const worries = worriesInText(words);
	const { length } = await ctx.db.flight((tx) =>
		insertReply(tx, viewer, {
			id,
			commentId: comment,
			symbol: symbol || null,
			words: words || null,
			worries: worries.length > 0 ? worries : null,
			day: dayAt(now, ctx.school.timeZone),
			alertId: newId(now),
			traceId: newId(now),
			requestId,
			now
		})
	);
	if (length === 0) notFound();
}
