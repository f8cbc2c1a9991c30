import { together } from '../together.ts';

const time = (at: string, zone: string) =>
	new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
		new Date(at)
	);
const day = (at: string, zone: string) =>
	together(
		new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: zone }).format(new Date(at))
	);

/** The words of staff's pages about tablets and about helping children in. */
export const signInHelp = {
	enrol: {
		title: 'Set up this tablet',
		heading: 'Set up this tablet',
		lead: 'It will show the first names of the classes you choose, and nothing else. You will be signed out of it.',
		again: 'This tablet is set up already. What you choose now replaces that.',
		name: 'What to call this tablet',
		nameHint: 'So that you can tell it from the others. For example: Blue case, room 4',
		classes: 'Which classes use it',
		noneYet: 'There are no classes yet. An administrator adds them.',
		save: 'Set up this tablet',
		cancel: 'Cancel',
		problem: 'There is a problem',
		faults: {
			name: { needed: 'Enter a name for this tablet', 'too-long': 'Use a shorter name' },
			classes: { 'none-chosen': 'Choose at least one class', 'not-a-choice': 'Choose from the classes shown' }
		}
	},
	tablets: {
		title: 'Tablets',
		lead: 'A tablet shows the first names of its classes. Set one up from the tablet itself: open Foothold on it and choose “Set up this tablet”.',
		here: 'Set up this device',
		empty: 'No tablet is set up yet.',
		caption: 'Tablets of the school',
		columns: { name: 'Tablet', classes: 'Classes', used: 'Last used', by: 'Set up by' },
		noClasses: 'None: it shows nobody',
		setUp: (at: string, zone: string) => day(at, zone),
		/** When a child last came in on it. */
		used: (at: string | null, now: Date, zone: string) => {
			if (!at) return 'Not in the last four weeks';
			return day(at, zone) === day(now.toISOString(), zone) ? `Today, ${time(at, zone)}` : day(at, zone);
		},
		save: 'Save',
		back: 'Back to the tablets',
		end: {
			heading: 'Lost, broken or given away',
			lead: 'End it here and it shows nobody’s name any more, at once. Whoever is signed in on it is signed out. To use it again, set it up again.',
			action: 'End this tablet'
		}
	},
	classes: {
		title: 'Help with signing in',
		lead: 'Open sign-in for a class, let one child in, or give out pictures and cards.',
		mine: 'My classes',
		others: 'Other classes',
		empty: 'There are no classes yet. An administrator adds them.',
		ways: { window: 'Comes in while you hold sign-in open', three: 'Three pictures', four: 'Four pictures' },
		open: (until: string, zone: string) => `Open until ${time(until, zone)}`,
		alarms: (count: number) =>
			count === 1 ? '1 child got pictures wrong' : `${count} children got pictures wrong`
	},
	room: {
		back: 'All classes',
		window: {
			heading: 'Open sign-in',
			closed: 'While it is open, the children of this class tap their name on its tablets and are in.',
			open: (until: string, zone: string) => `Sign-in is open until ${time(until, zone)}.`,
			minutes: 'For how long',
			choice: (minutes: number) => `${minutes} minutes`,
			action: 'Open sign-in',
			again: 'Open for longer',
			close: 'Close it now'
		},
		children: 'Children',
		empty: 'Nobody is in this class yet.',
		columns: { name: 'Child', pictures: 'Pictures', card: 'Card', help: 'Help' },
		none: 'None yet',
		since: (at: string, zone: string) => `since ${day(at, zone)}`,
		alarm: 'Often wrong today',
		letIn: 'Let in',
		letInOf: (name: string) => `Let ${name} in`,
		letInUntil: (until: string, zone: string) => `May tap their name until ${time(until, zone)}`,
		newPictures: 'New pictures',
		newPicturesOf: (name: string) => `New pictures for ${name}`,
		endCard: 'End card',
		endCardOf: (name: string) => `End the card of ${name}`,
		toPictures: 'Give out pictures',
		toCards: 'Print cards',
		tablets: 'Tablets'
	},
	pictures: {
		title: 'Give out pictures',
		lead: 'Choose who gets new pictures. Those they had stop working at once.',
		who: 'Who gets new pictures',
		has: (at: string, zone: string) => `has some since ${day(at, zone)}`,
		action: 'Give new pictures',
		given: 'New pictures',
		once: 'They are shown this once and kept nowhere. Print them, or show each child theirs. Keep the paper out of sight.',
		print: 'Print',
		back: 'Back to the class',
		inOrder: (names: string[]) => names.join(', then ')
	},
	cards: {
		title: 'Print cards',
		lead: 'A card lets its child in on a tablet of their class, without pictures. Printing a new one ends the old one.',
		who: 'Who gets a card',
		has: (at: string, zone: string) => `has one since ${day(at, zone)}`,
		action: 'Make cards',
		made: 'Cards',
		once: 'They are shown this once: print them now, eight to a page. Treat a card like a key.',
		print: 'Print',
		back: 'Back to the class'
	},
	choose: {
		problem: 'There is a problem',
		faults: {
			pupils: { 'none-chosen': 'Choose at least one child', 'not-a-choice': 'Choose from the children shown' }
		}
	}
};
