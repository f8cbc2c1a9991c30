import { dayAt } from '#lib/domain/school-day.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Context, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { pupilsOf } from '../policies/pupils.ts';
import { isOneOf } from '../queries/caseload.ts';
import { insertLetter, withdrawLetter } from '../queries/letters.ts';
import { insertTrace } from '../queries/traces.ts';

/** Writes one sentence to the family, and one thing to ask at home. @returns the letter's id */
export async function writeLetter(ctx: Context, pupilId: string, sentence: string, ask: string | null) {
	const id = newId(ctx.now);
	await change(ctx, pupilId, id, 'wrote', async (tx, viewer) => {
		await insertLetter(tx, viewer, { id, pupilId, sentence, ask, now: ctx.now });
	});
	return id;
}

/**
 * Takes a letter back, whoever of the pupil's mentors wrote it: the family loses it at once. Its words are given back, to
 * be put right and sent anew. Taken back before is not there.
 */
export const takeBackLetter = (ctx: Context, pupilId: string, id: string) =>
	change(ctx, pupilId, id, 'took back', async (tx, viewer) => {
		const [words] = await withdrawLetter(tx, viewer, pupilId, id, ctx.now);
		return words ?? notFound();
	});

/** A change to a letter of a pupil on the caseload, with its trace. */
async function change<T>(
	ctx: Context,
	pupilId: string,
	itemId: string,
	verb: 'wrote' | 'took back',
	make: (tx: Tx, viewer: StaffViewer) => Promise<T>
): Promise<T> {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	return ctx.db(async (tx) => {
		if (!(await isOneOf(tx, pupilsOf(viewer, dayAt(now, ctx.school.timeZone)), pupilId))) notFound();
		const made = await make(tx, viewer);
		await insertTrace(tx, { id: newId(now), viewer, verb, noun: 'letter', itemId, pupilId, requestId, now });
		return made;
	});
}
