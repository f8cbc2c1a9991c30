import type { Band } from '#lib/domain/bands.ts';

/** "I want to talk to someone": two taps, and what becomes of it. */
export type TalkWords = {
	open: string;
	heading: string;
	whoever: string;
	hint: string;
	sent: { heading: string; to: (who: string) => string; when: string };
	states: {
		sent: (who: string, when: string) => string;
		seen: (who: string, when: string) => string;
		meeting: (who: string, when: string) => string;
		met: (who: string, when: string) => string;
		withdrawn: string;
	};
	withdraw: string;
	none: string;
	/** Shown when a child says they are not safe or need a grown-up. */
	offer: { heading: string; yes: string; later: string };
};

const a: TalkWords = {
	open: 'I want to talk',
	heading: 'Who do you want to talk to?',
	whoever: 'Any grown-up',
	hint: 'Tap one.',
	sent: {
		heading: 'Your message is on its way.',
		to: (who) => `It goes to ${who}.`,
		when: 'They find you at school.'
	},
	states: {
		sent: (who, when) => `Sent to ${who} ${when}.`,
		seen: (who, when) => `${who} saw it ${when}.`,
		meeting: (who, when) => `You meet ${who} ${when}.`,
		met: (who, when) => `You met ${who} ${when}.`,
		withdrawn: 'You took this back.'
	},
	withdraw: 'I changed my mind',
	none: 'You can ask to talk any day.',
	offer: { heading: 'Do you want a grown-up to come?', yes: 'Yes, come and find me', later: 'Later' }
};

const b: TalkWords = {
	...a,
	open: 'I want to talk to someone',
	heading: 'Who would you like to talk to?',
	whoever: 'Any grown-up',
	hint: 'Choose one person.',
	sent: {
		heading: 'Your message is sent.',
		to: (who) => `It goes straight to ${who}.`,
		when: 'They will find you in school time.'
	},
	offer: {
		heading: 'Would you like a grown-up to come and find you?',
		yes: 'Yes, come and find me',
		later: 'Later'
	}
};

const c: TalkWords = {
	...b,
	whoever: 'Anyone who is free',
	hint: 'Choose one. Nobody else is told.',
	sent: {
		heading: 'Sent.',
		to: (who) => `It goes straight to ${who}.`,
		when: 'They will find you in school time. If it cannot wait, go to any adult now.'
	},
	states: { ...b.states, withdrawn: 'You took this request back.' },
	offer: {
		heading: 'Would you like to talk to someone today?',
		yes: 'Yes, find me today',
		later: 'Later'
	}
};

export const talk: Record<Band, TalkWords> = { a, b, c };
