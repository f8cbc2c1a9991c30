import { indexesOf, type Column } from './columns.ts';
import type { Fault } from './faults.ts';
import type { Field } from './fields.ts';
import { nameMax, none, nothing, splitName, textFaults, type PupilName } from './names.ts';
import type { Cell } from './text.ts';

const combined = ['surname-first', 'forename-first', 'full-name'] as const;

/** The name in a row, from two columns or one, and what to look at in it. */
export function readName(
	columns: readonly Column[],
	cellOf: (index: number) => Cell,
	guessed: readonly number[]
): { name: PupilName; faults: Fault[] } {
	const faults: Fault[] = [];
	const read = (field: Field, isNothing: (text: string) => boolean) => {
		const [index] = indexesOf(columns, field);
		if (index === undefined) return '';
		const cell = cellOf(index);
		if (cell.text === '' || isNothing(cell.text)) return '';
		faults.push(...textFaults(cell, field, guessed.includes(index)));
		return cell.text;
	};
	const together = combined.find((field) => indexesOf(columns, field).length > 0);
	const name = together
		? splitName(read(together, nothing), together)
		: { forename: read('forename', nothing), surname: read('surname', nothing), sure: false };
	const knownAs = read('known-as', none) || null;
	const [forename, surname] = [name.forename, name.surname].map((part) => (nothing(part) ? '' : part)) as [
		string,
		string
	];
	if (forename === '' && surname === '') return nameless(knownAs, faults);
	if ((forename === '' || surname === '') && !name.sure) faults.push({ code: 'one-name', level: 'warn' });
	if (tooLong(forename) || tooLong(surname)) {
		const field = tooLong(forename) ? 'forename' : 'surname';
		return {
			name: { forename: '', surname: '', knownAs: null },
			faults: [{ code: 'too-long', level: 'refuse', field }]
		};
	}
	if (knownAs !== null && tooLong(knownAs)) {
		const others = faults.filter((fault) => fault.field !== 'known-as');
		others.push({ code: 'too-long', level: 'warn', field: 'known-as' });
		return { name: { forename, surname, knownAs: null }, faults: others };
	}
	return { name: { forename, surname, knownAs }, faults };
}

function nameless(knownAs: string | null, faults: Fault[]): { name: PupilName; faults: Fault[] } {
	return {
		name: { forename: '', surname: '', knownAs },
		faults: [...faults, { code: 'name-missing', level: 'refuse' }]
	};
}

function tooLong(text: string): boolean {
	return text.length > nameMax && [...text].length > nameMax;
}
