import { changesFor, type Change } from './changes.ts';
import { groupKey } from './groups.ts';
import { leaversOf, type Leavers } from './leavers.ts';
import { matchPupils, type Match } from './match.ts';
import type { IdentifierKind } from './fields.ts';
import type { Mention, RosterPupil } from './roster.ts';

/** Identifiers as keyed hashes: enough to find a pupil again, and nothing that can be read. */
export type Keys = Partial<Record<IdentifierKind, string>>;
export type KeyedPupil = Omit<RosterPupil, 'identifiers' | 'admissionNumber'> & { keys: Keys };
export type KeyedMention = Omit<Mention, 'identifiers'> & { keys: Keys };

/** A pupil the school has, archived ones too: a child may come back. */
export type KnownPupil = {
	id: string;
	forename: string;
	surname: string;
	shownName: string;
	year: number | null;
	archived: boolean;
	keys: { kind: IdentifierKind; hash: string }[];
	/** `roster`: the class came from a roster, so a roster may also end it; hand-made groups are left alone. */
	classes: { name: string; roster: boolean }[];
	contacts: RosterPupil['contacts'];
};

/** Why a person must say who a child is, and whom the school has who it may be. */
export type AskReason = 'no-identifier' | 'other-name' | 'new-number' | 'two-matches' | 'same-match';
export type Ask = { why: AskReason; candidates: string[]; suggested: Answer };
/** Add as a new pupil, leave out, or the id of the pupil it is. */
export type Answer = 'add' | 'leave' | (string & {});
/** What a person decided, by the first line of the pupil in the file. */
export type Answers = Readonly<Record<number, Answer>>;

export type Outcome =
	| { kind: 'add' }
	| { kind: 'change'; id: string; changes: Change[] }
	| { kind: 'same'; id: string }
	| { kind: 'ask'; ask: Ask }
	| { kind: 'leave' };

/** What a roster would do to a school; `outcomes` runs beside the pupils of the file. */
export type Plan = Leavers & { outcomes: Outcome[]; newClasses: NewClass[] };
export type NewClass = { name: string; year: number | null };
export type Covers = 'classes' | 'school';

export type Planning = {
	pupils: readonly KeyedPupil[];
	mentions: readonly KeyedMention[];
	known: readonly KnownPupil[];
	/** All classes the school has now, by name. */
	classes: readonly string[];
	/** Does the file hold everyone of the classes in it, or everyone of the school? */
	covers: Covers;
	answers: Answers;
};

/** Compares a roster with the school. Deterministic; writes nothing. What is unsure becomes a question. */
export function planImport(planning: Planning): Plan {
	const { pupils, known, answers } = planning;
	const byId = new Map(known.map((one) => [one.id, one]));
	const inFile = new Set(pupils.flatMap((pupil) => pupil.groups.map(groupKey)));
	const matches = matchPupils(pupils, known);
	const outcomes = pupils.map((pupil, index): Outcome => {
		const match = answered(matches[index] ?? { kind: 'new' }, answers[pupil.lines[0] ?? 0]);
		if (match.kind === 'ask') return settledAsk(match, pupil, byId, inFile);
		if (match.kind === 'left') return { kind: 'leave' };
		const found = match.kind === 'found' ? byId.get(match.id) : undefined;
		if (!found) return { kind: 'add' };
		const changes = changesFor(pupil, found, inFile);
		return changes.length === 0 ? { kind: 'same', id: found.id } : { kind: 'change', id: found.id, changes };
	});
	return { outcomes, newClasses: newClassesOf(planning, outcomes), ...leaversOf(planning, outcomes) };
}

type Answered = Match | { kind: 'left' };

/** An answer counts only where a question was asked, and only for somebody who was offered. */
function answered(match: Match, answer: Answer | undefined): Answered {
	if (match.kind !== 'ask' || answer === undefined) return match;
	if (answer === 'leave') return { kind: 'left' };
	if (answer === 'add') return { kind: 'new' };
	return match.ask.candidates.includes(answer) ? { kind: 'found', id: answer } : match;
}

/** A child without a number is no question when the school has it, name and class, and nothing would change. */
function settledAsk(
	{ ask }: Extract<Match, { kind: 'ask' }>,
	pupil: KeyedPupil,
	byId: ReadonlyMap<string, KnownPupil>,
	inFile: ReadonlySet<string>
): Outcome {
	if (ask.why !== 'no-identifier') return { kind: 'ask', ask };
	const same = ask.candidates.filter((id) => {
		const one = byId.get(id);
		return one && changesFor(pupil, one, inFile).length === 0;
	});
	return same.length === 1 && same[0] ? { kind: 'same', id: same[0] } : { kind: 'ask', ask };
}

/** Classes that the school does not have yet, each with the year that most of its pupils are in. */
function newClassesOf({ pupils, classes }: Planning, outcomes: readonly Outcome[]): NewClass[] {
	const had = new Set(classes.map(groupKey));
	const made = new Map<string, { name: string; years: (number | null)[] }>();
	for (const [index, pupil] of pupils.entries()) {
		const { kind } = outcomes[index] ?? { kind: 'leave' };
		if (kind === 'leave' || kind === 'ask') continue;
		for (const name of pupil.groups.filter((group) => !had.has(groupKey(group)))) {
			const one = made.get(groupKey(name)) ?? { name, years: [] };
			one.years.push(pupil.year);
			made.set(groupKey(name), one);
		}
	}
	return [...made.values()].map(({ name, years }) => ({ name, year: commonest(years) }));
}

function commonest(values: readonly (number | null)[]): number | null {
	const counts = new Map<number, number>();
	for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
	const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	return most?.[0] ?? null;
}

/** Two answers that name the same pupil would give one child another's record: the ids so named twice. */
export function namedTwice(outcomes: readonly Outcome[]): string[] {
	const ids = outcomes.flatMap((outcome) => ('id' in outcome ? [outcome.id] : []));
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
