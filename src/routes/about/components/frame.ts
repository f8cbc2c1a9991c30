/** What is the same on every page of a child, for the parts that show one. */
export const frame = {
	band: 'b',
	talk: 'I want to talk to someone',
	stop: 'Stop',
	read: 'Read it to me',
	quiet: 'Be quiet',
	back: 'Back'
} as const;

export const noAnswers = [
	{ value: 'not-sure', label: 'Not sure' },
	{ value: 'rather-not-say', label: 'Rather not say' }
];
