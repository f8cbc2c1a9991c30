import { isId } from '#lib/domain/id.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { openableBy } from '../policies/check-ins.ts';
import { concernsReadableBy, mayRaiseConcern, maySafeguard } from '../policies/concerns.ts';
import { insertReading } from '../queries/access-log.ts';
import { insertAcknowledgement, insertConcern, listConcerns } from '../queries/concerns.ts';
import { findEntry } from '../queries/entries.ts';
import { insertTrace } from '../queries/traces.ts';

export type ConcernGiven = { words: string; childWords: string | null; toldInPerson: boolean };

/** Raises a concern about an entry that the viewer may open. It cannot be changed afterwards, only added to. */
export async function raiseConcern(ctx: Context, checkInId: string, given: ConcernGiven) {
	const { viewer, now, requestId } = ctx;
	if (!mayRaiseConcern(viewer)) notFound();
	const today = dayAt(now, ctx.school.timeZone);
	return ctx.db(async (tx) => {
		const entry = (await findEntry(tx, openableBy(viewer, today), checkInId)) ?? notFound();
		const id = newId(now);
		const [kept] = await insertConcern(tx, viewer, {
			id,
			pupilId: entry.pupilId,
			day: entry.day,
			slot: entry.slot,
			...given,
			now
		});
		if (!kept?.fresh) return kept?.id ?? notFound();
		const trace = { viewer, verb: 'raised', noun: 'concern', itemId: id, pupilId: entry.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
		return id;
	});
}

const aPage = 50;

/**
 * The safeguarding lead reads all, an author their own: first every one that waits, then those received, a page at a time
 * to the very first. Each child read of is logged, once a page.
 * @param before the id of the concern after which the page begins, as it comes from an address
 */
export async function openConcerns(ctx: Context, before: string | null = null) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const after = isId(before) ? before : null;
	return ctx.db(async (tx) => {
		const readable = concernsReadableBy(viewer);
		const waiting = after ? [] : await listConcerns(tx, readable, 'waiting');
		const found = await listConcerns(tx, readable, { before: after, limit: aPage + 1 });
		const received = found.slice(0, aPage);
		const next = found.length > aPage ? (received.at(-1)?.id ?? null) : null;
		const concerns = [...waiting, ...received];
		for (const pupilId of new Set(concerns.map((concern) => concern.pupilId)))
			await insertReading(tx, {
				id: newId(now),
				viewer,
				pupilId,
				noun: 'concerns',
				itemId: null,
				requestId,
				now
			});
		return { concerns, next, lead: maySafeguard(viewer) };
	});
}

/** Tells the author, for ever, that the lead has received it. */
export async function acknowledgeConcern(ctx: Context, id: string) {
	const { viewer, now, requestId } = ctx;
	if (!maySafeguard(viewer)) notFound();
	await ctx.db(async (tx) => {
		const [found] = await insertAcknowledgement(tx, concernsReadableBy(viewer), viewer, id, now);
		if (!found) notFound();
		const trace = { viewer, verb: 'acknowledged', noun: 'concern', itemId: id, pupilId: found.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
	});
}
