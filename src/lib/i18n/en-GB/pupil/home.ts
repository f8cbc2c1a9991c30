import type { Band } from '#lib/domain/bands.ts';

/** The pupil's own first page, and what every screen may have to say. */
export type HomeWords = {
	greeting: Record<'morning' | 'afternoon' | 'evening', (name: string) => string>;
	/** What can be done now, the nearest first. */
	tiles: { checkIn: string; carryOn: string; goals: string; progress: string; heard: string; talk: string };
	done: string;
	change: string;
	stillThere: { heading: string; action: string };
	saved: string;
	waiting: string;
	pick: string;
	comfort: { open: string; save: string; face: string; calm: string; aloud: string; simple: string };
	missing: string;
	broken: string;
	back: string;
	safety: { now: string; call: (line: string, number: string) => string; hours: string };
};

const a: HomeWords = {
	greeting: {
		morning: (name) => `Good morning, ${name}`,
		afternoon: (name) => `Hello, ${name}`,
		evening: (name) => `Hello, ${name}`
	},
	tiles: {
		checkIn: 'Check in',
		carryOn: 'Carry on',
		goals: 'My goals',
		progress: 'My wall',
		heard: 'Answers for me',
		talk: 'I want to talk'
	},
	done: 'You checked in today.',
	change: 'Change my answers',
	stillThere: { heading: 'Still there?', action: 'Tap to carry on' },
	saved: 'Saved',
	waiting: 'Your answers go off soon.',
	pick: 'Tap one, or tap Not sure.',
	comfort: {
		open: 'Make it comfy',
		save: 'Keep it',
		face: 'Easy letters',
		calm: 'Quiet colours',
		aloud: 'Read to me',
		simple: 'More pictures'
	},
	missing: 'That page is hiding. Tap to go back.',
	broken: 'That got stuck. Tap to go back.',
	back: 'Go back',
	safety: {
		now: 'Feeling unsafe now? Tell a grown-up near you.',
		call: (line, number) => `You can ring ${line} on ${number}.`,
		hours: 'Grown-ups read this in school time.'
	}
};

const b: HomeWords = {
	...a,
	tiles: { ...a.tiles, progress: 'My progress', heard: 'Answers to me' },
	done: 'You checked in today. Thank you.',
	comfort: {
		open: 'Make it comfortable',
		save: 'Keep it like this',
		face: 'Letters that are easier to read',
		calm: 'Quiet colours, and nothing moves',
		aloud: 'Read every page to me',
		simple: 'Pictures instead of charts'
	},
	waiting: 'Your answers will be sent when the internet is back.',
	pick: 'Choose one, or choose Not sure.',
	safety: {
		now: 'If you are not safe now, tell a grown-up near you.',
		call: (line, number) => `You can ring ${line} on ${number} at any time. It is free.`,
		hours: 'Messages here are read in school time.'
	}
};

const c: HomeWords = {
	...b,
	greeting: {
		morning: (name) => `Morning, ${name}`,
		afternoon: (name) => `Hello, ${name}`,
		evening: (name) => `Evening, ${name}`
	},
	tiles: { ...b.tiles, heard: 'Replies' },
	missing: 'That page cannot be found.',
	broken: 'Something is not working just now. Your answers are kept.',
	safety: {
		now: 'If you are not safe now, tell an adult near you.',
		call: (line, number) => `You can ring ${line} free on ${number}, day or night.`,
		hours: 'Adults read what you write here in school time, not at night or in the holidays.'
	}
};

export const home: Record<Band, HomeWords> = { a, b, c };

/** When a check-in will be read. */
export const readWhen = {
	today: 'today',
	tomorrow: 'tomorrow',
	on: (weekday: string) => `on ${weekday}`
};
