import { dayAt } from '#lib/domain/school-day.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { reviewableBy } from '../policies/check-ins.ts';
import { finishFollowUp, insertFollowUp, insertNote } from '../queries/notes.ts';
import { findEntry } from '../queries/entries.ts';
import { insertTrace } from '../queries/traces.ts';

/** Keeps a note for staff beside an entry. @returns its id */
export async function addNote(ctx: Context, checkInId: string, body: string) {
	return besideEntry(ctx, checkInId, 'noted', (tx, viewer, entry, id) =>
		insertNote(tx, viewer, entry, { id, body, now: ctx.now })
	);
}

/** Reminds the mentor on a day, with a few words if they like. @returns its id */
export async function addFollowUp(ctx: Context, checkInId: string, dueOn: string, words: string | null) {
	return besideEntry(ctx, checkInId, 'followed-up', (tx, viewer, entry, id) =>
		insertFollowUp(tx, viewer, entry, { id, dueOn, words, now: ctx.now })
	);
}

/** Ticks off a follow-up of one's own. */
export async function closeFollowUp(ctx: Context, id: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	await ctx.db(async (tx) => {
		const [done] = await finishFollowUp(tx, viewer, id, now);
		if (!done) notFound();
		const trace = { viewer, verb: 'finished', noun: 'follow-up', itemId: id, pupilId: done.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
	});
}

type Found = NonNullable<Awaited<ReturnType<typeof findEntry>>>;
type Write = (
	tx: Parameters<typeof findEntry>[0],
	viewer: Extract<Context['viewer'], { kind: 'staff' }>,
	entry: Found,
	id: string
) => PromiseLike<unknown>;

async function besideEntry(ctx: Context, checkInId: string, verb: string, write: Write) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const today = dayAt(now, ctx.school.timeZone);
	return ctx.db(async (tx) => {
		const entry = (await findEntry(tx, reviewableBy(viewer, today), checkInId)) ?? notFound();
		const id = newId(now);
		await write(tx, viewer, entry, id);
		const trace = { viewer, verb, noun: 'check-in', itemId: checkInId, pupilId: entry.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId, now });
		return id;
	});
}
