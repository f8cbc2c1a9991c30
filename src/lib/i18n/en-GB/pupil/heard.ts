import type { Band } from '#lib/domain/bands.ts';

/** What became of an entry: who saw it, who answered, and the child's answer to that. */
export type HeardWords = {
	title: string;
	empty: string;
	sent: (when: string) => string;
	seenBy: (who: string, when: string) => string;
	answeredBy: (who: string, when: string) => string;
	/** The adult has put the answer otherwise since. */
	reworded: string;
	notYet: string;
	older: string;
	reply: string;
	replies: Record<'thanks' | 'like' | 'talk-more' | 'not-helpful' | 'heart', string>;
	words: string;
	send: string;
	replied: string;
	change: string;
	opened: (who: string) => string;
	fresh: (count: number) => string;
};

const plural = new Intl.PluralRules('en-GB');

const a: HeardWords = {
	title: 'Answers for me',
	empty: 'Answers from your grown-ups come here.',
	sent: (when) => `Sent ${when}.`,
	seenBy: (who, when) => `${who} saw this ${when}.`,
	answeredBy: (who, when) => `${who} answered ${when}.`,
	reworded: 'They changed the words.',
	notYet: 'This is waiting to be read.',
	older: 'Show older ones',
	reply: 'Tap to answer.',
	replies: {
		thanks: 'Thank you',
		like: 'I like this',
		'talk-more': 'Talk more',
		'not-helpful': 'Try another way',
		heart: 'Heart'
	},
	words: 'Say something',
	send: 'Send',
	replied: 'Your answer is sent.',
	change: 'Change my answers',
	opened: (who) => `${who} has read it. It stays now.`,
	fresh: (count) => (plural.select(count) === 'one' ? 'You have an answer.' : `You have ${count} answers.`)
};

const b: HeardWords = {
	...a,
	title: 'Answers to me',
	empty: 'When somebody answers you, you will see it here.',
	notYet: 'This is waiting to be read.',
	reply: 'Answer with a picture or with words.',
	replies: { ...a.replies, 'talk-more': 'I want to talk more', 'not-helpful': 'This did not help' },
	words: 'Your words',
	replied: 'Your answer is sent.',
	opened: (who) => `${who} has read it, so it stays as it is.`,
	fresh: (count) =>
		plural.select(count) === 'one' ? 'You have one new answer.' : `You have ${count} new answers.`
};

const c: HeardWords = {
	...b,
	title: 'Replies',
	empty: 'When someone replies to you, you will see it here.',
	reply: 'Reply with a symbol or in words.',
	replied: 'Your reply is sent.',
	fresh: (count) =>
		plural.select(count) === 'one' ? 'You have one new reply.' : `You have ${count} new replies.`
};

export const heard: Record<Band, HeardWords> = { a, b, c };
