import type { Audience } from '#lib/domain/audience.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayCheckIn } from '../policies/check-ins.ts';
import { mayKeepGoals } from '../policies/goals.ts';
import * as shares from '../queries/shares.ts';

/** The pupil says anew who may see a check-in that was sent, whether an adult has opened it or not. */
export async function shareCheckIn(ctx: Context, id: string, audience: Audience): Promise<void> {
	const { viewer } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const [, own] = await ctx.db.flight((tx) =>
		Promise.all([
			shares.holdCheckIn(tx, viewer, id),
			shares.shareCheckIn(tx, viewer, sharing(ctx, id, audience))
		])
	);
	if (own.length === 0) notFound();
}

/** The pupil says anew who may see a goal. */
export async function shareGoal(ctx: Context, id: string, audience: Audience): Promise<void> {
	const { viewer } = ctx;
	if (!mayKeepGoals(viewer)) notFound();
	const [, own] = await ctx.db.flight((tx) =>
		Promise.all([shares.holdGoal(tx, viewer, id), shares.shareGoal(tx, viewer, sharing(ctx, id, audience))])
	);
	if (own.length === 0) notFound();
}

const sharing = ({ now, requestId }: Context, itemId: string, audience: Audience): shares.Sharing => ({
	itemId,
	audience,
	shareId: newId(now),
	traceId: newId(now),
	requestId,
	now
});
