import type { Fault } from './faults.ts';
import { fold, none, textFaults } from './names.ts';
import type { Cell } from './text.ts';

/** The most characters in the name of a class. */
export const groupMax = 60;
const most = 20;
/** Class names have digits and signs ('7A/Ma1'), so only what is surely wrong with the text is told. */
const told = ['line-break', 'control', 'hidden', 'letter-lost', 'mojibake', 'encoding-guessed'];

/** The classes of a pupil, the registration class first; several in one cell stand apart by ';' or '|'. */
export function readGroups(cells: readonly { cell: Cell; guessed: boolean }[]) {
	const groups: string[] = [];
	const faults: Fault[] = [];
	for (const { cell, guessed } of cells) {
		faults.push(...textFaults(cell, 'group', guessed).filter((fault) => told.includes(fault.code)));
		for (const part of cell.text.split(/[;|]/u)) {
			const name = part.trim();
			if (name === '' || none(name) || groups.some((known) => sameGroup(known, name))) continue;
			if (name.length <= groupMax && groups.length < most) groups.push(name);
			else faults.push({ code: 'too-long', level: 'warn', field: 'group' });
		}
	}
	return { groups, faults };
}

/** Case, spaces and punctuation do not make another class. */
export function sameGroup(a: string, b: string): boolean {
	return groupKey(a) === groupKey(b);
}

export function groupKey(name: string): string {
	return fold(name) || name;
}
