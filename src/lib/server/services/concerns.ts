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
		await insertConcern(tx, viewer, {
			id,
			pupilId: entry.pupilId,
			day: entry.day,
			slot: entry.slot,
			...given,
			now
		});
		const trace = { viewer, verb: 'raised', noun: 'concern', itemId: id, pupilId: entry.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
		return id;
	});
}

/** The safeguarding lead reads all, an author their own. Each child read of is logged, once a page. */
export async function openConcerns(ctx: Context) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	return ctx.db(async (tx) => {
		const concerns = await listConcerns(tx, concernsReadableBy(viewer));
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
		return { concerns, lead: maySafeguard(viewer) };
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
