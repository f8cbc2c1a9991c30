import { unpack } from '#lib/domain/answers.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Context, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { openableBy, reviewableBy } from '../policies/check-ins.ts';
import { cardsOf } from '../policies/pupils.ts';
import { insertReading } from '../queries/access-log.ts';
import { findEntry, insertOpening, insertReview, listWaiting, type Entry } from '../queries/reviews.ts';
import { insertTrace } from '../queries/traces.ts';

/** What waits for the viewer, oldest first and without a child's words: nothing is opened, so nothing is logged. */
export async function listQueue(ctx: Context) {
	const today = todayOf(ctx);
	return ctx.db((tx) => listWaiting(tx, cardsOf(ctx.viewer, today)));
}

/** Opens one entry. The reading is logged, and the child will see by whom, in the transaction that reads it. */
export async function openEntry(ctx: Context, id: string) {
	const { viewer } = ctx;
	if (viewer.kind !== 'staff') notFound();
	return ctx.db(async (tx) => {
		const entry = (await findEntry(tx, openableBy(viewer, todayOf(ctx)), id)) ?? notFound();
		await logOpening(ctx, tx, viewer, entry);
		return { entry, answers: unpack(entry) };
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

async function logOpening(ctx: Context, tx: Tx, viewer: StaffViewer, entry: Entry) {
	const { now, requestId } = ctx;
	const reading = { viewer, pupilId: entry.pupilId, noun: 'check-in', itemId: entry.id };
	await insertReading(tx, { id: newId(now), ...reading, requestId, now });
	await insertOpening(tx, viewer, entry, now);
}

const todayOf = (ctx: Context) => dayAt(ctx.now, ctx.school.timeZone);
