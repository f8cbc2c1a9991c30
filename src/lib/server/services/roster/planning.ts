import { planImport, type Answers, type Plan } from '#lib/domain/roster/plan.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import { rosterOf } from '../../policies/pupils.ts';
import { findClasses, findKnownPupils, type RosterClass, type RosterKnown } from '../../queries/roster.ts';
import type { StoredRoster } from './stored.ts';

type Tx = Parameters<typeof findClasses>[0];
export type Planned = { known: RosterKnown[]; classes: RosterClass[]; planWith(answers: Answers): Plan };

/** Compares a stored roster with the school as it is in this transaction. */
export async function planNow(tx: Tx, viewer: StaffViewer, stored: StoredRoster): Promise<Planned> {
	const known = await findKnownPupils(tx, rosterOf(viewer));
	const classes = await findClasses(tx);
	const { pupils, mentions, covers } = stored;
	const names = classes.map(({ name }) => name);
	const planWith = (answers: Answers) =>
		planImport({ pupils, mentions, covers, known, classes: names, answers });
	return { known, classes, planWith };
}
