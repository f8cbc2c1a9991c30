import { pack, type Answers } from '#lib/domain/answers.ts';
import type { Band } from '#lib/domain/bands.ts';
import { mayArrive } from '#lib/domain/check-in.ts';
import { confidenceMark, cornerMark } from '#lib/domain/compact.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { looksBack, worriesIn } from '#lib/domain/worrying.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayCheckIn } from '../policies/check-ins.ts';
import { lockCheckIn, updateCheckIn } from '../queries/changes.ts';
import { insertCheckIn, type SentCheckIn } from '../queries/check-ins.ts';
import { moveDraft } from '../queries/drafts.ts';
import { listRecentWords, type RecentWords } from '../queries/recent-words.ts';

/** What a tablet sends at the end: the whole check-in under the draft's id, so that it can come twice, late or after a crash. */
export type Sending = {
	id: string;
	day: string;
	slot: number;
	band: Band;
	answers: Answers;
	/** The version that is changed, where this was sent before. */
	changes?: string | undefined;
};

/** 'taken': another check-in has the place; 'read': an adult opened it first, so the draft waits as a new one. */
export type Sent = 'kept' | 'read' | 'taken';

/**
 * Sends a check-in, in one round trip; in two where a heavy word asks what was said in the week before. Sent again, it
 * changes nothing and is as well received.
 */
export async function sendCheckIn(ctx: Context, sending: Sending): Promise<Sent> {
	const { viewer } = ctx;
	if (!mayCheckIn(viewer) || !mayArrive(sending.day, dayAt(ctx.now, ctx.school.timeZone))) notFound();
	const sent = packed(ctx, sending, await lastWeek(ctx, sending));
	if (sending.changes !== undefined) return changeCheckIn(ctx, sent, sending.changes);
	const rows = await ctx.db.flight((tx) => insertCheckIn(tx, viewer, sent));
	return rows.length > 0 ? 'kept' : 'taken';
}

async function changeCheckIn(ctx: Context, sent: SentCheckIn, changes: string): Promise<Sent> {
	const { viewer, now } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const [, [row]] = await ctx.db.flight((tx) =>
		Promise.all([lockCheckIn(tx, viewer, sent), updateCheckIn(tx, viewer, sent, changes)])
	);
	if (!row) return 'taken';
	if (row.fresh || !row.opened) return 'kept';
	const { length } = await ctx.db.flight((tx) => moveDraft(tx, viewer, sent, newId(now)));
	return length === 0 ? 'kept' : 'read';
}

async function lastWeek(ctx: Context, { day, answers }: Sending): Promise<RecentWords[]> {
	const { viewer } = ctx;
	if (!mayCheckIn(viewer) || !looksBack(answers)) return [];
	return [...(await ctx.db.flight((tx) => listRecentWords(tx, viewer, day)))];
}

function packed(
	{ now, requestId }: Context,
	{ id, day, slot, band, answers }: Sending,
	recent: RecentWords[]
): SentCheckIn {
	const worries = worriesIn(answers, day, recent);
	return {
		id,
		day,
		slot,
		band,
		answers: pack(answers),
		worries: worries.length > 0 ? worries : null,
		corner: cornerMark(answers),
		confidence: confidenceMark(band, answers),
		shareId: newId(now),
		traceId: newId(now),
		alertId: newId(now),
		occurredAt: now,
		now,
		requestId
	};
}
