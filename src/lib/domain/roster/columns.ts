import { contactFieldOf, type ContactColumn } from './contact-fields.ts';
import { fieldOf, fields, identifierKinds, plainHeader, type Field } from './fields.ts';
import type { SheetRecord } from './sheet.ts';

/**
 * What we read from a column: a field of the pupil, of a contact, or nothing. `why` says why a column whose
 * header we know is left alone: another is better, it only counts the rows, or says the same in every row.
 */
export type Column = {
	index: number;
	header: string;
	field: Field | null;
	contact: ContactColumn | null;
	/** How good a name for the field the header is; 0 is best. */
	rank: number;
	why?: 'second' | 'counter' | 'constant';
};

/** What a person decided about single columns, by index, over what the headers say. */
export type ChosenColumns = Readonly<Record<number, Field | null>>;

const namings: Field[] = ['forename', 'surname', 'surname-first', 'forename-first', 'full-name'];

/** How many columns of a row we would know if it were the header; 0 unless a name is among them. */
export function headerScore(cells: readonly string[]): number {
	const known = new Set<string>();
	for (const cell of cells) {
		const field = fieldOf(cell)?.field;
		if (field) known.add(field);
		else if (contactFieldOf(cell)) known.add(plainHeader(cell));
	}
	return namings.some((field) => known.has(field)) ? known.size : 0;
}

/** Gives each column its meaning; of two with the same meaning the better header wins. */
export function columnsOf(header: readonly string[], chosen: ChosenColumns = {}): Column[] {
	const ranked = header.map((name, index) => {
		const known = fieldOf(name);
		const picked = chosen[index];
		const field = picked === undefined ? (known?.field ?? null) : picked;
		const rank = picked ? -1 : (known?.rank ?? 0);
		const contact = field || picked === null ? null : contactFieldOf(name);
		return { index, header: name, field, contact, rank };
	});
	for (const field of fields) {
		if (field === 'group') continue;
		const rivals = ranked.filter((column) => column.field === field).sort((a, b) => a.rank - b.rank);
		for (const rival of rivals.slice(1)) rival.field = null;
	}
	settleNames(ranked);
	return ranked.map(({ index, header: name, field, contact, rank }) => {
		const second = field === null && fieldOf(name) !== null && chosen[index] !== null;
		return { index, header: name, field, contact, rank, ...(second && { why: 'second' as const }) };
	});
}

/** 'Name' beside 'Surname' is a forename; a column with the whole name is not needed beside both. */
function settleNames(columns: { field: Field | null }[]): void {
	const holding = (field: Field) => columns.find((column) => column.field === field);
	const whole = holding('full-name');
	if (whole && holding('surname') && !holding('forename')) whole.field = 'forename';
	const parts = holding('forename') && holding('surname');
	const combined = (['surname-first', 'forename-first', 'full-name'] as const)
		.map(holding)
		.filter((column) => column !== undefined);
	for (const column of parts ? combined : combined.slice(1)) column.field = null;
}

/**
 * A second look with the rows at hand: a column of identifiers that counts 1, 2, 3 or is the same in most
 * rows (a school's own number) finds no pupil again, and would mix children up.
 */
export function settleColumns(columns: readonly Column[], records: readonly SheetRecord[]): Column[] {
	const kinds: readonly (Field | null)[] = identifierKinds;
	const others = columns.filter((column) => kinds.includes(column.field)).length > 1;
	return columns.map((column) => {
		if (column.field !== 'source' || records.length < 4) return column;
		const filled = records.map(({ cells }) => cells[column.index]?.trim() ?? '').filter(Boolean);
		if (filled.length > 3 && new Set(filled).size <= Math.max(1, filled.length / 20)) {
			return { ...column, field: null, why: 'constant' };
		}
		const counts = filled.every((cell, index) => Number(cell) === index + Number(filled[0]));
		return others && counts && Number(filled[0]) <= 1 ? { ...column, field: null, why: 'counter' } : column;
	});
}

/** The indexes of the columns that hold a field, the best header first: groups may stand in several. */
export function indexesOf(columns: readonly Column[], field: Field): number[] {
	const holding = columns.filter((column) => column.field === field);
	return holding.sort((a, b) => a.rank - b.rank).map((column) => column.index);
}

export function hasField(columns: readonly Column[], field: Field): boolean {
	return columns.some((column) => column.field === field);
}
