import type { Change } from '#lib/domain/roster/changes.ts';
import type { Hold } from '#lib/domain/roster/contacts.ts';
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
	'web-page':
		'This is a web page or an XML file, not a list. In your school’s system choose to export as CSV.',
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

const number = new Intl.NumberFormat('en-GB');
const plural = new Intl.PluralRules('en-GB');
const some = (count: number, one: string, other: string) =>
	`${number.format(count)} ${plural.select(count) === 'one' ? one : other}`;
const pupils = (count: number) => some(count, 'pupil', 'pupils');
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A year as a school says it. */
export function yearName(year: number | null): string {
	if (year === null) return 'No year';
	if (year < 0) return 'Nursery';
	return year === 0 ? 'Reception' : `Year ${year}`;
}

/** What a roster would change about one pupil. */
export function changeInWords(change: Change): string {
	switch (change.what) {
		case 'returns':
			return 'Comes back from the archive';
		case 'name':
			return `Name: ${change.from} becomes ${change.to}`;
		case 'shown':
			return `Shown as ${change.to} instead of ${change.from}`;
		case 'year':
			return `${yearName(change.from)} becomes ${yearName(change.to)}`;
		case 'joins':
			return `Joins ${list.format(change.classes)}`;
		case 'leaves':
			return `Leaves ${list.format(change.classes)}`;
		case 'numbers':
			return 'A new number to know the pupil by';
		case 'contacts':
			return 'Adults at home: as the file has them now';
	}
}

/** Why an adult must wait. */
export const holds = {
	court: 'The file notes a court order or restriction.',
	'no-responsibility': 'The file says this adult has no parental responsibility.',
	'not-said': 'The file does not say whether this adult has parental responsibility.'
} satisfies Record<Hold, string>;

/** The words of the roster's pages. */
export const roster = {
	error: 'Error:',
	back: 'Rosters',
	start: {
		title: 'Bring in a roster',
		lead: 'Send the list of pupils that your school’s system exports as CSV. You see what it would do before anything is changed.',
		file: 'The file',
		fileHint: 'From SIMS, Arbor, Bromcom, iSAMS or any other system. The first line names the columns.',
		covers: 'Who is in the file?',
		classes: 'All pupils of the classes in it',
		classesHint: 'Pupils of other classes stay as they are.',
		school: 'All pupils of the school',
		schoolHint: 'We also ask about pupils of classes that are not in the file.',
		send: 'Look at the file',
		needs: 'What the file needs',
		needsList: [
			'A forename and a surname, in two columns or in one.',
			'A number to know each pupil by: admission number, UPN, or your system’s own. Without one we ask you about each pupil.',
			'Year and class, if you have them. Several classes in one cell stand apart by a semicolon.',
			'The name a child is known by, and adults with parental responsibility, if you want them here.'
		],
		never:
			'We never read gender, ethnicity, needs, health, free meals or addresses, and keep no date of birth. Numbers are kept only in a form that nobody can read.',
		past: 'Files so far',
		waiting: 'Not confirmed yet',
		done: (at: Date) => `Brought in ${moment.format(at)}`,
		sent: (at: Date) => `Sent ${moment.format(at)}`,
		none: 'No file has been sent yet.'
	},
	look: {
		title: 'Look before it is done',
		lead: (file: string) => `Nothing has changed yet. This is what ${file} would do.`,
		pupils,
		counts: {
			added: 'to add',
			changed: 'to change',
			same: 'stay as they are',
			leavers: 'not in the file',
			asks: 'to ask you about',
			refused: 'rows kept out'
		},
		urgent: 'Look at this first',
		urgentLead: (count: number) =>
			`${some(count, 'adult', 'adults')} can see a pupil here now, and the file says to check. End the access on the pupil’s page if it should not be.`,
		asks: 'Who is this?',
		asksLead: 'We will not guess where one child could become another. Answer each of these.',
		line: (line: number) => `Line ${line}`,
		isThis: (name: string) => `It is ${name}`,
		isNew: 'A new pupil',
		leave: 'Leave this row out',
		archived: 'archived',
		refused: 'Rows kept out',
		refusedLead: 'Correct these in your school’s system and send the file again. All the others come in now.',
		warned: (count: number) => `Rows to look at: ${number.format(count)}`,
		warnedLead: 'These come in. Check that we read them right.',
		skipped: (count: number) => `Rows that are no pupils: ${number.format(count)}`,
		where: 'Line',
		who: 'Pupil',
		what: 'What to do',
		added: (count: number) => `${pupils(count)} to add`,
		changed: (count: number) => `${pupils(count)} to change`,
		year: 'Year',
		classes: 'Class',
		changes: 'Changes',
		shown: (name: string) => `shown as ${name}`,
		clashes: (count: number) =>
			`${pupils(count)} share a name with a classmate. The class screen tells them apart by the surname, or by a number where that is the same.`,
		newClasses: (names: string[]) =>
			`${some(names.length, 'class', 'classes')} will be made: ${list.format(names)}.`,
		leavers: 'Not in the file',
		leaversLead: (count: number) =>
			`${pupils(count)} of the school ${count === 1 ? 'is' : 'are'} not in it. Archived pupils keep everything they wrote, leave their classes and can no longer sign in. You can bring them back.`,
		keep: 'Leave them as they are',
		archiveAll: (count: number) => `Archive all ${number.format(count)}`,
		archiveSome: 'Archive those I tick',
		tick: 'Who to archive',
		unsure: (count: number) =>
			`${pupils(count)} may be in a row that was kept out or in a question above. They stay as they are.`,
		held: (count: number) => `Adults to check before you invite them: ${number.format(count)}`,
		heldLead:
			'Nobody is invited or linked to a child by a file. These adults must not be before somebody has checked.',
		adult: 'Adult',
		why: 'Why',
		unread: 'Columns we did not use',
		confirm: (added: number, changed: number) => {
			if (added > 0 && changed > 0) return `Add ${number.format(added)} and change ${pupils(changed)}`;
			if (changed > 0) return `Change ${pupils(changed)}`;
			return added > 0 ? `Add ${pupils(added)}` : 'Do this';
		},
		discard: 'Throw this file away',
		expires: 'If nobody confirms it, the file is forgotten after a day.'
	},
	adults: {
		title: 'Adults to check',
		lead: 'Your rosters say to look before these adults are invited or linked to a child. Correct it in your school’s system and send the file again, or decide yourself.',
		caption: (count: number) => some(count, 'adult', 'adults'),
		none: 'Nobody: no roster says so of anyone.',
		link: 'Adults to check before you invite them'
	},
	again: {
		changed: 'The school has changed since you looked. This is what the file would do now. Look at it again.',
		unanswered: 'Say who each pupil below is.',
		twice: 'Two of your answers name the same pupil. Look at them again.'
	},
	done: {
		title: 'The roster is in',
		nothing: 'The school already was as the file says. Nothing has changed.',
		added: (count: number) => `${pupils(count)} added`,
		changed: (count: number) => `${pupils(count)} changed`,
		archived: (count: number) => `${pupils(count)} archived`,
		same: (count: number) => `${pupils(count)} as they were`,
		classes: (count: number) => `${some(count, 'class', 'classes')} made`,
		leftOut: (count: number) => `${some(count, 'row', 'rows')} left out by you`,
		refused: (count: number) =>
			`${some(count, 'row', 'rows')} kept out. Correct ${count === 1 ? 'it' : 'them'} and send the file again: everybody else stays as they are.`,
		again: 'Send another file'
	}
} as const;
