import type { FeelingSentence, RatingSentence } from '#lib/domain/progress.ts';
import type { Reason } from '#lib/domain/queue.ts';
import { dayAt, timeAt } from '#lib/domain/school-day.ts';
import { together } from '../together.ts';
import { changeInWords, worryInShort, worryRule } from './reasons.ts';

const day = new Intl.DateTimeFormat('en-GB', {
	weekday: 'short',
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});

const corners = {
	1: 'Pleasant, high energy',
	2: 'Pleasant, low energy',
	3: 'Unpleasant, high energy',
	4: 'Unpleasant, low energy'
} as const;

const long = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});
const longDay = (text: string) => together(long.format(new Date(`${text}T12:00:00Z`)));
const dayOf = (text: string) => together(day.format(new Date(`${text.slice(0, 10)}T12:00:00Z`)));

const minute = 60_000;
const hour = 60 * minute;

/** How long ago, as one colleague says it to another; from a day on, the day. */
function ago(at: string, now: string): string {
	const past = Math.max(0, Date.parse(now) - Date.parse(at));
	if (past < minute) return 'just now';
	if (past < 2 * minute) return 'a minute ago';
	if (past < hour) return `${Math.floor(past / minute)} minutes ago`;
	if (past < 2 * hour) return 'an hour ago';
	if (past < 24 * hour) return `${Math.floor(past / hour)} hours ago`;
	return `on ${dayOf(at)}`;
}

