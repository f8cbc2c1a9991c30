import type { Area } from '#lib/domain/choices.ts';
import type { PasswordFault } from '#lib/domain/password.ts';

/** The words of getting in: signing in and out, links that let in, and what an adult changes of themselves. */
export const account = {
	brand: 'Foothold',
	titleOf: (heading: string) => `${heading} · Foothold`,
	skip: 'Skip to the main part',
	faults: 'There is a problem',
	errorPrefix: 'Error:',
	password: 'Password',
	email: 'E-mail address',
	show: 'Show password',
	hide: 'Hide password',
	newPassword: 'Choose a password',
	newPasswordHint: 'At least 12 characters. Three words that have nothing to do with each other are good.',
	wait: (seconds: number) =>
		seconds > 90
			? `Too many tries. Wait ${Math.ceil(seconds / 60)} minutes, then try again.`
			: `Too many tries. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, then try again.`,
	passwordFaults: {
		'too-short': 'Use at least 12 characters',
		'too-long': 'Use at most 128 characters',
		guessable: 'This is too easy to guess. Try three words that have nothing to do with each other.'
	} satisfies Record<PasswordFault, string>,
	wrongPassword: 'This is not your password'
};

export const signIn = {
	heading: 'Sign in',
	lead: 'For school staff, parents and carers.',
	submit: 'Sign in',
	forgot: 'I forgot my password',
	tablet: 'I am a pupil',
	more: 'Other ways in',
	out: 'You are signed out.',
	wrong: 'The e-mail address or the password is not right',
	nowhere:
		'Your account does not belong to a school at the moment. Ask an administrator of your school to invite you.',
	again: 'That took a little too long. Sign in again.',
	noEmail: 'Enter your e-mail address',
	noPassword: 'Enter your password'
};

export const code = {
	heading: 'Enter your code',
	lead: 'Open the app on your phone that shows codes for Foothold, and type the six digits.',
	label: 'Code',
	lost: 'I do not have my phone',
	lostHelp:
		'Type one of your recovery codes instead. Without those, ask an administrator of your school to take the second step off.',
	submit: 'Continue',
	wrong: 'This code is not right, or it was used already. Wait for the next one.',
	missing: 'Enter the code',
	back: 'Start again'
};

export const which = {
	heading: 'Where do you want to go?',
	lead: 'You belong to more than one place. You can change over later.',
	as: { staff: 'as staff', guardian: 'as a parent or carer' }
};

export const forgot = {
	heading: 'A new password',
	lead: 'Tell us the e-mail address you sign in with.',
	submit: 'Send me a link',
	asked: 'Look at your mail',
	askedLead:
		'If this address has an account, a link to choose a new password is on its way. It works once, within 24 hours.',
	noMailLead:
		'Ask an administrator of your school, or the school office. They can give you a link to choose a new password: it takes them a minute.',
	back: 'Back to signing in'
};

export const reset = {
	heading: 'Choose a new password',
	lead: (email: string) => `For the account of ${email}. You will be signed out everywhere else.`,
	submit: 'Save and go on'
};

export const over = {
	heading: 'This link has ended',
	lead: 'It was used already, it is too old, or it was taken back. Links work once, so that nobody else can use yours.',
	help: 'Ask whoever sent it for a new one. If you have an account already, sign in.',
	signIn: 'Sign in'
};

export const join = {
	staff: {
		heading: (school: string) => `Welcome to ${school}`,
		lead: 'You are invited to join its staff on Foothold.'
	},
	guardian: {
		heading: (school: string) => `Welcome to ${school}`,
		lead: 'You are invited to see what is shared with your family. First the school checks that it is you.'
	},
	invited: 'Invited',
	name: 'Your name',
	nameHint: { staff: 'As pupils and families know you, like Ms Jones', guardian: 'As the school knows you' },
	known: 'You have an account with this address already. Sign in with it to join.',
	code: 'Code from your app, or a recovery code',
	submit: 'Join',
	noName: 'Enter your name',
	wrong: 'The password is not right',
	wrongCode: 'The password or the code is not right'
};

