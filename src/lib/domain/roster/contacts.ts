import type { Column } from './columns.ts';
import type { ContactField } from './contact-fields.ts';
import type { Fault } from './faults.ts';
import { none } from './names.ts';

/**
 * Why an adult of a pupil may not be linked until a person has looked: no parental responsibility, a court
 * order or restriction, or the file does not say.
 */
export type Hold = 'no-responsibility' | 'court' | 'not-said';
export type Contact = { name: string; relationship: string; email: string | null; hold: Hold | null };

const yes = /^(?:y|yes|true|1|x|✓|✔)$/iu;
const no = /^(?:n|no|false|0)$/iu;

/** The adults named in a row. Nobody is invited from a file: a link is a proposal to the school's staff. */
export function readContacts(columns: readonly Column[], cellAt: (index: number) => string) {
	const people = new Map<string, Partial<Record<ContactField, string>>>();
	for (const { index, contact } of columns) {
		if (!contact) continue;
		const person = people.get(contact.who) ?? {};
		people.set(contact.who, { ...person, [contact.field]: cellAt(index) });
	}
	const contacts: Contact[] = [];
	const faults: Fault[] = [];
	for (const [who, cells] of people) {
		const contact = contactFrom(who, cells);
		if (!contact) continue;
		const written = cells.email ?? '';
		if (written !== '' && !none(written) && contact.email === null) {
			faults.push({ code: 'email-not-valid', level: 'warn', field: 'contact-email', value: contact.name });
		}
		contacts.push(contact);
	}
	return { contacts, faults };
}

function contactFrom(who: string, cells: Partial<Record<ContactField, string>>): Contact | null {
	const parts = [cells.forename, cells.surname].filter((part) => part && !none(part));
	const name = parts.length > 0 ? parts.join(' ') : (cells.name ?? '');
	const email = readEmail(cells.email ?? '');
	if ((name === '' || none(name)) && email === null) return null;
	const said = who === 'mother' ? 'Mother' : who === 'father' ? 'Father' : '';
	return {
		name: name.slice(0, 200),
		relationship: (cells.relationship || said).slice(0, 60),
		email,
		hold: holdFor(cells)
	};
}

/** Anything but a clear yes to responsibility and a clear no to an order waits for a person. */
function holdFor(cells: Partial<Record<ContactField, string>>): Hold | null {
	const court = cells.court ?? '';
	if (court !== '' && !no.test(court) && !none(court)) return 'court';
	const responsible = cells.responsibility ?? '';
	if (no.test(responsible)) return 'no-responsibility';
	return yes.test(responsible) ? null : 'not-said';
}

function readEmail(text: string): string | null {
	const email = text.trim().toLowerCase();
	return email.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/u.test(email) ? email : null;
}
