import type { Contact } from './contacts.ts';
import { identifierKinds, type IdentifierKind } from './fields.ts';
import { groupKey } from './groups.ts';
import { readsAs } from './match.ts';
import { fold, shownName } from './names.ts';
import type { KeyedPupil, KnownPupil } from './plan.ts';

/** One thing a roster would change about a pupil the school has. */
export type Change =
	| { what: 'returns' }
	| { what: 'name'; from: string; to: string; forename: string; surname: string }
	| { what: 'shown'; from: string; to: string }
	| { what: 'year'; from: number | null; to: number }
	| { what: 'joins'; classes: string[] }
	| { what: 'leaves'; classes: string[] }
	| { what: 'numbers'; kinds: IdentifierKind[] }
	| { what: 'contacts'; now: Contact[] };

/** What an empty cell says nothing about stays as it is. `inFile`: keys of all classes that the file names. */
export function changesFor(pupil: KeyedPupil, known: KnownPupil, inFile: ReadonlySet<string>): Change[] {
	const changes: Change[] = [];
	if (known.archived) changes.push({ what: 'returns' });
	const forename = readsAs(pupil.forename, known.forename) ? known.forename : pupil.forename;
	const surname = readsAs(pupil.surname, known.surname) ? known.surname : pupil.surname;
	if (forename !== known.forename || surname !== known.surname) {
		changes.push({
			what: 'name',
			from: fullName(known),
			to: fullName({ forename, surname }),
			forename,
			surname
		});
	}
	const shown = shownFor({ forename, surname, knownAs: pupil.knownAs }, known);
	if (shown !== known.shownName) changes.push({ what: 'shown', from: known.shownName, to: shown });
	if (pupil.year !== null && pupil.year !== known.year) {
		changes.push({ what: 'year', from: known.year, to: pupil.year });
	}
	changes.push(...classChanges(pupil, known, inFile));
	const kinds = identifierKinds.filter((kind) => {
		const hash = pupil.keys[kind];
		return hash !== undefined && !known.keys.some((key) => key.kind === kind && key.hash === hash);
	});
	if (kinds.length > 0) changes.push({ what: 'numbers', kinds });
	const contacts = contactsFor(pupil.contacts, known.contacts);
	if (contacts) changes.push({ what: 'contacts', now: contacts });
	return changes;
}

/** A name the school chose here stays, unless the file has a known-as name of its own. */
function shownFor(
	name: { forename: string; surname: string; knownAs: string | null },
	known: KnownPupil
): string {
	if (name.knownAs !== null) return name.knownAs;
	const derived = shownName({ ...known, knownAs: null });
	return known.shownName === derived ? shownName(name) : known.shownName;
}

/**
 * A pupil leaves a class that came from a roster, or that this file names for others; groups that staff made
 * by hand and the file does not know are theirs to end.
 */
function classChanges(pupil: KeyedPupil, known: KnownPupil, inFile: ReadonlySet<string>): Change[] {
	if (pupil.groups.length === 0) return [];
	const before = new Set(known.classes.map(({ name }) => groupKey(name)));
	const now = new Set(pupil.groups.map(groupKey));
	const joins = pupil.groups.filter((name) => !before.has(groupKey(name)));
	const leaves = known.classes
		.filter(({ name, roster }) => !now.has(groupKey(name)) && (roster || inFile.has(groupKey(name))))
		.map(({ name }) => name);
	const changes: Change[] = [];
	if (joins.length > 0) changes.push({ what: 'joins', classes: joins });
	if (leaves.length > 0) changes.push({ what: 'leaves', classes: leaves });
	return changes;
}

/** The adults as the file has them, where that is new; null when nothing changes or the file names none. */
function contactsFor(inFile: readonly Contact[], known: readonly Contact[]): Contact[] | null {
	if (inFile.length === 0) return null;
	const line = (contact: Contact) =>
		[fold(contact.name), contact.relationship, contact.email ?? '', contact.hold ?? ''].join('\n');
	const before = known.map(line).sort().join('\n\n');
	return inFile.map(line).sort().join('\n\n') === before ? null : [...inFile];
}

function fullName({ forename, surname }: { forename: string; surname: string }): string {
	return [forename, surname].filter(Boolean).join(' ');
}
