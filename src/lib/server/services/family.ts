import { addDays, dayAt } from '#lib/domain/school-day.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { sharedWith } from '../policies/check-ins.ts';
import { goalsVisibleTo } from '../policies/goals.ts';
import { childrenOf } from '../policies/pupils.ts';
import { insertReading } from '../queries/access-log.ts';
import { listChildren, listLetters, listSharedCheckIns, listSharedGoals } from '../queries/family.ts';

/** How far back a family reads, in days. */
const sixWeeks = 42;

/** The children this adult may know of: verified, not blocked, not ended. */
export async function openFamily(ctx: Context) {
	return ctx.db((tx) => listChildren(tx, childrenOf(ctx.viewer, dayAt(ctx.now, ctx.school.timeZone))));
}

/** What is shared of one child at this moment, and nothing else. Logged in the transaction that reads it. */
export async function openChild(ctx: Context, pupilId: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'guardian') notFound();
	const today = dayAt(now, ctx.school.timeZone);
	const since = addDays(today, -sixWeeks);
	return ctx.db(async (tx) => {
		const children = await listChildren(tx, childrenOf(viewer, today));
		const child = children.find(({ id }) => id === pupilId) ?? notFound();
		await insertReading(tx, {
			id: newId(now),
			viewer,
			pupilId,
			noun: 'family-page',
			itemId: null,
			requestId,
			now
		});
		return {
			today,
			child,
			children,
			checkIns: await listSharedCheckIns(tx, sharedWith(viewer, today), pupilId, since),
			goals: await listSharedGoals(tx, goalsVisibleTo(viewer, today), pupilId, since),
			letters: await listLetters(tx, childrenOf(viewer, today), pupilId, since)
		};
	});
}
