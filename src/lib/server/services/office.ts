import { dayAt, type Day } from '#lib/domain/school-day.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Context, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayRunSchool } from '../policies/pupils.ts';
import { insertTrace } from '../queries/traces.ts';

/** Whoever runs the school, at their desk today; for anybody else there is no such desk. */
export function officeOf(ctx: Context): { viewer: StaffViewer; schoolId: string; today: Day } {
	const { viewer } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	return { viewer, schoolId: viewer.schoolId, today: dayAt(ctx.now, ctx.school.timeZone) };
}

/** What was done to what, and about whom where a child is meant. Ids only. */
export type Change = { verb: string; noun: string; itemId?: string | null; pupilId?: string | null };

/** Leaves the trace of a change in the transaction that makes it. */
export async function trace(tx: Tx, { now, requestId }: Context, viewer: StaffViewer, change: Change) {
	const { verb, noun, itemId = null, pupilId = null } = change;
	await insertTrace(tx, { id: newId(now), viewer, verb, noun, itemId, pupilId, requestId, now });
}
