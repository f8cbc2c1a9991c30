/** Words that belong to no wing: what is said when a page cannot be shown. */
export const shared = {
	fault: {
		child: {
			missing: 'That page is hiding.',
			problem: 'Something is not working just now.',
			help: 'Tap to go back. A grown-up can help.',
			back: 'Go back'
		},
		adult: {
			missing: 'Page not found',
			missingHelp:
				'If you typed the address, check it is correct. If you followed a link, it may have ended.',
			problem: 'Sorry, there is a problem',
			problemHelp: 'Try again later. What was saved before is safe.',
			reference: (requestId: string) => `If you ask for help, give this reference: ${requestId}`,
			back: 'Go to the start'
		}
	}
} as const;
