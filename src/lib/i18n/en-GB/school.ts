import type { Band } from '#lib/domain/bands.ts';
import type { StaffRole } from '#lib/domain/viewer.ts';
import { nameTogether, together } from '../together.ts';

const days = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});
/** A day or a moment as a day, in words. */
const dayInWords = (day: string) => together(days.format(new Date(day)));
/** A moment on the school's own clock. */
const momentInWords = (at: string, zone: string) =>
	together(
		new Intl.DateTimeFormat('en-GB', {
			day: 'numeric',
			month: 'short',
			year: 'numeric',
			hour: '2-digit',
			minute: '2-digit',
			timeZone: zone
		}).format(new Date(at))
	);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

const roles: Record<StaffRole, string> = {
	mentor: 'Learning mentor',
	teacher: 'Teacher',
	dsl: 'Safeguarding lead',
	senco: 'SENCO',
	head: 'Head',
	admin: 'Administrator'
};
const roleHints: Record<StaffRole, string> = {
	mentor: 'Works with the pupils on their caseload, reads their check-ins and answers.',
	teacher: 'Sees what pupils of their classes share with their team. Helps with signing in.',
	dsl: 'Sees every concern that is raised. Can bar an adult from a pupil’s page.',
	senco: 'Can have a caseload.',
	head: 'Can have a caseload.',
	admin: 'Runs the school here: people, classes, pupils, tablets. Never sees a pupil’s words.'
};
const bands: Record<Band, string> = {
	a: 'Youngest (about 5 to 7)',
	b: 'Middle (7 to 11)',
	c: 'Oldest (11 to 16)'
};

/** What speaks against an adult of a pupil, at the moment somebody would invite them. */
const holdsAgainst = {
	'held-barred':
		'An adult with this name or address is barred from this pupil. Make sure that it is somebody else, then tick below',
	'held-court':
		'The roster says that a court has decided something about this adult. See the order first, then tick below',
	'held-no-responsibility':
		'The roster says that this adult has no parental responsibility. Check first, then tick below',
	'held-not-said':
		'The roster does not say whether this adult has parental responsibility. Check first, then tick below'
};