/** The words of the mentor's wing. */
export const mentor = {
	brand: 'Foothold',
	skip: 'Skip to the page',
	navLabel: 'Mentor',
	account: 'Account',
	signOut: 'Sign out',
	yourAccount: 'Your account',
	nav: {
		today: 'Today',
		pupils: 'My pupils',
		team: 'Team',
		classes: 'Class sign-in',
		concerns: 'Concerns',
		school: 'School'
	},
	ago,
	dayOf,
	/** A day with its hour, on the school's clock. */
	momentOf: (at: string, zone: string) =>
		`${dayOf(dayAt(new Date(at), zone))} at ${timeAt(new Date(at), zone)}`,
	worry: worryInShort,
	worryRule,
	reason: (reason: Reason) => {
		switch (reason.key) {
			case 'talk':
				return 'Wants to talk';
			case 'worry':
				return worryInShort(reason.worry);
			case 'changed':
				return changeInWords(reason.change);
			case 'waiting':
				return 'Waiting';
		}
	},
	today: {
		title: 'Today',
		waiting: (count: number) =>
			count === 1 ? '1 entry waits for you' : count === 0 ? 'All caught up' : `${count} entries wait for you`,
		empty: 'All caught up. New check-ins will appear here.',
		queue: 'Entries waiting',
		talks: 'Wants to talk',
		alerts: 'Noticed outside a check-in that was sent',
		alertsHint: 'Each stays here until somebody has looked into it.',
		alertFrom: {
			draft: 'Tapped in a check-in that is not sent',
			goal: 'Written in a goal',
			reply: 'Written back to an answer'
		},
		alertOfNobody: 'Nobody works with this pupil yet, so this comes to the safeguarding lead.',
		settle: 'I have looked into this',
		settleOf: (name: string) => `I have looked into this: ${name}`,
		followUps: 'To follow up',
		open: 'Open',
		openOf: (name: string) => `Open the check-in of ${name}`,
		who: 'Pupil',
		why: 'Why',
		sent: 'Sent',
		asked: (name: string | null, when: string) =>
			name ? `Asked for ${name}, ${when}` : `Asked for any adult, ${when}`,
		seen: 'I have seen this',
		seenAlready: 'They know you have seen this',
		meetOpen: 'Say when you will meet',
		meetLabel: 'Day and time',
		meet: 'Tell them when',
		meetingAt: (when: string) => `Meeting ${when}`,
		met: 'We have talked',
		wrongPictures: 'Pictures guessed wrong often',
		done: 'Done',
		reviewedToast: (name: string, left: number) =>
			`${name}’s check-in is reviewed. ${left === 0 ? 'None left.' : `${left} left.`}`,
		undo: 'Undo',
		recently: 'Reviewed today',
		showing: (shown: number, all: number) => `Showing ${shown} of ${all}`,
		more: (count: number) => `Show ${count} more`
	},
	keys: {
		title: 'Keyboard',
		list: [
			{ keys: ['j', 'k'], does: 'Move down and up the list' },
			{ keys: ['Enter'], does: 'Open the entry' },
			{ keys: ['j'], does: 'In an entry: the next one, leaving this one as it is' },
			{ keys: ['r'], does: 'Reviewed, and on to the next' },
			{ keys: ['c'], does: 'Answer the pupil' },
			{ keys: ['n'], does: 'Note for staff' },
			{ keys: ['f'], does: 'Follow up on a day' },
			{ keys: ['u'], does: 'Undo the last Reviewed' },
			{ keys: ['Ctrl', 'Enter'], does: 'Send what you are writing' },
			{ keys: ['Esc'], does: 'Leave a field; back to Today' },
			{ keys: ['?'], does: 'Show this' }
		],
		ignored: 'Single keys do nothing while you write in a field. Everything here has a button as well.',
		areOn: 'Shortcuts are on.',
		areOff: 'Shortcuts are off.',
		turnOff: 'Turn shortcuts off',
		turnOn: 'Turn shortcuts on',
		close: 'Close'
	},
	entry: {
		title: (name: string) => `${name}’s check-in`,
		said: 'What they said',
		tapped: 'Tapped first, then answered in another way. The answer that stands is below.',
		feeling: 'Feeling',
		words: 'In a word',
		corners,
		about: 'About',
		need: 'Needs',
		safe: 'Feels safe at school',
		safeAnswers: ['no', 'a bit', 'yes'],
		belonging: 'Belonging',
		ready: 'Ready to learn',
		of: (value: number, most: number) => `${value} of ${most}`,
		confidence: (name: string) => `How sure: ${name}`,
		progress: (name: string) => `How far: ${name}`,
		/** A goal that the pupil keeps between them and their mentor. */
		notShared: 'a goal that is not shared',
		note: 'In their words',
		notSure: 'not sure',
		ratherNot: 'rather not say',
		audience: {
			mentor: 'Shared with their mentor',
			team: 'Shared with the team',
			family: 'Shared with the family'
		},
		comment: 'Answer the pupil',
		commentHint: 'They will see this after a minute. Until then you can take it back.',
		send: 'Send to the pupil',
		sent: 'On its way to the pupil.',
		takeBack: 'Take it back',
		takenBack: 'Taken back. The pupil has not seen it.',
		change: 'Change the words',
		changeHint: 'The pupil will see that it was changed. Staff can read every wording.',
		changeSend: 'Save the new words',
		changed: (when: string) => `changed ${when}`,
		earlierWords: (count: number) => (count === 1 ? '1 earlier wording' : `${count} earlier wordings`),
		onItsWay: 'The pupil sees this within a minute.',
		answers: 'Answers so far',
		note2: 'Note for staff',
		noteHint: 'The pupil and the family never see this.',
		keepNote: 'Keep the note',
		noteKept: 'The note is kept.',
		notes: 'Notes for staff',
		followUp: 'Follow up on',
		followUpWords: 'What about (if you like)',
		followUpSave: 'Remind me',
		followUpKept: 'It will be on your Today page that day.',
		concern: 'Raise a concern',
		concernHint:
			'The safeguarding lead sees it at once. It cannot be changed afterwards. If a child is in danger now, tell the lead in person first.',
		concernWords: 'What you saw or heard',
		childWords: 'The child’s own words',
		told: 'I have told the safeguarding lead in person',
		concernSend: 'Send to the safeguarding lead',
		concernSent: 'The safeguarding lead has it.',
		review: 'Reviewed: next one',
		reviewLast: 'Reviewed',
		next: 'Next entry',
		skip: 'Leave it for now: next entry',
		unsent: 'You have written something that is not sent. Send it, or do that again to leave without it.',
		you: 'You',
		reviewedBy: (name: string, when: string) => `${name} reviewed this ${when}`,
		earlier: 'Earlier check-ins',
		back: 'Back to Today'
	},
	pupils: {
		title: 'My pupils',
		count: (count: number) => (count === 1 ? '1 pupil' : `${count} pupils`),
		empty: 'Nobody is on your caseload yet. An administrator adds pupils under School, Caseloads.',
		columns: {
			who: 'Pupil',
			lastDay: 'Last check-in',
			seenAt: 'Last seen',
			feelings: `Feelings, ${together('90 days')}`,
			confidence: `Confidence, ${together('90 days')}`,
			openGoals: 'Goals',
			waiting: 'Waiting'
		},
		never: 'not yet',
		feelingsLabel: (name: string) => `Feelings of ${name} over 90 days, one dot a day`,
		confidenceLabel: (name: string) => `Confidence of ${name} over 90 days`,
		talk: 'Wants to talk',
		entries: 'Entries',
		noEntries: 'No check-ins yet.',
		goals: 'Goals',
		noGoals: 'No goals yet.',
		states: {
			live: 'Under way',
			'taken-up': 'Taken up again',
			achieved: 'Achieved',
			'put-aside': 'Put aside'
		} as Record<string, string>,
		letter: 'A sentence for the family',
		letterHint: 'Verified adults read it on their page at once.',
		ask: 'One thing to ask at home (if you like)',
		letterSend: 'Share with the family',
		letterSent: 'Shared with the family.',
		letterBack: 'Taken back: the family no longer sees it. You can put it right here and share it again.',
		letters: 'On the family’s page',
		takeBack: 'Take back',
		worry: 'Worrying answer',
		waiting: 'Waiting',
		reviewed: 'Reviewed',
		overTime: 'Over time',
		chart: 'Drawing',
		table: 'Table',
		toggle: 'Show as',
		feelings: 'Feelings',
		far: 'How far',
		sure: 'How sure',
		span: (from: string, to: string) => [longDay(from), longDay(to)] as const,
		felt: (sentence: FeelingSentence): string => {
			switch (sentence.key) {
				case 'nothing-yet':
					return 'No feelings to show yet.';
				case 'felt-last':
					return `Last time: ${corners[sentence.corner].toLowerCase()}.`;
				case 'felt-word':
					return `Felt ${sentence.word} on ${sentence.times} of ${sentence.days} days.`;
				case 'felt-corner':
					return `Mostly ${corners[sentence.corner].toLowerCase()}: on ${sentence.times} of ${sentence.days} days.`;
				case 'felt-many':
					return `Many different feelings on ${sentence.days} days.`;
			}
		},
		rated: (sentence: RatingSentence): string => {
			switch (sentence.key) {
				case 'nothing-yet':
					return 'not said yet';
				case 'rated-once':
					return `${sentence.raw} the last time`;
				case 'rated-same':
					return `${sentence.raw}, as at first`;
				case 'rated-up':
					return `from ${sentence.from} up to ${sentence.to}`;
				case 'rated-down':
					return `from ${sentence.from} down to ${sentence.to}`;
			}
		},
		areas: 'Confidence',
		followUps: 'Your follow-ups',
		followUpDone: 'Done',
		followUpDue: (when: string) => `Due ${when}`,
		concerns: 'Concerns',
		concernRaised: (when: string) => `Raised ${when}`,
		concernsHint: 'Only you and the safeguarding lead can tell that these exist.',
		tableDay: 'Day',
		tableWhat: 'What',
		tableSaid: 'Answer'
	},
	team: {
		title: 'Shared with the team',
		hint: 'What your pupils have shared with their team. Opening one is noted, and the pupil sees who has read it.',
		empty: 'Nothing has been shared with the team in the last six weeks.',
		none: 'You are not with a class yet. An administrator adds you under School, Classes.',
		entries: 'Check-ins',
		goals: 'Goals',
		who: 'Pupil',
		what: 'What',
		day: 'Day',
		opened: 'Read by you',
		checkIn: 'A check-in',
		goal: { learning: 'A goal about learning', me: 'A goal about themselves' },
		open: 'Open',
		openOf: (name: string) => `Open what ${name} shared`,
		noGoals: 'No goals are shared with the team.',
		back: 'Back to Team',
		goalTitle: (name: string) => `${name}’s goal`,
		parts: {
			bestBit: 'The best bit',
			obstacle: 'What might get in the way',
			ifThen: 'If, then',
			firstStep: 'First step',
			targetOn: 'By'
		},
		said: 'In their words',
		saidAbout: {
			evidence: 'What shows it',
			achieved: 'When they reached it',
			'put-aside': 'When they put it aside',
			'taken-up': 'When they took it up again'
		},
		steps: 'Steps',
		ticked: 'Done'
	},
	concerns: {
		title: 'Concerns',
		empty: 'No concerns yet.',
		by: (name: string, when: string) => `${name}, ${when}`,
		told: 'Told in person',
		child: 'The child’s words',
		acknowledge: 'I have received this',
		acknowledged: (name: string, when: string) => `Received by ${name}, ${when}`,
		waiting: 'Not received yet',
		entry: (name: string) => `Read ${name}’s check-in it is about`,
		older: 'Concerns before these'
	},
	errors: {
		noComment: 'Write something before you send it',
		longComment: 'Use 2,000 characters or fewer',
		noDay: 'Choose a day from today on',
		noMoment: 'Choose a day and a time from now on',
		noWords: 'Write what you saw or heard'
	}
};

/** A sentence for a form's error key. */
export const mentorError = (key: string | undefined) =>
	key && key in mentor.errors ? mentor.errors[key as keyof typeof mentor.errors] : undefined;
