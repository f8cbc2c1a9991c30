import type { Comfort } from '#lib/domain/comfort.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayCheckIn } from '../policies/check-ins.ts';
import { updateComfort } from '../queries/comfort.ts';
import { insertTrace } from '../queries/traces.ts';

/** A pupil makes their own pages comfortable; it stays so on every tablet, until they or the office change it. */
export async function makeComfortable(ctx: Context, comfort: Comfort): Promise<void> {
	const { viewer, now, requestId } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const { pupilId } = viewer;
	await ctx.db.flight((tx) =>
		Promise.all([
			updateComfort(tx, viewer, comfort),
			insertTrace(tx, {
				id: newId(now),
				viewer,
				verb: 'made-comfortable',
				noun: 'pupil',
				itemId: pupilId,
				pupilId,
				requestId,
				now
			})
		])
	);
}
