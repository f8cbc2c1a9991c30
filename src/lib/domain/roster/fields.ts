/** What a column of a school's export can hold for us. Everything else in the file is left unread. */
export const fields = [
	'source',
	'admission',
	'upn',
	'forename',
	'surname',
	'surname-first',
	'forename-first',
	'full-name',
	'known-as',
	'year',
	'group',
	'birth'
] as const;
export type Field = (typeof fields)[number];

/** The three kinds of identifier, in the order in which they are trusted to find a pupil again. */
export const identifierKinds = ['source', 'admission', 'upn'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

const forenames = ['forename', 'forenames', 'first name', 'given name', 'given names', 'legal forename'];
const surnames = ['surname', 'last name', 'family name', 'preferred surname', 'legal surname'];

/**
 * Headers by meaning, the best first: where two columns mean the same, the earlier synonym is read. A
 * legal name comes last, because the name in use is the one a child should meet.
 * Source: suppliers' published templates (SIMS, Arbor, Bromcom, iSAMS, CENTURY).
 */
export const synonyms = {
	source: [
		...['sourced id', 'mis id', 'unique code', 'unique id', 'unique identifier', 'unique reference'],
		...['external id', 'person id', 'upn or unique code', 'upn or id', 'reference', 'code', 'id', 'urn'],
		...['user id', 'pupil id', 'student id', 'learner id', 'school id', 'wonde id', 'arbor id', 'sims id']
	],
	admission: [
		...['admission number', 'admissions number', 'admission no', 'admission num', 'admission ref'],
		...['adm no', 'adm number', 'adm num', 'admno', 'adno', 'ad no', 'adm', 'school admission number'],
		...['pupil number', 'student number', 'pupil no', 'student no', 'roll number', 'roll no']
	],
	upn: [
		...['upn', 'unique pupil number', 'unique pupil no', 'upn number', 'upn no', 'current upn'],
		...['unique pupil number upn', 'upn unique pupil number']
	],
	forename: [...forenames, 'christian name', 'legal first name', 'legal given name', 'forename 1'],
	surname: [...surnames, 'legal last name', 'legal family name'],
	'surname-first': [],
	'forename-first': [],
	'full-name': ['name', 'full name', 'pupil name', 'student name', 'legal name', 'pupil', 'student'],
	'known-as': [
		...['known as', 'known as name', 'preferred forename', 'preferred first name', 'preferred name'],
		...['preferred given name', 'chosen name', 'chosen forename', 'chosen first name', 'nickname'],
		...['also known as', 'name known by', 'known by', 'familiar name']
	],
	year: [
		...['year', 'year group', 'yr', 'yr group', 'nc year', 'nc year group', 'ncyear actual', 'ncy'],
		...['national curriculum year', 'national curriculum year group', 'curriculum year'],
		...['current year group', 'current nc year', 'actual nc year', 'year taught in', 'year grp']
	],
	group: [
		...['registration group', 'registration form', 'reg group', 'reg form', 'registration', 'reg'],
		...['registration class', 'reg class', 'class', 'class name', 'classes', 'form', 'form group'],
		...['form name', 'form tutor group', 'tutor group', 'home room', 'homeroom', 'group', 'groups'],
		...['current class', 'class group', 'teaching group', 'teaching groups', 'group name', 'form class']
	],
	birth: ['date of birth', 'dob', 'birth date', 'd o b', 'birthday', 'born']
} satisfies Record<Field, string[]>;

/** Letters and digits only, no case, no accents: 'D.O.B.' and 'dob' are the same header. */
export function plainHeader(header: string): string {
	return header
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

const owner = /^(?:pupils|pupil|students|student|learners|learner|childs|child)(?=.)/u;
const byHeader = new Map<string, { field: Field; rank: number }>();
for (const field of fields) {
	for (const [rank, name] of synonyms[field].entries()) byHeader.set(plainHeader(name), { field, rank });
}
const joiners = ['', 'and', 'then'];
for (const [f, forename] of synonyms.forename.entries()) {
	for (const [s, surname] of synonyms.surname.entries()) {
		for (const joiner of joiners) {
			const [first, last] = [plainHeader(forename), plainHeader(surname)];
			byHeader.set(last + joiner + first, { field: 'surname-first', rank: s + f });
			byHeader.set(first + joiner + last, { field: 'forename-first', rank: s + f });
		}
	}
}

/** What a header means, and how good a name for it this is (0 is best); null when we do not read it. */
export function fieldOf(header: string): { field: Field; rank: number } | null {
	const attempts = [header, header.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')].map(plainHeader);
	for (const plain of attempts) {
		const known = byHeader.get(plain) ?? byHeader.get(plain.replace(owner, ''));
		if (known) return known;
	}
	return null;
}