/** The words of the pages for whoever runs a school. */
export const school = {
	brand: 'Foothold',
	skip: 'Skip to the page',
	navLabel: 'School',
	error: 'Error:',
	problem: 'There is a problem',
	title: (heading: string, faulty: boolean) => `${faulty ? 'Error: ' : ''}${heading} – Foothold`,
	save: 'Save',
	back: 'Back',
	signOut: 'Sign out',
	you: 'Your account',
	copy: 'Copy the link',
	copied: 'Copied.',
	notMailed: 'No e-mail goes out from here: they get it from you alone.',
	day: dayInWords,
	/** Names or the like, each kept on one line. */
	list: (items: readonly string[]) => list.format(items.map(nameTogether)),
	name: nameTogether,
	nothing: '–',
	roles,
	roleHints,
	bands,
	nav: {
		overview: 'Overview',
		people: 'Staff',
		pupils: 'Pupils',
		classes: 'Classes',
		caseloads: 'Caseloads',
		families: 'Families',
		roster: 'Roster',
		access: 'Who has read',
		tablets: 'Tablets',
		settings: 'Settings',
		checkIns: 'Check-ins'
	},
	done: {
		saved: 'Saved.',
		added: 'Added.',
		removed: 'Taken out of the list.',
		archived: 'Archived. Everything is kept.',
		restored: 'Back in the school. Choose their classes.',
		ended: 'Ended. It took effect at once.',
		withdrawn: 'The invitation is withdrawn. Its link leads nowhere now.',
		verified: 'Confirmed. They can see what is shared from now on.',
		barred: 'Barred. It took effect at once, and they are signed out.',
		lifted: 'No longer barred.',
		factor: 'The second step is off, and they are signed out everywhere.'
	} as Record<string, string>,
	overview: {
		heading: (name: string) => name,
		lead: 'What is ready, and what is still to do.',
		next: 'Do this next',
		all: 'Everything a school needs is set up.',
		allLead: 'Pupils can check in, and mentors can answer.',
		list: 'What is set up',
		holds: (ready: number, of: number) => `${ready} of ${of} things are ready`,
		ready: 'Ready',
		missing: 'To do',
		look: 'Have a look',
		steps: {
			classes: {
				name: 'Classes',
				todo: 'Add the classes that pupils sit in. A tablet shows one class at a time.',
				action: 'Add a class'
			},
			pupils: {
				name: 'Pupils',
				todo: 'Bring the pupils in: all at once from the roster your office exports, or one by one.',
				action: 'Bring in the roster'
			},
			placed: {
				name: 'Pupils in a class',
				todo: 'Some pupils are in no class, so no tablet shows them.',
				action: 'See who they are'
			},
			staff: {
				name: 'Staff',
				todo: 'Invite the mentors and the safeguarding lead.',
				action: 'Invite somebody'
			},
			dsl: {
				name: 'Safeguarding lead',
				todo: 'Nobody is safeguarding lead, so nobody would see a concern. Invite one, or give the role.',
				action: 'Choose somebody'
			},
			mentored: {
				name: 'Pupils with a mentor',
				todo: 'Some pupils have no mentor, so nobody would read their check-ins.',
				action: 'Give them a mentor'
			},
			tablets: {
				name: 'Tablets',
				todo: 'Sign in on the tablet that pupils will use and set it up for its classes.',
				action: 'Set up this device'
			},
			families: {
				name: 'Families',
				todo: 'Somebody waits to be confirmed as a parent or carer.',
				action: 'Look at who waits'
			},
			terms: {
				name: 'Term dates',
				todo: 'Add this year’s terms, so that holidays are not taken for silence.',
				action: 'Add the terms'
			},
			safety: {
				name: 'What pupils read about safety',
				todo: 'Say in your school’s words who helps when somebody is not safe.',
				action: 'Write it'
			}
		},
		counts: {
			classes: (n: number) => count(n, 'class', 'classes'),
			pupils: (n: number) => count(n, 'pupil'),
			placed: (n: number, ready: boolean) =>
				n > 0 ? `${count(n, 'pupil')} in no class` : ready ? 'everybody' : 'nobody yet',
			staff: (n: number) => count(n, 'person', 'people'),
			dsl: (n: number) => count(n, 'person', 'people'),
			mentored: (n: number, ready: boolean) =>
				n > 0 ? `${count(n, 'pupil')} without a mentor` : ready ? 'everybody' : 'nobody yet',
			tablets: (n: number) => count(n, 'tablet'),
			families: (n: number) => (n === 0 ? 'nobody waits' : `${count(n, 'adult')} waiting`),
			terms: (n: number) => `${count(n, 'term')} to come or running`,
			safety: (n: number) => (n === 0 ? 'not written' : 'written')
		}
	},
	people: {
		heading: 'Staff',
		lead: 'Everybody who works here with Foothold. Each has an account of their own.',
		invite: 'Invite somebody',
		caption: 'Staff of the school',
		name: 'Name',
		email: 'E-mail',
		role: 'Roles',
		since: 'Since',
		code: 'Second step',
		on: 'on',
		off: 'off',
		former: 'People who have left',
		left: (day: string) => `left ${dayInWords(day)}`,
		none: 'Nobody has left.',
		noRole: 'no role',
		waiting: 'Invited, not here yet',
		until: (day: string) => `The link works until ${dayInWords(day)}`,
		withdraw: 'Withdraw',
		withdrawWhom: (name: string) => `Withdraw the invitation of ${name}`,
		you: 'you'
	},
	invite: {
		heading: 'Invite somebody to the staff',
		lead: 'They get a link that works once, for 7 days. With it they choose a password.',
		name: 'Name',
		nameHint: 'As pupils and families should read it, like Ms Jones',
		email: 'E-mail at the school',
		roles: 'What will they do?',
		rolesHint: 'Choose all that fit.',
		send: 'Make the invitation',
		made: (name: string) => `The invitation for ${name} is ready`,
		link: 'Their link',
		linkHint: 'It is shown only now. Hand it over yourself: whoever has it can use it.',
		mailed: 'It is on its way to them by e-mail as well.',
		another: 'Invite somebody else',
		faults: {
			name: { needed: 'Enter their name', 'too-long': 'Use a shorter name' },
			email: {
				needed: 'Enter their e-mail address',
				'here-already': 'Somebody with this address is on the staff already'
			},
			roles: { needed: 'Choose at least one role' }
		}
	},
	person: {
		back: 'All staff',
		roles: 'Roles',
		saveRoles: 'Save the roles',
		history: 'Roles they have and had',
		from: 'From',
		to: 'To',
		now: 'now',
		password: 'Password',
		passwordLead: 'When they cannot sign in, offer them a new password. The link works once, for a day.',
		offer: 'Make a link for a new password',
		link: 'Link for a new password',
		linkHint: 'It is shown only now. Hand it to them yourself, and to nobody else.',
		mailed: 'The link is on its way to them by e-mail.',
		elsewhere:
			'This account belongs to another school too, so the link may only go by e-mail. Set up e-mail first, or ask them to use “forgotten password”.',
		factor: 'They have lost the phone with their codes',
		factorLead:
			'This takes their second step off and signs them out everywhere, and they are told by e-mail. They sign in with their password alone until they set the step up again. Be sure that it is they who ask.',
		factorSure: (name: string) => `Take the second step off ${name}’s account`,
		factorElsewhere:
			'This account belongs to another school too, so the second step cannot be taken off from here. They can use one of their recovery codes.',
		end: 'End their access',
		endLead:
			'They are signed out everywhere, lose their roles, classes and caseload, and cannot come back without a new invitation. What they have written stays.',
		endSure: (name: string) => `End the access of ${name}`,
		ended: (day: string) =>
			`Their access ended on ${dayInWords(day)}. To let them back in, invite them again.`,
		faults: {
			roles: {
				needed: 'Choose at least one role, or end their access',
				'last-admin': 'Somebody has to run the school: make somebody else an administrator first'
			}
		}
	},
	classes: {
		heading: 'Classes',
		lead: 'A class decides which wording its pupils meet and how they sign in. A group across classes can be one too.',
		add: 'Add a class',
		caption: 'Classes of the school',
		name: 'Name',
		year: 'Year',
		band: 'Wording',
		signIn: 'Signing in',
		pupils: 'Pupils',
		adults: 'Adults',
		none: 'There is no class yet. Add one, or bring in the roster of your office.',
		nobody: 'nobody',
		years: (year: number | null) =>
			year === null ? 'mixed' : year < 0 ? 'Nursery' : year === 0 ? 'Reception' : together(`Year ${year}`)
	},
	class: {
		newHeading: 'Add a class',
		back: 'All classes',
		name: 'Name of the class',
		nameHint: 'As children know it, like 4 Otter',
		year: 'School year',
		yearHint: 'A number. 0 is Reception. Leave it empty for a group across years.',
		band: 'Which wording and scales?',
		bandHint: 'You can choose another for a single pupil.',
		bandHints: {
			a: 'Few words, much of it heard. Three answers, five holds.',
			b: 'Short sentences. Scales from 0 to 10.',
			c: 'Plain and not childish. Scales from 0 to 10, more words for feelings.'
		} satisfies Record<Band, string>,
		signIn: 'How do its pupils sign in?',
		signIns: {
			window: 'With their name only, while an adult has opened it',
			three: 'With 3 pictures',
			four: 'With 4 pictures'
		},
		signInHints: {
			window: 'For the youngest. Staff open signing in for some minutes; after that nobody can.',
			three: 'For about 5 to 7.',
			four: 'Right from about 7.'
		},
		save: 'Save the class',
		adults: 'Adults of this class',
		adultsLead: 'With the leads they are “my team”: they see what a pupil shares with the team.',
		adult: 'Add an adult',
		choose: 'Choose somebody',
		addAdult: 'Add',
		end: 'Take out',
		endWhom: (name: string) => `Take ${name} out of the class`,
		nobody: 'No adult is in this class yet.',
		pupils: 'Pupils of this class',
		noPupils: 'Nobody is in this class yet.',
		addPupil: 'Add a pupil to it',
		archive: 'Archive this class',
		archiveLead: 'Its pupils leave it and tablets no longer show it. The pupils and all they have said stay.',
		faults: {
			name: {
				needed: 'Enter the name of the class',
				taken: 'There is a class with this name already: choose another'
			},
			year: { 'not-a-number': 'Enter the year as a number, like 4' },
			band: { needed: 'Choose which wording fits', 'not-a-choice': 'Choose which wording fits' },
			signIn: { needed: 'Choose how its pupils sign in', 'not-a-choice': 'Choose how its pupils sign in' },
			adult: { needed: 'Choose somebody', 'not-a-choice': 'Choose somebody' }
		}
	},
	pupils: {
		heading: 'Pupils',
		lead: 'Names, classes and how the pages suit each pupil. What pupils say is not shown here.',
		add: 'Add a pupil',
		importing: 'Bring in a roster',
		filter: 'Show',
		show: 'Show',
		all: 'All pupils',
		noClass: 'In no class',
		noMentor: 'Without a mentor',
		archived: 'Archived',
		caption: (n: number) => count(n, 'pupil'),
		name: 'Name',
		tile: 'On the tablet',
		classes: 'Classes',
		mentors: 'Mentor',
		none: 'Nobody is here.',
		noneYet: 'There are no pupils yet. Bring in the roster of your office, or add a pupil.',
		year: 'Year'
	},
	pupil: {
		newHeading: 'Add a pupil',
		back: 'All pupils',
		firstName: 'First name',
		surname: 'Surname',
		shownName: 'Name on the tablet',
		shownHint:
			'What classmates read. Leave it empty and we take the first name, told apart if two are the same.',
		year: 'School year',
		yearHint: 'A number. 0 is Reception. May be empty.',
		classes: 'Classes',
		noClasses: 'There is no class yet. Add one first.',
		symbol: 'Symbol beside the name',
		symbolAny: 'Choose one that is free',
		band: 'Wording and scales',
		bandOfClass: 'As their class',
		comfort: 'What helps this pupil',
		face: 'Letters made for early readers',
		calm: 'Calm: few colours, nothing moves, one column',
		aloud: 'Read every screen aloud from the start',
		simple: 'Fewer choices on a screen',
		save: 'Save the pupil',
		archive: 'Archive this pupil',
		archiveLead:
			'They leave their classes, no tablet shows them, and mentors no longer see them. Everything they have said is kept.',
		restore: 'Bring them back',
		isArchived: (day: string) => `Archived on ${dayInWords(day)}.`,
		family: 'Invite a parent or carer',
		faults: {
			firstName: { needed: 'Enter their first name' },
			surname: { needed: 'Enter their surname' },
			year: { 'not-a-number': 'Enter the year as a number, like 4' },
			classes: { 'not-a-choice': 'Choose classes from the list' }
		}
	},
	caseloads: {
		heading: 'Caseloads',
		lead: 'A mentor reads the check-ins of the pupils on their caseload, and nobody else’s.',
		caption: 'Who works with how many pupils',
		name: 'Name',
		pupils: 'Pupils',
		covers: 'Covers for',
		tooMany: (most: number) => `more than ${most}`,
		without: (n: number) =>
			n === 1
				? '1 pupil has no mentor. Nobody reads their check-ins.'
				: `${n} pupils have no mentor. Nobody reads their check-ins.`,
		who: 'See who they are',
		none: 'Nobody can have a caseload yet. Invite a learning mentor first.',
		invite: 'Invite a mentor'
	},
	caseload: {
		back: 'All caseloads',
		heading: (name: string) => `Caseload of ${name}`,
		full: (n: number, most: number) =>
			`${count(n, 'pupil')} is more than one person can answer well: ${most} is the most we advise.`,
		now: 'Pupils on this caseload',
		none: 'Nobody is on this caseload yet.',
		mentor: 'Mentor',
		cover: 'Cover',
		since: (day: string) => `from ${dayInWords(day)}`,
		until: (day: string) => `until ${dayInWords(day)}`,
		endLegend: 'Choose whom to end',
		last: 'Last day',
		lastHint: 'Leave it empty to end it now.',
		end: 'End for those chosen',
		add: 'Add pupils',
		addLegend: 'Choose pupils',
		kind: 'As what?',
		kinds: { mentor: 'Their mentor', cover: 'Cover, for a time' },
		kindHints: {
			mentor: 'Goes on until you end it.',
			cover: 'While somebody is away. Needs a last day, and ends by itself after it.'
		},
		from: 'First day',
		to: 'Last day',
		toHint: 'Needed for cover. Empty for a mentor means no end.',
		save: 'Add those chosen',
		inClass: (name: string, n: number) => `${name} (${n})`,
		noClass: 'In no class',
		has: (names: readonly string[]) => `has ${list.format(names)}`,
		noPupils: 'There are no pupils yet.',
		faults: {
			pupils: { needed: 'Choose at least one pupil' },
			rows: { needed: 'Choose at least one pupil' },
			kind: { needed: 'Choose whether they are the mentor or cover' },
			since: { needed: 'Enter the first day' },
			until: {
				'needs-last-day': 'Enter the last day of the cover',
				'ends-before': 'The last day has to be today or later, and not before the first'
			},
			last: { 'ends-before': 'The last day has to be today or later. Leave it empty to end it now' }
		}
	},
	families: {
		heading: 'Families',
		lead: 'An adult sees a pupil’s page only after somebody here has confirmed who they are. Each adult has an account of their own.',
		invite: 'Invite a parent or carer',
		waiting: 'Waiting to be confirmed',
		noneWaiting: 'Nobody waits.',
		confirmed: 'Confirmed',
		none: 'Nobody is confirmed yet.',
		invited: 'Invited, not here yet',
		until: (day: string) => `the link works until ${dayInWords(day)}`,
		withdraw: 'Withdraw',
		withdrawWhom: (name: string) => `Withdraw the invitation of ${name}`,
		adult: 'Adult',
		relation: 'Says they are',
		pupil: 'Pupil',
		state: 'State',
		look: (adult: string, pupil: string) => `${adult}, for ${pupil}`,
		barred: 'Barred',
		sees: 'Sees what is shared',
		waits: 'Waits',
		ended: 'Ended',
		holds: {
			court:
				'The roster says that a court has decided something about this adult. See the order before you confirm.',
			'no-responsibility':
				'The roster says that this adult has no parental responsibility. Check before you confirm.',
			'not-said':
				'The roster does not say whether this adult has parental responsibility. Check before you confirm.'
		},
		unknown: 'The roster names no adult with this e-mail address for this pupil. Make sure who they are.',
		othersBarred: (names: string[]) =>
			`Barred from this pupil: ${list.format(names)}. Make sure that this adult is somebody else.`
	},
	guardian: {
		heading: 'Invite a parent or carer',
		lead: 'They get a link that works once, for 7 days. Until you have confirmed them they see nothing, not even the pupil’s name.',
		back: 'All families',
		pupil: 'Pupil',
		choose: 'Choose a pupil',
		name: 'Name of the adult',
		relation: 'How they belong to the pupil',
		relationHint: 'Like mother, father, foster carer, grandmother',
		email: 'Their e-mail',
		emailHint: 'Each adult needs an address of their own.',
		send: 'Make the invitation',
		made: (name: string) => `The invitation for ${name} is ready`,
		link: 'Their link',
		linkHint: 'It is shown only now. Hand it to this adult yourself, and to nobody else.',
		mailed: 'It is on its way to them by e-mail as well.',
		another: 'Invite somebody else',
		faults: {
			pupil: { 'not-a-choice': 'Choose a pupil', needed: 'Choose a pupil' },
			name: { needed: 'Enter their name' },
			relation: { needed: 'Enter how they belong to the pupil' },
			email: {
				needed: 'Enter their e-mail address',
				'here-already': 'Somebody with this address is tied to this pupil already',
				...holdsAgainst
			}
		},
		holds: holdsAgainst as Record<string, string>,
		looked: 'I have looked, and nothing speaks against inviting this adult',
		lookedHint: 'It is kept who said so and when.'
	},
	tie: {
		heading: (adult: string, pupil: string) => `${adult}, for ${pupil}`,
		email: 'E-mail',
		since: 'Joined on',
		verified: (by: string, day: string) => `Confirmed by ${by} on ${dayInWords(day)}.`,
		notYet: 'Not confirmed yet: they see nothing.',
		confirm: 'Confirm this adult',
		confirmLead: 'Confirm only when you know who they are and have seen that nothing speaks against it.',
		end: 'End this tie',
		endLead:
			'They no longer see anything of this pupil, and are signed out at once. Other adults notice nothing.',
		endSure: (adult: string) => `End the tie of ${adult}`,
		over: (day: string) => `This tie ended on ${dayInWords(day)}.`,
		blocks: 'Barring',
		blocksLead:
			'A bar is stronger than everything that is shared. The adult sees the page of somebody who has no child here, and is not told why.',
		bar: 'Bar this adult',
		ground: 'On what ground?',
		grounds: { court: 'A court’s order', safeguarding: 'A decision of the safeguarding lead' },
		groundHints: {
			court: 'You have seen the order. Another parent’s word is not enough.',
			safeguarding: 'For as long as it is looked into.'
		},
		reason: 'What was decided, and where the paper is',
		reasonHint: 'Only administrators and the safeguarding lead read this.',
		from: 'First day',
		to: 'Last day',
		toHint: 'Leave it empty to bar until it is lifted.',
		save: 'Bar now',
		lift: 'Lift it',
		liftNumber: (since: string) => `Lift the bar of ${dayInWords(since)}`,
		lifted: (day: string) => `lifted on ${dayInWords(day)}`,
		span: (since: string, until: string | null) =>
			until
				? `from ${dayInWords(since)} until ${dayInWords(until)}`
				: `from ${dayInWords(since)}, until lifted`,
		setBy: (name: string, day: string) => `set by ${name} on ${dayInWords(day)}`,
		faults: {
			ground: { needed: 'Choose the ground', 'not-a-choice': 'Choose the ground' },
			reason: { needed: 'Write what was decided' },
			since: { needed: 'Enter the first day' },
			until: { 'ends-before': 'The last day cannot be before the first' }
		}
	},
	access: {
		heading: 'Who has read',
		lead: 'Whenever somebody opens a pupil’s page or entry, it is written here, for the last 180 days. No word of a pupil stands here.',
		when: 'When',
		who: 'Who',
		whose: 'Whose',
		what: 'What',
		anyPupil: 'Every pupil',
		anybody: 'Everybody',
		as: { staff: (name: string) => name, guardian: (name: string) => `${name}, parent or carer` },
		family: 'parent or carer',
		show: 'Show',
		older: 'Earlier readings',
		none: 'Nobody has opened anything.',
		moment: momentInWords,
		nouns: {
			'check-in': 'an entry',
			'pupil-page': 'the pupil’s page',
			'family-page': 'the family’s page',
			goal: 'a goal',
			concerns: 'concerns'
		} as Record<string, string>,
		other: 'something of theirs'
	},
	settings: {
		heading: 'Settings',
		tabs: 'Settings',
		school: 'School',
		terms: 'Terms',
		areas: 'What we ask about',
		name: 'Name of the school',
		timeZone: 'Time zone',
		readsBy: 'When are check-ins read?',
		readsByHint: 'Pupils read this after sending, like: before lunch on school days',
		safetyText: 'Who helps when somebody is not safe?',
		safetyTextHint: 'Pupils read this in your words. Name the people and the place.',
		rota: 'On which days is it asked?',
		asks: {
			note: 'Something to say',
			safe: 'Safe at school',
			belonging: 'Belonging',
			ready: 'Ready to learn'
		},
		days: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday' },
		secondFactor: 'Staff need a second step',
		secondFactorHint:
			'After their password everybody on the staff is asked for a code from their phone. They set it up when they sign in next.',
		faults: {
			name: { needed: 'Enter the name of the school' },
			timeZone: { needed: 'Choose the time zone', 'not-a-choice': 'Choose a time zone from the list' },
			safetyText: { 'too-long': 'Use at most 400 characters' }
		}
	},
	terms: {
		heading: 'Terms',
		lead: 'Between terms nobody is missed: a holiday is not taken for silence.',
		add: 'Add a term',
		change: (name: string) => `Change ${name}`,
		remove: (name: string) => `Take ${name} out of the list`,
		removeLead: 'Only the dates go. Nothing that pupils said belongs to a term, so all of it stays.',
		name: 'Name',
		nameHint: 'Like Autumn 2026',
		startsOn: 'First day',
		endsOn: 'Last day',
		none: 'There are no terms yet.',
		span: (from: string, to: string) => `${dayInWords(from)} to ${dayInWords(to)}`,
		faults: {
			name: { needed: 'Enter a name for the term' },
			startsOn: { needed: 'Enter the first day' },
			endsOn: { needed: 'Enter the last day', 'ends-before': 'The last day cannot be before the first' }
		}
	},
	areas: {
		heading: 'What we ask about',
		lead: 'At most one of these is asked in a check-in, in turn: how sure a pupil is that they can.',
		asked: 'Asked, in this order',
		resting: 'Resting',
		up: (name: string) => `Move ${name} up`,
		down: (name: string) => `Move ${name} down`,
		retire: 'Let it rest',
		retireWhat: (name: string) => `Let ${name} rest`,
		resume: 'Ask again',
		resumeWhat: (name: string) => `Ask about ${name} again`,
		add: 'Add something',
		name: 'What is it?',
		nameHint: 'A word or two that a child can read, like swimming',
		symbol: 'Symbol',
		save: 'Add it',
		rename: 'Rename',
		renameWhat: (name: string) => `Rename ${name}`,
		newName: 'The new word',
		meaning: 'Does it mean the same as before?',
		meanings: { same: 'Yes, only the word is another', other: 'No, it is something else' },
		meaningHints: {
			same: 'All that pupils have said stands under the new word.',
			other: 'What pupils have said stays under the old word, which rests. The new one begins afresh.'
		},
		faults: {
			name: { needed: 'Enter a word for it', taken: 'It is in the list already' },
			meaning: {
				needed: 'Choose whether it means the same',
				'not-a-choice': 'Choose whether it means the same'
			}
		}
	}
};
