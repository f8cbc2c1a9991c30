import { columnsOf, hasField, indexesOf, settleColumns, type ChosenColumns, type Column } from './columns.ts';
import type { Contact } from './contacts.ts';
import { dateOrderOf } from './dates.ts';
import { verdictOf, type Fault, type Verdict } from './faults.ts';
import type { Identifiers } from './identifiers.ts';
import { shownName } from './names.ts';
import { readRow, type Draft } from './row.ts';
import { childrenOf, type Child } from './same-child.ts';
import type { Sheet } from './sheet.ts';

/** A pupil of the file. Dates of birth, SEN, gender and all the rest are not in it: they are not kept. */
export type RosterPupil = {
	/** The lines of the file that speak of this pupil, from 1. */
	lines: number[];
	identifiers: Identifiers;
	/** As it stands in the file, leading zeros and all; '' without one. */
	admissionNumber: string;
	forename: string;
	surname: string;
	knownAs: string | null;
	/** Nursery -1, Reception 0, then 1 to 13; null when the file does not say. */
	year: number | null;
	/** The registration class first. */
	groups: string[];
	contacts: Contact[];
	/** No identifier: only a person can say whether the school has this pupil already. */
	ask: boolean;
};

/** What became of one row. `pupil` is an index into `pupils`; rows of one child share it. */
export type RosterRow = {
	row: number;
	line: number;
	verdict: Verdict;
	faults: Fault[];
	name: string;
	pupil: number | null;
};

/** What to know about the file as a whole. */
export type RosterNote =
	'no-identifiers' | 'no-years' | 'years-worked-out' | 'no-classes' | 'names-split' | 'identifiers-ignored';

/** A pupil of a row that was kept out, as far as it can be read: such a pupil has not left the school. */
export type Mention = { line: number; identifiers: Identifiers; forename: string; surname: string };

export type Roster = {
	columns: Column[];
	notes: RosterNote[];
	rows: RosterRow[];
	pupils: RosterPupil[];
	mentions: Mention[];
};

/** Reads a roster by the school's rules. `today` ('YYYY-MM-DD') is the day on the school's clock. */
export function readRoster(
	sheet: Sheet,
	{ today, chosen }: { today: string; chosen?: ChosenColumns }
): Roster {
	const columns = settleColumns(columnsOf(sheet.header, chosen), sheet.records);
	const births = indexesOf(columns, 'birth').flatMap((at) =>
		sheet.records.map(({ cells }) => cells[at] ?? '')
	);
	const reading = { header: sheet.header, columns, order: dateOrderOf(births), today };
	const drafts = sheet.records.map((record) => readRow(record, reading));
	const children = childrenOf(drafts);
	const placed = new Map<Draft, number>();
	for (const [index, child] of children.entries()) for (const row of child.rows) placed.set(row, index);
	const rows = drafts.map((draft) => rowOf(draft, placed.get(draft) ?? null));
	return {
		columns,
		notes: notesOn(columns, children),
		rows,
		pupils: children.map(pupilOf),
		mentions: drafts.filter((draft) => !placed.has(draft)).flatMap(mentionOf)
	};
}

function rowOf(draft: Draft, pupil: number | null): RosterRow {
	const { row, line } = draft.record;
	const verdict = verdictOf(draft.faults);
	const name = verdict === 'skip' ? '' : [draft.forename, draft.surname].filter(Boolean).join(' ');
	return { row, line, verdict, faults: draft.faults, name: name || (draft.knownAs ?? ''), pupil };
}

function pupilOf({ draft, rows }: Child): RosterPupil {
	const { identifiers, admissionNumber, forename, surname, knownAs, year, groups, contacts, ask } = draft;
	const lines = rows.map((row) => row.record.line);
	return { lines, identifiers, admissionNumber, forename, surname, knownAs, year, groups, contacts, ask };
}

function mentionOf(draft: Draft): Mention[] {
	if (verdictOf(draft.faults) === 'skip') return [];
	const { identifiers, forename, surname, record } = draft;
	return [{ line: record.line, identifiers, forename, surname }];
}

function notesOn(columns: readonly Column[], children: readonly Child[]): RosterNote[] {
	const has = (field: Parameters<typeof hasField>[1]) => hasField(columns, field);
	const notes: RosterNote[] = [];
	if (!has('source') && !has('admission') && !has('upn')) notes.push('no-identifiers');
	if (!has('year')) {
		notes.push(children.some(({ draft }) => draft.year !== null) ? 'years-worked-out' : 'no-years');
	}
	if (!has('group')) notes.push('no-classes');
	if (columns.some((column) => column.why === 'counter' || column.why === 'constant')) {
		notes.push('identifiers-ignored');
	}
	const split = has('full-name') || has('forename-first');
	if (split && children.some(({ draft }) => draft.forename !== '')) notes.push('names-split');
	return notes;
}

type Clashing = Pick<RosterPupil, 'forename' | 'surname' | 'knownAs' | 'groups'>;

/** Pupils of one class whom the class would see under one name, by class: they need a letter more. */
export function clashesOf<P extends Clashing>(pupils: readonly P[]): Map<string, Map<string, P[]>> {
	const classes = new Map<string, Map<string, P[]>>();
	for (const pupil of pupils) {
		const group = pupil.groups[0] ?? '';
		const names = classes.get(group) ?? new Map<string, P[]>();
		classes.set(group, names);
		const shown = shownName(pupil).toLocaleLowerCase('en-GB');
		names.set(shown, [...(names.get(shown) ?? []), pupil]);
	}
	for (const [group, names] of classes) {
		for (const [name, same] of names) if (same.length < 2) names.delete(name);
		if (names.size === 0) classes.delete(group);
	}
	return classes;
}