export const setUp = {
	/** Printed in the terminal, above the link. */
	announce: 'Nobody has set Foothold up yet. Open this link to make your school; it works once:',
	heading: 'Set up Foothold',
	lead: 'This makes your school and you its first administrator. It takes two minutes, and everything can be changed later.',
	schoolHeading: 'Your school',
	youHeading: 'You',
	school: 'Name of the school',
	phase: 'What kind of school is it?',
	phases: { primary: 'Primary', secondary: 'Secondary', 'all-through': 'All-through' },
	phaseHints: { primary: 'Up to 11 years', secondary: 'From 11 years', 'all-through': 'All ages' },
	timeZone: 'Time zone',
	name: 'Your name',
	nameHint: 'As pupils and families know you, like Ms Jones',
	emailHint: 'You will sign in with it',
	submit: 'Make the school',
	noSchool: 'Enter the name of the school',
	noPhase: 'Choose what kind of school it is',
	noName: 'Enter your name',
	areas: {
		reading: 'Reading',
		writing: 'Writing',
		maths: 'Maths',
		friendships: 'Friendships',
		'speaking-up': 'Speaking up',
		listening: 'Listening',
		'new-things': 'Trying new things',
		'asking-for-help': 'Asking for help',
		'big-feelings': 'Big feelings',
		'coming-to-school': 'Coming to school'
	} satisfies Record<Area, string>
};

export const factor = {
	heading: 'Second step',
	lead: 'After your password Foothold asks for a code from your phone, so that a stolen password opens nothing.',
	owed: 'Your school asks its staff for this. You can go on once it is set up.',
	on: 'It is on. You are asked for a code whenever you sign in.',
	step1: '1. Get an app that shows codes',
	step1Help: 'Any authenticator app will do. Many phones have one built in, with the passwords.',
	step2: '2. Scan this square with it',
	square: 'Square to scan with your authenticator app',
	orType: 'Or type this key:',
	step3: '3. Type the code it shows',
	code: 'Code of six digits',
	submit: 'Turn it on',
	wrong: 'This code is not right. Check that the clock of your phone is, and wait for the next code.',
	again: 'That took too long. Scan the new square.',
	already: 'It is on already.',
	codesHeading: 'Keep your recovery codes',
	codesLead:
		'For the day you lose your phone. Each works once. They are shown only now: print them, or write them down and keep them where you keep keys.',
	codesDone: 'I have kept them',
	print: 'Print',
	left: (count: number) =>
		count === 1 ? 'You have 1 recovery code left.' : `You have ${count} recovery codes left.`,
	renewHeading: 'New recovery codes',
	renew: 'Make new codes',
	renewHelp: 'When you make new ones, the old ones stop working.',
	dropHeading: 'Turn it off',
	drop: 'Turn the second step off',
	dropHelp: 'Then only your password protects what you can see.',
	dropOwed:
		'Your school asks for it, so you will set it up again at once. Do this when you have a new phone.',
	back: 'Back to your account'
};

export const you = {
	heading: 'Your account',
	signOut: 'Sign out',
	about: 'About you',
	name: 'Your name',
	nameHint: 'Pupils and families read it',
	email: (email: string) => `You sign in with ${email}.`,
	shortcuts: 'Keyboard shortcuts',
	shortcutsHint: 'Single keys like j, k and r while you read check-ins',
	save: 'Save',
	saved: 'Saved.',
	passwordHeading: 'Password',
	current: 'Current password',
	fresh: 'New password',
	changePassword: 'Change password',
	passwordChanged: 'Your password is changed. All other devices are signed out.',
	factorHeading: 'Second step',
	on: 'On',
	off: 'Off',
	factorOn: 'Signing in asks for a code from your app.',
	factorOff: 'Only your password protects what you can see.',
	factorManage: 'Codes and settings',
	factorSetUp: 'Set it up',
	placesHeading: 'Where you are',
	here: 'You are here',
	switchTo: (place: string) => `Go to ${place}`,
	devicesHeading: 'Other devices',
	devices: (count: number) =>
		count === 0
			? 'You are signed in nowhere else.'
			: count === 1
				? 'You are signed in on one other device.'
				: `You are signed in on ${count} other devices.`,
	endOthers: 'Sign the others out',
	othersEnded: 'The other devices are signed out.'
};
