/** The few mails that Foothold sends: one purpose each, no names of children, plain text. */
export const mail = {
	staffInvitation: (school: string, link: string) => ({
		subject: `${school}: your invitation to Foothold`,
		text: `Hello,

${school} invites you to Foothold, where its pupils check in and its staff answer.

Open this link within 7 days and choose a password:
${link}

The link works once. If you did not expect it, delete this mail: nothing happens.`
	}),
	guardianInvitation: (school: string, link: string) => ({
		subject: `${school}: your invitation to Foothold`,
		text: `Hello,

${school} invites you to Foothold, where families see what is shared with them.

Open this link within 7 days and choose a password:
${link}

Before you see anything the school checks that it is you. The link works once. If you did not expect it, delete this mail: nothing happens.`
	}),
	reset: (link: string) => ({
		subject: 'Choose a new password for Foothold',
		text: `Hello,

somebody asked for a new password for your Foothold account. If it was you, open this link within 24 hours:
${link}

The link works once. If it was not you, delete this mail: your password stays as it is.`
	}),
	notices: {
		password: {
			subject: 'Your Foothold password was changed',
			text: `Hello,

the password of your Foothold account was changed, and all other devices were signed out. If it was not you, tell an administrator of your school now.`
		},
		secondFactorOn: {
			subject: 'A second step was added to your Foothold account',
			text: `Hello,

signing in to your Foothold account now also asks for a code from an app. If it was not you, tell an administrator of your school now.`
		},
		secondFactorOff: {
			subject: 'The second step was taken off your Foothold account',
			text: `Hello,

signing in to your Foothold account no longer asks for a code from an app. If it was not you, tell an administrator of your school now.`
		}
	}
};
