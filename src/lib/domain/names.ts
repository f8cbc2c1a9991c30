import { firstOf, lengthOf } from './text.ts';

export type Named = { id: string; first: string; surname: string };

/**
 * What a class screen shows for each pupil: the first name, and only where two share it as much of the
 * surname as tells them apart, three letters at most; past that a number, in the order of the ids.
 */
export function shownNames(pupils: readonly Named[]): Map<string, string> {
	const shown = new Map<string, string>();
	for (const group of groupsOf(pupils, (pupil) => pupil.first)) {
		for (const [id, name] of toldApart(group)) shown.set(id, name);
	}
	return shown;
}

/** The first letter of a name, whole even where it is several code points. */
export function initialOf(name: string): string {
	return firstOf(name.trim(), 1).toLocaleUpperCase('en-GB');
}

function toldApart(group: readonly Named[]): [string, string][] {
	if (group.length === 1) return group.map((pupil) => [pupil.id, pupil.first]);
	const longest = Math.min(3, Math.max(...group.map((pupil) => lengthOf(pupil.surname))));
	for (let letters = 1; letters <= longest; letters += 1) {
		const names = group.map((pupil) => withSurname(pupil, letters));
		if (new Set(names.map(fold)).size === group.length) {
			return group.map((pupil, place) => [pupil.id, names[place] ?? pupil.first]);
		}
	}
	return numbered(group.map((pupil) => ({ id: pupil.id, name: withSurname(pupil, 1) })));
}

function numbered(named: readonly { id: string; name: string }[]): [string, string][] {
	const result: [string, string][] = [];
	for (const same of groupsOf(named, (one) => one.name)) {
		const inOrder = same.toSorted((one, other) => (one.id < other.id ? -1 : 1));
		inOrder.forEach((one, place) =>
			result.push([one.id, same.length > 1 ? `${one.name} ${place + 1}` : one.name])
		);
	}
	return result;
}

function withSurname(pupil: Named, letters: number): string {
	const part = firstOf(pupil.surname.trim(), letters);
	return part === ''
		? pupil.first
		: `${pupil.first} ${initialOf(part)}${part.slice(firstOf(part, 1).length)}`;
}

function groupsOf<One>(all: readonly One[], nameOf: (one: One) => string): One[][] {
	const groups = new Map<string, One[]>();
	for (const one of all) {
		const key = fold(nameOf(one));
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return [...groups.values()];
}

function fold(name: string): string {
	return name.trim().normalize('NFC').toLocaleLowerCase('en-GB');
}
