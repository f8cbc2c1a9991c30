import { bandOfYear } from '#lib/domain/bands.ts';
import { groupKey } from '#lib/domain/roster/groups.ts';
import { namedTwice, type Answers, type Plan } from '#lib/domain/roster/plan.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { mayRunSchool } from '../../policies/pupils.ts';
import { closePreview, findPreview, waitForImports } from '../../queries/roster.ts';
import { archivePupils, endMembers, insertMembers } from '../../queries/roster-members.ts';
import * as write from '../../queries/roster-writes.ts';
import { ordersFor, type Orders } from './orders.ts';
import { planNow, type Planned } from './planning.ts';
import { fingerprint, type ImportSummary, type StoredRoster } from './stored.ts';

/** What a person decided. `archive` are pupils who were proposed; anybody else in it is left alone. */
export type Decision = { shown: string; answers: Answers; archive: 'none' | 'all' | readonly string[] };
export type Confirmed = { done: ImportSummary } | { again: 'changed' | 'unanswered' | 'twice' };

/**
 * Does what the preview said, all of it or nothing, once. Says `again` when the school has changed since it was shown,
 * a question was left open, or two answers name one pupil. A second confirmation of the same file changes nothing.
 */
export async function confirmRoster(ctx: Context, id: string, decision: Decision): Promise<Confirmed> {
	const { viewer, now } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	return ctx.db(async (tx) => {
		await waitForImports(tx, viewer.schoolId);
		const row = await findPreview(tx, id, now, true);
		if (!row) notFound();
		if (row.appliedAt) return { done: row.plan as ImportSummary };
		const stored = row.plan as StoredRoster;
		const planned = await planNow(tx, viewer, stored);
		const seen = planned.planWith({});
		if (fingerprint(seen) !== decision.shown) return { again: 'changed' };
		const plan = planned.planWith(decision.answers);
		if (plan.outcomes.some((outcome) => outcome.kind === 'ask')) return { again: 'unanswered' };
		if (namedTwice(plan.outcomes).length > 0) return { again: 'twice' };
		const proposed = plan.leavers.filter((one) => seen.leavers.includes(one));
		const { archive } = decision;
		const gone =
			archive === 'all' ? proposed : proposed.filter((one) => archive !== 'none' && archive.includes(one));
		const orders = ordersFor(plan, stored.pupils, planned.known, () => newId(now));
		await carryOut(tx, ctx as Context<StaffViewer>, { id, plan, orders, planned, gone });
		const summary = summaryOf(plan, stored, gone.length);
		await closePreview(tx, id, summary, now);
		return { done: summary };
	});
}

type Work = { id: string; plan: Plan; orders: Orders; planned: Planned; gone: readonly string[] };

async function carryOut(
	tx: Parameters<typeof closePreview>[0],
	ctx: Context<StaffViewer>,
	work: Work
): Promise<void> {
	const { now, viewer, school, requestId } = ctx;
	const { id, plan, orders, planned, gone } = work;
	const today = dayAt(now, school.timeZone);
	const fresh = plan.newClasses.map(({ name, year }) => {
		const band = bandOfYear(year ?? (school.phase === 'secondary' ? 7 : 3));
		return {
			id: newId(now),
			name,
			year,
			band,
			signIn: band === 'a' ? ('three' as const) : ('four' as const)
		};
	});
	const classIds = new Map(
		[...planned.classes, ...fresh].toReversed().map((one) => [groupKey(one.name), one.id])
	);
	const placed = (some: Orders['join']) =>
		some.flatMap(({ pupilId, group }) => {
			const classId = classIds.get(group);
			return classId ? [{ id: newId(now), pupilId, classId }] : [];
		});
	await write.insertClasses(tx, fresh, now);
	await write.insertPupils(tx, orders.add, now);
	await write.updatePupils(tx, orders.change);
	await write.upsertKeys(tx, orders.keys);
	await insertMembers(tx, placed(orders.join), today);
	await endMembers(tx, placed(orders.leave), today);
	const contacts = orders.contacts.map((contact) => ({ ...contact, id: newId(now) }));
	await write.replaceContacts(tx, orders.contactsOf, contacts, now);
	await archivePupils(tx, gone, today, now);
	const about = (verb: string, ids: readonly string[]) =>
		ids.map((pupilId) => ({ id: newId(now), verb, noun: 'pupil', itemId: pupilId, pupilId }));
	const traces = [
		{ id: newId(now), verb: 'imported', noun: 'roster', itemId: id, pupilId: null },
		...about(
			'added',
			orders.add.map((one) => one.id)
		),
		...about(
			'changed',
			orders.change.map((one) => one.id)
		),
		...about('archived', gone)
	];
	await write.insertRosterTraces(tx, traces, { membershipId: viewer.membershipId, requestId, now });
}

function summaryOf(plan: Plan, stored: StoredRoster, archived: number): ImportSummary {
	const count = (kind: Plan['outcomes'][number]['kind']) =>
		plan.outcomes.filter((one) => one.kind === kind).length;
	return {
		kind: 'done',
		added: count('add'),
		changed: count('change'),
		same: count('same'),
		archived,
		leftOut: count('leave'),
		refused: stored.verdicts.refuse,
		newClasses: plan.newClasses.length
	};
}
