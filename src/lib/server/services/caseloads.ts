import { addDays } from '#lib/domain/school-day.ts';
import type { CaseloadForm } from '#lib/forms/caseload.ts';
import type { Context, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { rosterOf } from '../policies/pupils.ts';
import * as caseloads from '../queries/caseloads.ts';
import { listPupils } from '../queries/pupils.ts';
import { insertRosterTraces } from '../queries/roster-writes.ts';
import { officeOf } from './office.ts';

/** More pupils than this, and nobody can answer each of them in a week. */
export const fullCaseload = 60;

/** Who works with how many, and how many pupils have nobody. */
export async function listCaseloads(ctx: Context) {
	const { schoolId, today, viewer } = officeOf(ctx);
	return ctx.db(async (tx) => ({
		mentors: await caseloads.listMentors(tx, schoolId, today),
		without: (await listPupils(tx, rosterOf(viewer), today, { without: 'mentor' })).length
	}));
}

/** One caseload, and the pupils who could be added to it. */
export async function openCaseload(ctx: Context, membershipId: string) {
	const { schoolId, today, viewer } = officeOf(ctx);
	return ctx.db(async (tx) => {
		const [mentor] = await caseloads.listMentors(tx, schoolId, today, membershipId);
		if (!mentor) notFound();
		const rows = await caseloads.listCaseload(tx, schoolId, membershipId, today);
		return { mentor, rows, today, pupils: await listPupils(tx, rosterOf(viewer), today) };
	});
}

export type CaseloadFault = { fault: 'needs-last-day' | 'ends-before' };

/** Gives pupils to a mentor, or to somebody who covers until a last day. @returns how many are new */
export async function addToCaseload(
	ctx: Context,
	membershipId: string,
	form: CaseloadForm
): Promise<{ added: number } | CaseloadFault> {
	const { schoolId, viewer, today } = officeOf(ctx);
	const { kind, since, until = null } = form;
	if (kind === 'cover' && until === null) return { fault: 'needs-last-day' };
	if (until !== null && (until < since || until < today)) return { fault: 'ends-before' };
	return ctx.db(async (tx) => {
		const [mentor] = await caseloads.listMentors(tx, schoolId, today, membershipId);
		if (!mentor) notFound();
		const row = { schoolId, membershipId, kind, since, until, addedBy: viewer.membershipId, now: ctx.now };
		const pupils = form.pupils.map((pupilId) => ({ id: newId(ctx.now), pupilId }));
		const added = await caseloads.insertCaseload(tx, row, pupils);
		await traceEach(tx, ctx, 'added', added);
		return { added: added.length };
	});
}

/** Ends parts of a caseload: after a last day, or at once. */
export async function endCaseload(
	ctx: Context,
	membershipId: string,
	form: { rows: string[]; last?: string }
): Promise<CaseloadFault | undefined> {
	const { schoolId, today } = officeOf(ctx);
	if (form.last !== undefined && form.last < today) return { fault: 'ends-before' };
	const last = form.last ?? addDays(today, -1);
	await ctx.db(async (tx) => {
		const ended = await caseloads.endCaseload(tx, schoolId, membershipId, form.rows, last, today);
		await traceEach(tx, ctx, 'ended', ended);
	});
	return undefined;
}

async function traceEach(
	tx: Tx,
	ctx: Context,
	verb: string,
	rows: readonly { id: string; pupilId: string }[]
) {
	const { viewer } = officeOf(ctx);
	const traces = rows.map((row) => ({
		id: newId(ctx.now),
		verb,
		noun: 'caseload',
		itemId: row.id,
		pupilId: row.pupilId
	}));
	await insertRosterTraces(tx, traces, {
		membershipId: viewer.membershipId,
		requestId: ctx.requestId,
		now: ctx.now
	});
}
