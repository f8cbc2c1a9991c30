import { hasField, indexesOf, type Column } from './columns.ts';
import { readContacts, type Contact } from './contacts.ts';
import { plausibleBirth, readDate, type DateOrder } from './dates.ts';
import { shortened, type Fault } from './faults.ts';
import type { Field } from './fields.ts';
import { readGroups } from './groups.ts';
import { readIdentifiers, type Identifiers } from './identifiers.ts';
import { none } from './names.ts';
import { readName } from './row-name.ts';
import { shapeFault } from './row-shape.ts';
import type { SheetRecord } from './sheet.ts';
import { tidyCell, type Cell } from './text.ts';
import { oldest, readYear, yearOfBirth, yearOfGroup, youngest } from './year.ts';

/** What every row of a file is read with. `today` is 'YYYY-MM-DD' on the school's clock. */
export type Reading = {
	header: readonly string[];
	columns: readonly Column[];
	order: DateOrder;
	today: string;
};

/** A row as read on its own; what other rows say about the same child comes after. */
export type Draft = {
	record: SheetRecord;
	faults: Fault[];
	identifiers: Identifiers;
	admissionNumber: string;
	forename: string;
	surname: string;
	knownAs: string | null;
	year: number | null;
	groups: string[];
	contacts: Contact[];
	/** Compared while the file is read, then dropped: dates of birth are not kept. */
	birth: string | null;
	/** Nothing in the row finds this pupil again but name and class: a person must say who it is. */
	ask: boolean;
};

export function readRow(record: SheetRecord, reading: Reading): Draft {
	const { columns } = reading;
	const cells = new Map<number, Cell>();
	const cellOf = (index: number) => {
		const cell = cells.get(index) ?? tidyCell(record.cells[index] ?? '');
		cells.set(index, cell);
		return cell;
	};
	const cellAt = (index: number) => cellOf(index).text;
	const first = (field: Field) => indexesOf(columns, field).map(cellAt).find(Boolean) ?? '';

	const name = readName(columns, cellOf, record.guessed);
	const ids = readIdentifiers(columns, cellAt);
	const groups = readGroups(
		indexesOf(columns, 'group').map((index) => ({
			cell: cellOf(index),
			guessed: record.guessed.includes(index)
		}))
	);
	const born = readBirth(first('birth'), reading);
	const year = readYearOf(first('year'), born.birth, groups.groups, reading);
	const { contacts, faults: contactFaults } = readContacts(columns, cellAt);
	const shape = shapeFault(record, reading);
	const ask = Object.keys(ids.identifiers).length === 0 && !ids.spoilt;
	const faults = [
		...name.faults,
		...ids.faults,
		...year.faults,
		...groups.faults,
		...born.faults,
		...contactFaults
	];
	if (ask) faults.push({ code: 'no-identifier', level: groups.groups.length > 0 ? 'warn' : 'refuse' });
	const grave = shape !== null && shape.level !== 'warn';
	return {
		record,
		faults: grave ? [shape] : shape ? [...faults, shape] : faults,
		identifiers: ids.identifiers,
		admissionNumber: ids.admissionNumber,
		...name.name,
		year: year.year,
		groups: groups.groups,
		contacts,
		birth: born.birth,
		ask
	};
}

/** The year as written; where the file has no such column, worked out from the birthday or the class. */
function readYearOf(written: string, birth: string | null, groups: string[], reading: Reading) {
	const faults: Fault[] = [];
	let year: number | null = null;
	if (!hasField(reading.columns, 'year')) {
		const byClass = groups.map(yearOfGroup).find((found) => found !== null) ?? null;
		year = (birth === null ? null : yearOfBirth(birth, reading.today)) ?? byClass;
	} else if (written === '' || none(written)) {
		faults.push({ code: 'year-missing', level: 'warn', field: 'year' });
	} else {
		year = readYear(written);
		if (year === null) {
			faults.push({ code: 'year-not-read', level: 'refuse', field: 'year', value: shortened(written) });
		}
	}
	if (year !== null && (year < youngest || year > oldest)) {
		faults.push({ code: 'outside-ages', level: 'warn', field: 'year', value: String(year) });
	}
	return { year, faults };
}

function readBirth(written: string, { order, today }: Reading): { birth: string | null; faults: Fault[] } {
	if (written === '' || none(written)) return { birth: null, faults: [] };
	const read = readDate(written, order, today);
	const fault = (code: Fault['code']): Fault => ({
		code,
		level: 'warn',
		field: 'birth',
		value: shortened(written)
	});
	if (!('day' in read)) return { birth: null, faults: [fault('date-not-read')] };
	if (!plausibleBirth(read.day, today)) return { birth: null, faults: [fault('date-not-plausible')] };
	if ('fault' in read) return { birth: null, faults: [fault('date-two-ways')] };
	return { birth: read.day, faults: [] };
}
