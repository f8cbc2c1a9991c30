import { unpack } from '#lib/domain/answers.ts';
import { dayAt, startOfDay } from '#lib/domain/school-day.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Context, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { openableBy, reviewableBy } from '../policies/check-ins.ts';
import { maySafeguard } from '../policies/concerns.ts';
import { goalsNamedTo } from '../policies/goals.ts';
import { cardsOf } from '../policies/pupils.ts';
import { insertReading } from '../queries/access-log.ts';
import { listComments } from '../queries/comments.ts';
import { findEntry, insertOpening, listEarlier, listSubjects, type Entry } from '../queries/entries.ts';
import { findMember } from '../queries/memberships.ts';
import { listNotes } from '../queries/notes.ts';
import { insertReview, listReviewed, listWaiting, undoReview } from '../queries/reviews.ts';
import { insertTrace } from '../queries/traces.ts';

/** What waits for the viewer, oldest first and without a child's words: nothing is opened, so nothing is logged. */
export async function listQueue(ctx: Context) {
	return ctx.db((tx) => listWaiting(tx, cardsOf(ctx.viewer, todayOf(ctx))));
}

/**
 * Opens one entry with what stands beside it. The reading is logged, and the child will see by whom, in the
 * transaction that reads it. `mine` says whether the viewer may answer it, or only read what is shared with the team: that
 * is the check-in, without goals that are not shared and without what the child and the mentor say to each other.
 */
export async function openEntry(ctx: Context, id: string) {
	const { viewer } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const openable = openableBy(viewer, todayOf(ctx));
	return ctx.db(async (tx) => {
		const entry = (await findEntry(tx, openable, id)) ?? notFound();
		await logOpening(ctx, tx, viewer, entry);
		const mine = (await findEntry(tx, reviewableBy(viewer, todayOf(ctx)), id)) !== undefined;
		return {
			entry,
			mine,
			shortcuts: (await findMember(tx, viewer.schoolId, viewer.membershipId))?.shortcuts ?? true,
			answers: unpack(entry),
			comments: mine || maySafeguard(viewer) ? [...(await listComments(tx, viewer, entry))] : [],
			notes: mine ? [...(await listNotes(tx, viewer, entry))] : [],
			earlier: await listEarlier(tx, openable, entry),
			subjects: await listSubjects(tx, goalsNamedTo(viewer, todayOf(ctx)), viewer.schoolId, entry.pupilId)
		};
	});
}

/** Marks an entry as reviewed. @returns who had done so before, if somebody had */
export async function reviewEntry(ctx: Context, id: string): Promise<{ by: string; at: string } | undefined> {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	return ctx.db(async (tx) => {
		const entry = (await findEntry(tx, reviewableBy(viewer, todayOf(ctx)), id)) ?? notFound();
		const [kept] = await insertReview(tx, viewer, entry, newId(now), now);
		if (!kept) return { by: entry.reviewedBy ?? '', at: entry.reviewedAt ?? '' };
		const trace = { viewer, verb: 'reviewed', noun: 'check-in', itemId: id, pupilId: entry.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
		return undefined;
	});
}

/** Takes back one's own review of today, so that the entry waits again. */
export async function takeBackReview(ctx: Context, id: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	await ctx.db(async (tx) => {
		const [undone] = await undoReview(tx, ownOf(ctx, viewer), id, now);
		if (!undone) notFound();
		const trace = { viewer, verb: 'unreviewed', noun: 'check-in', itemId: id, pupilId: undone.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
	});
}

/** What the viewer reviewed today. */
export async function listReviewedToday(ctx: Context) {
	const { viewer } = ctx;
	if (viewer.kind !== 'staff') notFound();
	return ctx.db((tx) => listReviewed(tx, ownOf(ctx, viewer)));
}

/** What the viewer has just reviewed, if it is so and can still be taken back: an address may say anything. */
export async function findReviewedToday(ctx: Context, id: string | null) {
	return id === null ? undefined : (await listReviewedToday(ctx)).find((one) => one.id === id);
}

async function logOpening(ctx: Context, tx: Tx, viewer: StaffViewer, entry: Entry) {
	const { now, requestId } = ctx;
	const reading = { viewer, pupilId: entry.pupilId, noun: 'check-in', itemId: entry.id };
	await insertReading(tx, { id: newId(now), ...reading, requestId, now });
	await insertOpening(tx, viewer, entry, now);
}

const todayOf = (ctx: Context) => dayAt(ctx.now, ctx.school.timeZone);
const ownOf = (ctx: Context, viewer: StaffViewer) => ({
	reviewable: reviewableBy(viewer, todayOf(ctx)),
	viewer,
	since: startOfDay(todayOf(ctx), ctx.school.timeZone)
});
