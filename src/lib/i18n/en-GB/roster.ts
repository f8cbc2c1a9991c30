import type { AskReason } from '#lib/domain/roster/plan.ts';
import type { Fault, FaultCode } from '#lib/domain/roster/faults.ts';
import type { RosterNote } from '#lib/domain/roster/roster.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const lines = (fault: Fault) => {
	const some = fault.lines ?? [];
	return `${some.length === 1 ? 'line' : 'lines'} ${list.format(some.map(String))}`;
};
const fields: Record<NonNullable<Fault['field']>, string> = {
	source: 'number',
	admission: 'admission number',
	upn: 'UPN',
	forename: 'forename',
	surname: 'surname',
	'surname-first': 'name',
	'forename-first': 'name',
	'full-name': 'name',
	'known-as': 'known-as name',
	year: 'year',
	group: 'class',
	birth: 'date of birth',
	'contact-name': 'contact’s name',
	'contact-forename': 'contact’s forename',
	'contact-surname': 'contact’s surname',
	'contact-relationship': 'contact’s relationship',
	'contact-responsibility': 'parental responsibility',
	'contact-court': 'court order',
	'contact-email': 'contact’s e-mail'
};
const field = (fault: Fault) => (fault.field ? fields[fault.field] : 'cell');
const quoted = (fault: Fault) => `“${fault.value ?? ''}”`;
const kept = (fault: Fault) => (fault.level === 'refuse' ? '' : ' The pupil comes in without it.');

/** What to tell the office about one row: what is wrong, what happens, what to do. */
export const rosterFaults = {
	'no-admission-number': () =>
		'There is no admission number. We match this pupil by UPN. Add the number in your system if they have one.',
	'no-identifier': (fault) =>
		fault.level === 'refuse'
			? 'There is no admission number, no UPN and no class, so we cannot tell which pupil this is. Add one of them and export again.'
			: 'There is no admission number and no UPN. We need you to say who this is, below.',
	'repeated-identifier': (fault) =>
		`The ${field(fault)} is also on ${lines(fault)}, for a child with another name. We brought in neither. Correct the number that is wrong and export again.`,
	'repeated-upn': (fault) =>
		fault.level === 'refuse'
			? `The UPN is also on ${lines(fault)}, for another child, and there is no admission number to tell them apart. Correct the UPN and export again.`
			: `The UPN is also on ${lines(fault)}, for another child. We left the UPN out of both. Check which of them it belongs to.`,
	'repeated-row': (fault) => `This is the same pupil as on ${lines(fault)}. We count them once.`,
	'merged-row': (fault) => `This adds to the pupil on ${lines(fault)}.`,
	'conflicting-row': (fault) =>
		`This is the same child as on ${lines(fault)}, but the year, date of birth or a number is not the same. We brought in neither. Correct the one that is wrong and export again.`,
	'upn-not-valid': (fault) =>
		fault.level === 'refuse'
			? 'The UPN has a mistake in it, and there is no admission number to go by. Correct the UPN, or add the admission number, and export again.'
			: 'The UPN has a mistake in it: its check letter or its length is wrong. We left it out. The pupil comes in by admission number.',
	'identifier-damaged': (fault) =>
		`A spreadsheet has changed the ${field(fault)} to ${quoted(fault)}. ${
			fault.level === 'refuse'
				? 'There is nothing else to go by. Export again, and do not open the file in a spreadsheet first.'
				: 'We left it out and match by what else is there. Export again without opening the file in a spreadsheet.'
		}`,
	'year-not-read': (fault) =>
		`We cannot read the year ${quoted(fault)}. Write it as R, 1 to 13, or Year 4, and export again.`,
	'year-missing': () => 'There is no year. The pupil comes in, and follows the settings of their class.',
	'outside-ages': (fault) =>
		Number(fault.value) < 0
			? 'This pupil is in nursery. Foothold is made for Reception to Year 11. They come in; leave them out of check-ins if it does not suit them.'
			: 'This pupil is in the sixth form. Foothold is made for Reception to Year 11. They come in; leave them out of check-ins if it does not suit them.',
	'name-missing': () => 'There is no name. Add the forename and surname and export again.',
	'one-name': () => 'There is one name only. If that is the child’s whole name, all is well.',
	'too-long': (fault) =>
		fault.level === 'refuse'
			? `The ${field(fault)} is far too long to be a name. Something else is in that cell: correct it and export again.`
			: `The ${field(fault)} is too long.${kept(fault)}`,
	'line-break': (fault) =>
		`There was a line break in the ${field(fault)}. We read it as ${quoted(fault)}. Check that this is right.`,
	control: (fault) =>
		`There was a character in the ${field(fault)} that cannot be shown. We took it out and read ${quoted(fault)}. Check that this is right.`,
	hidden: (fault) =>
		`There was a hidden character in the ${field(fault)}. We took it out and read ${quoted(fault)}. Check that this is right.`,
	'letter-lost': (fault) =>
		`A letter was lost in the export: ${quoted(fault)}. The pupil comes in. Correct the ${field(fault)} in your system, or afterwards here.`,
	mojibake: (fault) =>
		`The letters of ${quoted(fault)} look scrambled. The pupil comes in as it is. Correct the ${field(fault)} in your system, or afterwards here.`,
	formula: (fault) =>
		`The ${field(fault)} begins like a formula: ${quoted(fault)}. We keep it as plain text. Check that this is right.`,
	odd: (fault) =>
		`There are unusual characters in the ${field(fault)}: ${quoted(fault)}. Check that this is right.`,
	'encoding-guessed': (fault) =>
		`The ${field(fault)} was saved in another way than the rest of the file. We read it as ${quoted(fault)}. Check that this is right.`,
	'date-two-ways': (fault) =>
		`${quoted(fault)} could be two days. We only use it to check the row, and did not. Nothing to do for Foothold.`,
	'date-not-read': (fault) =>
		`We cannot read ${quoted(fault)} as a date. The pupil comes in: we do not keep dates of birth.`,
	'date-not-plausible': (fault) =>
		`Nobody born on ${quoted(fault)} is at school now. The pupil comes in: we do not keep dates of birth. Correct it in your system.`,
	'email-not-valid': (fault) =>
		`The e-mail of ${quoted(fault)} is not an e-mail address. We left it out. Ask them for the right one before you invite them.`,
	'too-few-cells': () => 'The row ends early. What is there comes in. Check that nothing is missing.',
	'too-many-cells': () =>
		'The row has more cells than the header, so the columns no longer fit. Put quotation marks round the cell that holds the extra mark, or export again.',
	'not-split': () => 'The row is not divided like the rest of the file. Export again, all rows the same way.',
	quotes: () => 'A quotation mark opens here and is never closed. Take it out, or close it, and try again.',
	'header-again': () => 'This is the header again. We passed over it.',
	totals: (fault) => `${quoted(fault)} is not a pupil. We passed over it.`
} satisfies Record<FaultCode, (fault: Fault) => string>;

