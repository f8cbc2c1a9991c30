import { dayAt } from '#lib/domain/school-day.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { reviewableBy } from '../policies/check-ins.ts';
import { insertComment, listComments, updateComment, withdrawComment } from '../queries/comments.ts';
import { findEntry } from '../queries/entries.ts';
import { insertTrace } from '../queries/traces.ts';

/** A comment can be taken back for this long before the child sees it, in milliseconds. */
export const undoFor = 60_000;

/**
 * Answers a check-in. The child sees it after a minute, until when it leaves no trace if taken back.
 * @returns the comment's id
 */
export async function addComment(ctx: Context, checkInId: string, body: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const today = dayAt(now, ctx.school.timeZone);
	return ctx.db(async (tx) => {
		const entry = (await findEntry(tx, reviewableBy(viewer, today), checkInId)) ?? notFound();
		const id = newId(now);
		const [kept] = await insertComment(tx, viewer, {
			...entry,
			id,
			body,
			now,
			visibleFrom: new Date(now.getTime() + undoFor)
		});
		if (!kept?.fresh) return kept?.id ?? notFound();
		const trace = { viewer, verb: 'commented', noun: 'check-in', itemId: checkInId, pupilId: entry.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
		return id;
	});
}

/** Takes back one's own comment within the minute in which the pupil cannot have seen it. */
export async function takeBackComment(ctx: Context, id: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	await ctx.db(async (tx) => {
		const [gone] = await withdrawComment(tx, viewer, id, now);
		if (!gone) notFound();
		const trace = { viewer, verb: 'took-back', noun: 'comment', itemId: id, pupilId: gone.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
	});
}

/** Changes one's own comment. What the child has seen stays as a version that staff can read; the same words change nothing. */
export async function changeComment(ctx: Context, checkInId: string, id: string, body: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const today = dayAt(now, ctx.school.timeZone);
	await ctx.db(async (tx) => {
		const entry = (await findEntry(tx, reviewableBy(viewer, today), checkInId)) ?? notFound();
		const own = (await listComments(tx, viewer, entry)).find((one) => one.id === id && one.own);
		if (!own) notFound();
		const visibleFrom = new Date(now.getTime() + undoFor);
		const [changed] = await updateComment(tx, viewer, { ...entry, id, body, now, visibleFrom });
		if (!changed) return;
		const trace = { viewer, verb: 'changed', noun: 'comment', itemId: id, pupilId: entry.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
	});
}
