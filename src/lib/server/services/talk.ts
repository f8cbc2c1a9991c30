import { addDays, dayAt } from '#lib/domain/school-day.ts';
import type { Band } from '#lib/domain/bands.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayCheckIn } from '../policies/check-ins.ts';
import { readBand } from '../queries/bands.ts';
import {
	insertTalkRequest,
	listAdults,
	listTalkRequests,
	withdrawTalkRequest,
	type Adult,
	type TalkRequest
} from '../queries/talk.ts';

export type Talk = { band: Band; adults: Adult[]; requests: TalkRequest[]; newId: string };

/** Whom the pupil may ask for, and what came of asking: those that stand, and those of the last fortnight. */
export async function openTalk(ctx: Context): Promise<Talk> {
	const { viewer, now } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const day = dayAt(now, ctx.school.timeZone);
	return ctx.db(async (tx) => {
		const [band, adults, requests] = await Promise.all([
			readBand(tx, viewer),
			listAdults(tx, viewer, day),
			listTalkRequests(tx, viewer, addDays(day, -14))
		]);
		return { band, adults, requests, newId: newId(now) };
	});
}

/**
 * "I want to talk to someone". The id is the page's, so that a double tap asks once.
 * @param adultId whom; null is whoever is free
 */
export async function askToTalk(ctx: Context, id: string, adultId: string | null) {
	const { viewer, now, requestId } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const day = dayAt(now, ctx.school.timeZone);
	const talk = { id, adultId, day, traceId: newId(now), requestId, now };
	const { length } = await ctx.db.flight((tx) => insertTalkRequest(tx, viewer, talk));
	if (length === 0) notFound();
}

export async function takeTalkBack(ctx: Context, id: string) {
	const { viewer, now, requestId } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const ids = { id, stepId: newId(now), traceId: newId(now) };
	await ctx.db.flight((tx) => withdrawTalkRequest(tx, viewer, { ...ids, requestId, now }));
}
