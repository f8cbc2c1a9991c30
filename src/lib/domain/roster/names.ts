import { shortened, type Fault } from './faults.ts';
import type { Field } from './fields.ts';
import type { Cell } from './text.ts';

/** A child's name; one name only is kept as the surname, and shown as the name. */
export type PupilName = { forename: string; surname: string; knownAs: string | null };

/** No name in use is longer; what is longer is a cell that went wrong. In code points. */
export const nameMax = 100;

/** What the child and the class see: the name they are known as, else the forename, else the one name. */
export function shownName(name: PupilName): string {
	return name.knownAs ?? (name.forename || name.surname);
}

/** 'Akhtar, Omar' or 'Omar Akhtar' in one column. Only the comma tells for sure where the surname ends. */
export function splitName(text: string, order: 'surname-first' | 'forename-first' | 'full-name') {
	const comma = text.indexOf(',');
	if (comma >= 0) {
		const parts = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()] as const;
		const [surname, forename] = order === 'forename-first' ? [parts[1], parts[0]] : parts;
		return { forename, surname, sure: true };
	}
	const space = text.indexOf(' ');
	if (space < 0) return { forename: '', surname: text, sure: true };
	if (order === 'surname-first') return { forename: '', surname: text, sure: false };
	return { forename: text.slice(0, space), surname: text.slice(space + 1), sure: true };
}

/** A dash, a full stop or a spreadsheet's error stand for nothing in a name. 'Null' is a real surname. */
export function nothing(text: string): boolean {
	return /^(?:[-–—._?/\\]+|#n\/?a|#ref!?|#value!?|#name\??)$/iu.test(text);
}

/** In a column that may be empty, words for 'none' stand for nothing too; 'Na' and 'Nil' are real names. */
export function none(text: string): boolean {
	return nothing(text) || text === 'NULL' || /^(?:n\/a|none|not known|unknown|tbc)$/iu.test(text);
}

/** Two spellings of one name: case, accents, spaces and punctuation do not tell children apart. */
export function foldName(name: { forename: string; surname: string }): string {
	return `${fold(name.forename)}|${fold(name.surname)}`;
}

export function fold(text: string): string {
	return text.normalize('NFKD').toLocaleLowerCase('en-GB').replace(accents, '').replace(notLetters, '');
}

/** Latin accents, Hebrew points and Arabic vowel signs; the vowel signs of Indian scripts are spelling. */
const accents = /[\u0300-\u036F\u0591-\u05C7\u064B-\u0652\u0670]/gu;
const notLetters = /[^\p{L}\p{M}\p{N}]/gu;

/** What to say about a cell that holds a name, or the name of a class. */
export function textFaults(cell: Cell, field: Field, guessed: boolean): Fault[] {
	const value = shortened(cell.text);
	const faults: Fault[] = cell.marks.map((code) => ({ code, level: 'warn', field, value }));
	if (guessed) faults.push({ code: 'encoding-guessed', level: 'warn', field, value });
	return faults;
}
