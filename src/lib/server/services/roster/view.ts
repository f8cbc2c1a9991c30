import type { Change } from '#lib/domain/roster/changes.ts';
import type { Hold } from '#lib/domain/roster/contacts.ts';
import { shownName } from '#lib/domain/roster/names.ts';
import type { Ask, KeyedPupil, KnownPupil, NewClass, Plan } from '#lib/domain/roster/plan.ts';
import { clashesOf, type RosterNote, type RosterRow } from '#lib/domain/roster/roster.ts';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { mayRunSchool } from '../../policies/pupils.ts';
import { findLinkedAdults, findPreview } from '../../queries/roster.ts';
import { planNow } from './planning.ts';
import { fingerprint, type ImportSummary, type StoredRoster } from './stored.ts';

/** A child as the office tells it from others: name, shown name where it is another, year and classes. No number. */
export type Child = { name: string; shown: string | null; year: number | null; classes: string[] };
export type Proposal = {
	kind: 'roster';
	/** Sent back on confirming: what was looked at. */
	shown: string;
	total: number;
	added: Child[];
	changed: (Child & { changes: Change[] })[];
	same: number;
	asks: (Child & {
		line: number;
		why: Ask['why'];
		suggested: string;
		choices: (Child & { id: string; archived: boolean })[];
	})[];
	leavers: (Child & { id: string })[];
	unsure: Child[];
	newClasses: NewClass[];
	/** Adults who must not be linked before a person has looked; `linked` when they can see the pupil already. */
	held: (Child & { adult: string; relationship: string; hold: Hold; linked: boolean })[];
	clashes: number;
	rows: RosterRow[];
	notes: RosterNote[];
	unread: string[];
	covers: StoredRoster['covers'];
};
export type Shown = { fileName: string; at: Date; appliedAt: Date | null; plan: Proposal | ImportSummary };

/** What a roster would do to the school as it is now, or what it did. */
export async function showRoster(ctx: Context, id: string): Promise<Shown> {
	const { viewer, now } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	return ctx.db(async (tx) => {
		const row = await findPreview(tx, id, now);
		if (!row) notFound();
		const { fileName, at, appliedAt } = row;
		if (appliedAt) return { fileName, at, appliedAt, plan: row.plan as ImportSummary };
		const stored = row.plan as StoredRoster;
		const { known, planWith } = await planNow(tx, viewer, stored);
		const linked = await findLinkedAdults(tx);
		return { fileName, at, appliedAt, plan: proposalOf(stored, planWith({}), known, linked) };
	});
}

function proposalOf(
	stored: StoredRoster,
	plan: Plan,
	known: readonly KnownPupil[],
	linked: readonly { pupilId: string; email: string }[]
): Proposal {
	const byId = new Map(known.map((one) => [one.id, one]));
	const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	const proposal: Proposal = {
		kind: 'roster',
		shown: fingerprint(plan),
		total: stored.pupils.length,
		added: [],
		changed: [],
		same: plan.outcomes.filter((outcome) => outcome.kind === 'same').length,
		asks: [],
		leavers: named(plan.leavers).map((one) => ({ ...knownChild(one), id: one.id })),
		unsure: named(plan.unsure).map(knownChild),
		newClasses: plan.newClasses,
		held: stored.pupils.flatMap((pupil, index) => heldOf(pupil, plan.outcomes[index], linked)),
		clashes: [...clashesOf(stored.pupils).values()].flatMap((names) => [...names.values()]).flat().length,
		rows: stored.rows,
		notes: stored.notes,
		unread: stored.unread,
		covers: stored.covers
	};
	for (const [index, pupil] of stored.pupils.entries()) {
		const outcome = plan.outcomes[index];
		const child = childOf(pupil);
		if (outcome?.kind === 'add') proposal.added.push(child);
		if (outcome?.kind === 'change') proposal.changed.push({ ...child, changes: outcome.changes });
		if (outcome?.kind !== 'ask') continue;
		const { why, suggested, candidates } = outcome.ask;
		const choices = named(candidates).map((one) => ({
			...knownChild(one),
			id: one.id,
			archived: one.archived
		}));
		proposal.asks.push({ ...child, line: pupil.lines[0] ?? 0, why, suggested, choices });
	}
	return proposal;
}

function heldOf(
	pupil: KeyedPupil,
	outcome: Plan['outcomes'][number] | undefined,
	linked: readonly { pupilId: string; email: string }[]
): Proposal['held'] {
	const id = outcome && 'id' in outcome ? outcome.id : null;
	return pupil.contacts.flatMap(({ name, relationship, email, hold }) => {
		if (hold === null) return [];
		const sees = linked.some((one) => one.pupilId === id && one.email === email);
		return [{ ...childOf(pupil), adult: name, relationship, hold, linked: sees }];
	});
}

function childOf(pupil: KeyedPupil): Child {
	const shown = shownName(pupil);
	const name = [pupil.forename, pupil.surname].filter(Boolean).join(' ');
	return {
		name,
		shown: shown === pupil.forename || shown === name ? null : shown,
		year: pupil.year,
		classes: pupil.groups
	};
}

function knownChild(one: KnownPupil): Child {
	const name = [one.forename, one.surname].filter(Boolean).join(' ');
	const shown = one.shownName === one.forename || one.shownName === name ? null : one.shownName;
	return { name, shown, year: one.year, classes: one.classes.map((each) => each.name) };
}