/** Why a file cannot be read at all, and what to do instead. */
export const fileFaults = {
	missing: 'Choose the file that your school’s system made.',
	empty: 'The file is empty. Export it again and choose the new file.',
	spreadsheet: 'This is a spreadsheet. Open it, choose Save as, then CSV UTF-8, and send that file.',
	'web-page': 'This is a web page, not a list. In your school’s system choose to export as CSV.',
	'not-text': 'This file is not a list of pupils. In your school’s system choose to export as CSV.',
	'too-large': 'The file is larger than 5 MB, and no school’s list is. Check that it is the right file.',
	'too-many-rows':
		'The file has more than 20,000 rows, and no school has as many pupils. Check that it is the right file.',
	'no-header':
		'We cannot find the line that names the columns. It needs a forename and a surname, and one of admission number and UPN, named in the first lines of the file.',
	'no-rows': 'The file names its columns but holds no pupils. Export it again.',
	quotes:
		'There are quotation marks all over this file that are opened and never closed. Export it again as CSV.'
};
export type FileFault = keyof typeof fileFaults;

/** What to know about the file as a whole. */
export const rosterNotes = {
	'no-identifiers':
		'The file has no admission numbers and no UPNs. Each pupil must be matched by name and class, so we ask about them. An export with admission numbers saves you this.',
	'no-years': 'The file has no years. Pupils follow the settings of their class.',
	'years-worked-out':
		'The file has no years. We worked them out from dates of birth or class names. Check a few.',
	'no-classes':
		'The file has no classes. Pupils stay in the classes they are in; new pupils are in none yet.',
	'names-split': 'Names are in one column. We took the first word as the forename. Check a few.',
	'identifiers-ignored':
		'One column of numbers is the same in most rows or only counts them. We did not use it to find pupils.'
} satisfies Record<RosterNote, string>;

/** Why a person must say who a child is. */
export const askReasons = {
	'no-identifier': 'has no number in the file. Who is it?',
	'other-name': 'has the number of a pupil with another name. Is it the same child?',
	'new-number': 'has a number that is new to us, but a pupil of this name is here. Is it the same child?',
	'two-matches': 'has the numbers of two different pupils. Which of them is it?',
	'same-match': 'and another child in the file have the numbers of one and the same pupil. Who is it?'
} satisfies Record<AskReason, string>;
