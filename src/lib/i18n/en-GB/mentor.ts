/** The words of the mentor's wing. */
export const mentor = {
	brand: 'Foothold',
	skip: 'Skip to the page',
	navLabel: 'Mentor',
	account: 'Account',
	signOut: 'Sign out',
	nav: { today: 'Today', pupils: 'My pupils', concerns: 'Concerns' },
	today: {
		title: 'Today',
		waiting: (count: number) =>
			count === 1
				? 'One entry waits for you'
				: count === 0
					? 'All caught up'
					: `${count} entries wait for you`,
		empty: 'All caught up. New check-ins will appear here.',
		columns: { who: 'Pupil', why: 'Why', when: 'Sent', open: 'Open' },
		open: 'Open',
		reasons: {
			talk: 'Wants to talk',
			worry: 'A worrying answer',
			changed: 'Changed a lot',
			waiting: 'Waiting'
		}
	},
	entry: {
		title: (name: string) => `${name}'s check-in`,
		said: 'What they said',
		feeling: 'Feeling',
		about: 'About',
		need: 'Needs',
		note: 'In their words',
		notSure: 'Not sure',
		ratherNot: 'Rather not say',
		none: 'Not asked',
		comment: 'Answer the pupil',
		commentHint: 'They will see this after a minute. Until then you can take it back.',
		noComment: 'Write something before you send it',
		send: 'Send to the pupil',
		sent: 'Your answer is on its way.',
		review: 'Reviewed: next one',
		reviewedBy: (name: string, when: string) => `${name} reviewed this ${when}`
	}
};
