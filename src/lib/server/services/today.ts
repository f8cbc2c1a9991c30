import { changeIn, historyOf } from '#lib/domain/changed.ts';
import { confidenceOfMark, cornerOfMark, marksIn } from '#lib/domain/compact.ts';
import { inReviewOrder, reasonsFor, type Waiting } from '#lib/domain/queue.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { isWorry } from '#lib/domain/worrying.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { talksHeardBy, watchedBy } from '../policies/calls.ts';
import { cardsOf, pupilsOf } from '../policies/pupils.ts';
import { findMember } from '../queries/memberships.ts';
import { listWaiting, type WaitingRow } from '../queries/reviews.ts';
import { closeAlert, listDueFollowUps, listOpenAlerts, listOpenTalks } from '../queries/today.ts';
import { insertTrace } from '../queries/traces.ts';

/**
 * A mentor's day: entries in the order in which they need a person, each with its reasons; children who want to talk;
 * what worries outside a check-in that was sent; follow-ups that are due. No child's words, so nothing is logged.
 */
export async function openDay(ctx: Context) {
	const { viewer } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const today = dayAt(ctx.now, ctx.school.timeZone);
	const mine = pupilsOf(viewer, today);
	return ctx.db(async (tx) => {
		const [waiting, talks, alerts, followUps, member] = await Promise.all([
			listWaiting(tx, cardsOf(viewer, today)),
			listOpenTalks(tx, talksHeardBy(viewer, today)),
			listOpenAlerts(tx, watchedBy(viewer, today), mine),
			listDueFollowUps(tx, mine, viewer.membershipId, today),
			findMember(tx, viewer.schoolId, viewer.membershipId)
		]);
		return { queue: inOrder(waiting), talks, alerts, followUps, shortcuts: member?.shortcuts ?? true };
	});
}

/** Somebody has looked into what worried outside a sent check-in; one of a check-in closes with its review. */
export async function settleAlert(ctx: Context, id: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const watched = watchedBy(viewer, dayAt(now, ctx.school.timeZone));
	await ctx.db(async (tx) => {
		const [closed] = await closeAlert(tx, watched, { id, membershipId: viewer.membershipId, now });
		if (!closed) notFound();
		const trace = { viewer, verb: 'looked into', noun: 'alert', itemId: id, pupilId: closed.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
	});
}

/** What is left of the queue but for the entry in hand, and which of it comes next. */
export async function restOfQueue(
	ctx: Context,
	but: string
): Promise<{ left: number; next: string | undefined }> {
	const today = dayAt(ctx.now, ctx.school.timeZone);
	const rows = await ctx.db((tx) => listWaiting(tx, cardsOf(ctx.viewer, today)));
	const rest = inOrder(rows).filter(({ id }) => id !== but);
	return { left: rest.length, next: rest[0]?.id };
}

function inOrder(rows: readonly WaitingRow[]) {
	const waiting = rows.map((row) => ({ ...row, ...judged(row) }));
	return inReviewOrder(waiting).map(({ corners: _, confidences: __, ...entry }) => ({
		...entry,
		reasons: reasonsFor(entry)
	}));
}

/** What the rules say of an entry, from its row and the 90 days of the pupil's card. */
function judged(row: WaitingRow): Omit<Waiting, 'id'> {
	const cornersOf = { marks: row.corners, lastDay: row.lastDay };
	const confidencesOf = { marks: row.confidences, lastDay: row.lastDay };
	const mark = (of: typeof cornersOf) => marksIn(of).find(({ day }) => day === row.day)?.mark ?? '.';
	const confidence = confidenceOfMark(mark(confidencesOf));
	const entry = {
		day: row.day,
		corner: cornerOfMark(mark(cornersOf)),
		...(typeof confidence === 'object' && { confidence })
	};
	return {
		at: new Date(row.at),
		wantsTalk: row.talkWaiting > 0,
		worries: (row.worries ?? []).filter(isWorry),
		changed: changeIn(entry, historyOf(cornersOf, confidencesOf))
	};
}
