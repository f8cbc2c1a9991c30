import { groupKey } from './groups.ts';
import { foldName } from './names.ts';
import type { KnownPupil, Outcome, Planning } from './plan.ts';

/**
 * Pupils of the school who are not in the file. `leavers` are proposed for the archive, never put there by
 * the file alone. `unsure` are kept out of that: a row that was refused, or a question not yet answered,
 * may be about them.
 */
export type Leavers = { leavers: string[]; unsure: string[] };

export function leaversOf(planning: Planning, outcomes: readonly Outcome[]): Leavers {
	const { pupils, known, covers } = planning;
	const here = new Set(outcomes.flatMap((outcome) => ('id' in outcome ? [outcome.id] : [])));
	const asked = new Set(
		outcomes.flatMap((outcome) => (outcome.kind === 'ask' ? outcome.ask.candidates : []))
	);
	const mentioned = mentionedBy(planning, outcomes);
	const inFile = new Set(pupils.flatMap((pupil) => pupil.groups.map(groupKey)));
	const gone = known.filter((one) => {
		if (one.archived || here.has(one.id)) return false;
		return covers === 'school' || one.classes.some(({ name }) => inFile.has(groupKey(name)));
	});
	const doubtful = (one: KnownPupil) => asked.has(one.id) || mentioned(one);
	return {
		leavers: gone.filter((one) => !doubtful(one)).map((one) => one.id),
		unsure: gone.filter(doubtful).map((one) => one.id)
	};
}

/** Is the pupil named, by number or by name, in a row that was refused or left out? */
function mentionedBy({ pupils, mentions }: Planning, outcomes: readonly Outcome[]) {
	const left = pupils.filter((_, index) => outcomes[index]?.kind === 'leave');
	const named = [...mentions, ...left];
	const keys = new Set(
		named.flatMap((one) => Object.entries(one.keys).map(([kind, hash]) => `${kind} ${hash}`))
	);
	const names = new Set(named.filter((one) => one.forename || one.surname).map(foldName));
	return (one: KnownPupil) =>
		names.has(foldName(one)) || one.keys.some(({ kind, hash }) => keys.has(`${kind} ${hash}`));
}
