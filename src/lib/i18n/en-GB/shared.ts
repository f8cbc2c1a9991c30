/** Words that belong to no wing: what is said when a page cannot be shown. */
export const shared = {
	/** Said while the database is away; `kept` where a form still holds what was typed, `resend` where a page sends it again. */
	away: {
		child: {
			heading: 'The tablet needs a little rest',
			help: 'Nothing is lost. Wait a moment, then tap Try again.',
			again: 'Try again',
			resend: 'Nothing is lost. Wait a moment, then tap Try again.',
			sendAgain: 'Try again',
			kept: 'That did not get through yet. Nothing is lost. Wait a moment, then tap again.'
		},
		adult: {
			heading: 'Foothold is away for a moment',
			help: 'Nothing that was saved is lost. Wait a minute, then try again.',
			again: 'Try again',
			resend:
				'That could not be saved just now. What you entered is kept on this page. Wait a minute, then send it again.',
			sendAgain: 'Send it again',
			kept: 'That could not be saved just now. What you entered is still here. Wait a minute, then send it again.'
		}
	},
	/** Said to an adult whose session ended while they wrote; `kept` where the form still holds it. */
	signedOut: {
		heading: 'You have been signed out',
		help: 'What you entered is kept on this page. Sign in again in another tab, then send it from here.',
		signIn: 'Sign in in another tab',
		link: 'Send it again',
		kept: 'You have been signed out. What you entered is still here: sign in again in another tab, then send it.'
	},
	/** Said to somebody who is signed in and asks for a page of other people's. */
	turnedAway: {
		child: {
			heading: 'That page is hiding.',
			help: 'Tap to go back. A grown-up can help.',
			link: 'Go back'
		},
		adult: {
			heading: 'Page not found',
			help: 'It is not there, or it is not one of yours. Nothing is lost.',
			link: 'Go to your own pages'
		}
	},
	fault: {
		child: {
			missing: 'That page is hiding.',
			problem: 'Something is not working just now.',
			tooBig: 'That is too long to send.',
			tooBigHelp: 'Tap to go back, then say it with fewer words. A grown-up can help.',
			help: 'Tap to go back. A grown-up can help.',
			back: 'Go back'
		},
		adult: {
			missing: 'Page not found',
			missingHelp:
				'If you typed the address, check it is correct. If you followed a link, it may have ended.',
			tooBig: 'What you sent is too big',
			tooBigHelp:
				'Nothing of it was kept. Go back, then write less or choose a smaller file, and send it again.',
			problem: 'Sorry, there is a problem',
			problemHelp: 'Try again later. What was saved before is safe.',
			reference: (requestId: string) => `If you ask for help, give this reference: ${requestId}`,
			back: 'Go to the start'
		}
	}
} as const;
