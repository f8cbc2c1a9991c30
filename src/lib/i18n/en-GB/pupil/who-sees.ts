import type { Audience } from '#lib/domain/audience.ts';
import type { Band } from '#lib/domain/bands.ts';

/** Who sees an entry or a goal, said each time before it is sent, with the safety exception in one sentence. */
export type WhoSeesWords = {
	heading: string;
	choices: Record<Audience, string>;
	/** Who that is, by name: "Mr Shah and your class teacher can see this." */
	means: Record<Audience, (mentor: string, team: string) => string>;
	/** The team, where a sentence names it. */
	team: string;
	exception: string;
	widen: { heading: string; yes: string; no: string };
	taken: string;
};

const a: WhoSeesWords = {
	heading: 'Who can see this?',
	choices: { mentor: 'Just me and my mentor', team: 'Also my teachers', family: 'Also my family' },
	means: {
		mentor: (mentor) => `You and ${mentor} can see this.`,
		team: (mentor) => `${mentor} and your teachers can see this.`,
		family: (mentor) => `${mentor} and your family can see this.`
	},
	team: 'your teachers',
	exception: 'They tell someone if you need keeping safe.',
	widen: { heading: 'Show more people?', yes: 'Yes, show it', no: 'Keep it as it is' },
	taken: 'Your family sees this one no more.'
};

const b: WhoSeesWords = {
	...a,
	choices: {
		mentor: 'Just me and my mentor',
		team: 'Also my team at school',
		family: 'Also my family'
	},
	means: {
		mentor: (mentor) => `Only you and ${mentor} can see this.`,
		team: (mentor, team) => `${mentor} and ${team} can see this.`,
		family: (mentor) => `${mentor}, your team and your family can see this.`
	},
	team: 'your team at school',
	exception: 'If you might not be safe, they tell someone who can help.',
	widen: {
		heading: 'More people will see this. Is that all right?',
		yes: 'Yes, show it',
		no: 'Keep it as it is'
	},
	taken: 'Your family cannot see this any more.'
};

const c: WhoSeesWords = {
	...b,
	exception:
		'It stays private unless someone could get hurt. Then we must tell a person whose job is to help, and we try to tell you first.',
	widen: {
		heading: 'This lets more people see it. Is that what you want?',
		yes: 'Yes, share it',
		no: 'Keep it as it is'
	}
};

export const whoSees: Record<Band, WhoSeesWords> = { a, b, c };
