import { plainHeader } from './fields.ts';

export const contactFields = [
	'name',
	'forename',
	'surname',
	'relationship',
	'responsibility',
	'court',
	'email'
] as const;
export type ContactField = (typeof contactFields)[number];

/** `who` groups the columns of one contact of a pupil: '1', '2', or 'mother', 'father'. */
export type ContactColumn = { who: string; field: ContactField };

export const contactSynonyms = {
	name: ['', 'name', 'full name'],
	forename: ['forename', 'first name', 'given name', 'forenames'],
	surname: ['surname', 'last name', 'family name'],
	relationship: ['relationship', 'relation', 'relationship to pupil', 'relationship to student', 'type'],
	responsibility: ['parental responsibility', 'has parental responsibility', 'pr', 'par resp', 'has pr'],
	court: [
		...['court order', 'court orders', 'court order flag', 'has court order', 'court', 'legal restriction'],
		...['legal restrictions', 'contact restriction', 'no contact', 'do not contact', 'injunction']
	],
	email: ['email', 'email address', 'e mail', 'home email', 'main email', 'primary email', 'personal email']
} satisfies Record<ContactField, string[]>;

/** Headers that speak of a contact without saying so: they belong to the file's only, or first, contact. */
const bare: ContactField[] = ['relationship', 'responsibility', 'court'];

const rest = new Map<string, ContactField>();
for (const field of contactFields) {
	for (const name of contactSynonyms[field]) rest.set(plainHeader(name), field);
}

const owner = /^(?:pupils?|students?)(?=.)/u;
const before = '(?:priority|primary|secondary|emergency|main)*';
const people =
	'mother|father|mum|dad|parents?(?:or)?(?:carers?|guardians?)?|contacts?|carers?|guardians?|nextofkin';
const contact = new RegExp(`^${before}(${people})(${[...rest.keys()].join('|')})$`, 'u');

/** What a header says about a pupil's contact; null when it says nothing, or nothing that we read. */
export function contactFieldOf(header: string): ContactColumn | null {
	const plain = plainHeader(header).replace(owner, '');
	const number = /\d/u.exec(plain)?.[0] ?? (plain.startsWith('secondary') ? '2' : '1');
	const words = plain.replace(/\d/gu, '');
	const found = contact.exec(words);
	const alone = rest.get(words);
	if (alone && bare.includes(alone)) return { who: number, field: alone };
	if (!found) return null;
	const field = rest.get(found[2] ?? '');
	return field ? { who: who(found[1] ?? '', number), field } : null;
}

function who(word: string, number: string): string {
	if (word === 'mother' || word === 'mum') return 'mother';
	if (word === 'father' || word === 'dad') return 'father';
	return number;
}
