import type { Band } from '#lib/domain/bands.ts';
import { noAnswerWords, phraseOf } from './choices.ts';
import { cornerNames } from './feelings.ts';
import { whoSees } from './who-sees.ts';

// Band a is heard as much as read: eight words a sentence at most. Band b reads twelve. Band c is spoken to plainly.

/** What the screens of a check-in say to one band. */
export type CheckInWords = {
	title: string;
	questions: {
		corner: string;
		words: string;
		about: string;
		need: string;
		progress: string;
		confidence: string;
		area: (name: string) => string;
		safe: string;
		belonging: string;
		ready: string;
		note: string;
		send: string;
	};
	hints: { words: string; several: string; safe: string; note: string };
	corners: Record<1 | 2 | 3 | 4, string>;
	anchors: Record<'progress' | 'confidence', Record<'low' | 'middle' | 'high', string>>;
	safeAnswers: [string, string, string];
	faces: string[];
	audiences: Record<'mentor' | 'team' | 'family', string>;
	seen: (who: string) => string;
	/** The same where nobody works with the child one to one. */
	unseen: string;
	exception: string;
	more: string;
	next: string;
	send: string;
	pick: string;
	done: {
		heading: string;
		reads: (who: string, when: string) => string;
		/** Where nobody works with the child one to one: nothing is promised that nobody does. */
		unread: (talk: string) => string;
		told: string;
	};
	change: string;
	again: string;
	/** An adult read the answers while they were being changed: the change goes as a check-in of its own. */
	readBefore: (who: string) => string;
};

/** What does not change with age. */
export const shared = {
	stop: 'Stop',
	back: 'Back',
	talk: 'I want to talk',
	read: 'Read it to me',
	quiet: 'Stop reading',
	finish: 'Finish',
	more: 'More',
	edit: 'Change this answer',
	holds: (value: number, of: number) => `${value} of ${of}`,
	noNumber: 'no number',
	notAnswered: 'Not answered yet',
	nothingSaid: 'Nothing more',
	step: (now: number, of: number) => `${now} of ${of}`,
	notSure: noAnswerWords['not-sure'],
	ratherNot: noAnswerWords['rather-not-say'],
	mentor: 'your mentor',
	noteLabel: 'Your words',
	noteLong: (most: number) => `Use ${most} letters or fewer. Your words are still here.`
};

const a: CheckInWords = {
	title: 'Check in',
	questions: {
		corner: 'How do you feel inside?',
		words: 'Which one is it most?',
		about: 'What is it about?',
		need: 'Do you need something?',
		progress: 'How far up the wall are you?',
		confidence: 'How sure are you that you can?',
		area: (name) => `How sure are you with ${name}?`,
		safe: 'Do you feel safe at school today?',
		belonging: 'Is there someone to play with?',
		ready: 'Are you ready to learn?',
		note: 'Do you want to say something?',
		send: 'Is this right?'
	},
	hints: {
		words: 'Tap one.',
		several: 'Tap one.',
		safe: 'If you tap no, a grown-up comes today.',
		note: 'A grown-up can help you write.'
	},
	corners: cornerNames.a,
	anchors: {
		progress: { low: 'at the start', middle: 'half way', high: 'at the top' },
		confidence: { low: 'not yet', middle: 'a bit sure', high: 'really sure' }
	},
	safeAnswers: ['no', 'a bit', 'yes'],
	faces: ['no', 'a bit', 'yes'],
	audiences: whoSees.a.choices,
	seen: (who) => `${who} will read this.`,
	unseen: 'Only you see this for now.',
	exception: whoSees.a.exception,
	more: 'More',
	next: 'Next',
	send: 'Send',
	pick: 'Tap one, or tap Not sure.',
	done: {
		heading: 'All done.',
		reads: (who, when) => `${who} will read it ${when}.`,
		unread: (talk) => `It is kept for you. If you need a grown-up, tap “${talk}”.`,
		told: 'A grown-up will find you today.'
	},
	change: 'Change my answers',
	again: 'Check in again',
	readBefore: (who) => `${who} read the first one. Send this one too.`
};

const b: CheckInWords = {
	...a,
	questions: {
		corner: 'How are you feeling right now?',
		words: 'Which words fit best?',
		about: 'What is it about?',
		need: 'Is there anything you need?',
		progress: 'How far have you got with your goal?',
		confidence: 'How sure are you that you can do it?',
		area: (name) => `How sure do you feel about ${name}?`,
		safe: 'Do you feel safe at school today?',
		belonging: 'I feel part of my class',
		ready: 'I feel ready to learn',
		note: 'Is there anything you want to say?',
		send: 'Look at your answers'
	},
	hints: {
		words: 'Choose up to two.',
		several: 'Choose as many as you like.',
		safe: 'If you choose no, a grown-up will come to you today.',
		note: 'You can leave this empty.'
	},
	corners: cornerNames.b,
	anchors: {
		progress: { low: 'just starting', middle: 'half way', high: 'I did it' },
		confidence: { low: 'I can’t do it yet', middle: 'half sure', high: 'I know I can' }
	},
	faces: ['never', 'not much', 'sometimes', 'quite a lot', 'all of the time'],
	audiences: whoSees.b.choices,
	seen: (who) => `Only you and ${who} can see this.`,
	unseen: 'Only you can see this, unless you share it.',
	exception: whoSees.b.exception,
	pick: 'Choose one, or choose Not sure.',
	done: {
		heading: 'Thank you. It is sent.',
		reads: (who, when) => `${who} will read it ${when}.`,
		unread: (talk) =>
			`It is kept. You have no mentor yet. Only people you share it with can read it. If you need someone, choose “${talk}”.`,
		told: 'A grown-up will come and find you today.'
	}
};

const c: CheckInWords = {
	...b,
	questions: {
		...b.questions,
		corner: 'How do you feel right now?',
		words: 'Which words come closest?',
		progress: 'How far have you got with this goal?',
		confidence: 'How confident are you that you can do it?',
		area: (name) => `How confident do you feel about ${name}?`,
		belonging: 'I feel I belong here',
		ready: 'I can concentrate today',
		note: 'Anything you want to add?',
		send: 'Check before you send'
	},
	hints: {
		words: 'Choose up to three.',
		several: 'Choose as many as fit.',
		safe: 'If you choose no, an adult will come to you today.',
		note: 'You can leave this empty.'
	},
	corners: cornerNames.c,
	anchors: {
		progress: { low: 'not started', middle: 'half way', high: 'reached it' },
		confidence: { low: 'not at all', middle: 'fairly', high: 'completely' }
	},
	exception: whoSees.c.exception,
	done: {
		heading: 'Sent. Thank you.',
		reads: (who, when) => `${who} will read it ${when}.`,
		unread: (talk) =>
			`It is kept. You have no mentor yet. Only people you share it with can read it. If you need someone, choose “${talk}”.`,
		told: 'An adult will come and find you today.'
	}
};

export const checkIn: Record<Band, CheckInWords> = { a, b, c };

/** A key of domain/feelings or domain/choices as a child reads it. */
export const phraseFor = phraseOf;
