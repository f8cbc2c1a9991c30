import type { Band } from '#lib/domain/bands.ts';
import type { GoalAbout, GoalChange, GoalHint, GoalState } from '#lib/domain/goal.ts';

/** A pupil's goals: the form, the steps, the ratings and what becomes of a goal. */
export type GoalWords = {
	title: string;
	empty: string;
	add: string;
	full: string;
	abouts: Record<GoalAbout, string>;
	/** One question a screen; `label` is the question, `example` shows the shape of an answer. */
	form: Record<
		'about' | 'want' | 'bestBit' | 'obstacle' | 'ifThen' | 'firstStep' | 'steps' | 'target',
		{ label: string; example: string }
	>;
	hints: Record<GoalHint, string>;
	skip: string;
	save: string;
	saved: string;
	states: Record<GoalState, string>;
	moves: Record<GoalChange, string>;
	moved: Record<GoalChange, string>;
	why: string;
	first: string;
	tick: string;
	steps: (done: number, of: number) => string;
	howFar: string;
	howSure: string;
	evidence: string;
	evidenceHint: string;
	rate: string;
	/** The headings of a goal's own page, and what is told there. */
	page: {
		open: string;
		plan: string;
		best: string;
		obstacle: string;
		steps: string;
		now: string;
		over: string;
		shown: string;
		story: string;
		settle: string;
		by: (when: string) => string;
		started: (when: string) => string;
		became: Record<GoalChange, (when: string) => string>;
		nothing: string;
	};
	faults: { want: string; long: string; steps: string; full: string };
	read: (who: string) => string;
};

const a: GoalWords = {
	title: 'My goals',
	empty: 'You and your mentor choose a goal together.',
	add: 'New goal',
	full: 'You have three goals. Finish one first.',
	abouts: { learning: 'My learning', me: 'Me and my feelings' },
	form: {
		about: { label: 'What is your goal about?', example: '' },
		want: { label: 'What do you want to do?', example: 'I want to read my red words.' },
		bestBit: { label: 'What is the best bit?', example: 'Then I can read the dinosaur book.' },
		obstacle: { label: 'What may get in the way?', example: 'Some words look the same.' },
		ifThen: { label: 'What can you do then?', example: 'If I get stuck, I say the sounds.' },
		firstStep: { label: 'What is your first step?', example: 'Three red words with Mrs Tate today.' },
		steps: { label: 'What comes next?', example: 'Five red words.' },
		target: { label: 'When do you want it done?', example: '' }
	},
	hints: {
		'what-will-you-do': 'What do you want to do instead?',
		'smaller-wish': 'Can you pick one small part?',
		'first-step': 'What can you do first?',
		'smaller-step': 'Can you make it a tiny step?',
		when: 'When can you do it?',
		obstacle: 'What may get in the way?',
		'if-then': 'What can you do then?'
	},
	skip: 'Skip',
	save: 'Save my goal',
	saved: 'Your goal is on the wall.',
	states: { live: 'Climbing now', achieved: 'You did it', 'put-aside': 'Resting' },
	moves: { achieved: 'I did it', 'put-aside': 'Let it rest', 'taken-up': 'Climb again' },
	moved: {
		achieved: 'You did it. Tell someone.',
		'put-aside': 'Your goal is resting.',
		'taken-up': 'Your goal is back.'
	},
	why: 'Do you want to say why?',
	first: 'First step',
	tick: 'I did this step',
	steps: (done, of) => `${done} of ${of} steps done.`,
	howFar: 'How far up the wall are you?',
	howSure: 'How sure are you that you can?',
	evidence: 'What can you do now?',
	evidenceHint: 'Tell us or show a grown-up.',
	rate: 'Save',
	page: {
		open: 'Look at it',
		plan: 'My plan',
		best: 'The best bit',
		obstacle: 'This may get in the way',
		steps: 'My steps',
		now: 'Today',
		over: 'My climb',
		shown: 'What I said',
		story: 'What happened',
		settle: 'What now?',
		by: (when) => `I want it done ${when}.`,
		started: (when) => `You started ${when}.`,
		became: {
			achieved: (when) => `You did it ${when}.`,
			'put-aside': (when) => `It went to rest ${when}.`,
			'taken-up': (when) => `You climbed again ${when}.`
		},
		nothing: 'Tap a hold, or say something.'
	},
	faults: {
		want: 'Say what you want to do.',
		long: 'That is long. Use fewer words.',
		steps: 'Six steps is plenty.',
		full: 'You have three goals. Finish one first.'
	},
	read: (who) => `${who} can see your goals.`
};

const b: GoalWords = {
	...a,
	empty: 'You and your mentor will choose a goal together.',
	add: 'Start a new goal',
	full: 'You have three goals. Finish one, or let one rest, first.',
	form: {
		about: { label: 'What is your goal about?', example: '' },
		want: { label: 'What do you want to be able to do?', example: 'I want to know my 7 and 8 times tables.' },
		bestBit: { label: 'What will be the best bit?', example: 'Division gets quicker.' },
		obstacle: { label: 'What might get in the way?', example: 'I panic when it is timed.' },
		ifThen: {
			label: 'What will you do if that happens?',
			example: 'If I panic, then I will start with ones I know.'
		},
		firstStep: { label: 'What is your first small step?', example: 'Learn 7 times 3 and 7 times 4 tonight.' },
		steps: { label: 'What steps come after that?', example: 'Learn three more on Thursday.' },
		target: { label: 'When would you like to get there?', example: '' }
	},
	page: {
		...a.page,
		open: 'Open this goal',
		best: 'The best bit will be',
		obstacle: 'What might get in the way',
		now: 'How is it going today?',
		over: 'How it has gone',
		shown: 'In your own words',
		story: 'What has happened',
		settle: 'What shall happen with it?',
		by: (when) => `You want to get there ${when}.`,
		became: {
			achieved: (when) => `You did it ${when}.`,
			'put-aside': (when) => `You let it rest ${when}.`,
			'taken-up': (when) => `You took it up again ${when}.`
		},
		nothing: 'Choose a number, or write something, then save.'
	},
	hints: {
		'what-will-you-do': 'What would you like to do instead?',
		'smaller-wish': 'Which one part of that could you start with?',
		'first-step': 'What could you do first, today or tomorrow?',
		'smaller-step': 'Could you make that step small enough for five minutes?',
		when: 'When and where will you do it?',
		obstacle: 'What might get in the way?',
		'if-then': 'If that happens, what will you do?'
	},
	saved: 'Your goal is saved.',
	states: { live: 'On the way', achieved: 'Done', 'put-aside': 'Resting' },
	moves: { achieved: 'I have done it', 'put-aside': 'Let it rest for now', 'taken-up': 'Take it up again' },
	moved: {
		achieved: 'You did it. Your mentor will see.',
		'put-aside': 'Your goal is resting. You can take it up again.',
		'taken-up': 'Your goal is back on the wall.'
	},
	why: 'Would you like to say why?',
	howFar: 'How far have you got?',
	howSure: 'How sure are you that you can do it?',
	evidence: 'What did you do that helped?',
	evidenceHint: 'Your own words. One sentence is plenty.',
	faults: {
		want: 'Say what you want to do. You can change it later.',
		long: 'That is a bit long. Use fewer words.',
		steps: 'Six steps is plenty. Put two together.',
		full: 'You have three goals. Finish one, or let one rest, first.'
	},
	read: (who) => `You and ${who} can see your goals.`
};

const c: GoalWords = {
	...b,
	empty: 'You and your mentor will choose a goal together. You can also start one yourself.',
	abouts: { learning: 'Learning', me: 'Me' },
	form: {
		about: { label: 'What kind of goal is it?', example: '' },
		want: { label: 'What do you want?', example: 'Write a full essay in 45 minutes.' },
		bestBit: {
			label: 'What would be the best thing about getting there?',
			example: 'I stop running out of time.'
		},
		obstacle: {
			label: 'What is most likely to get in the way?',
			example: 'I spend ages on the introduction.'
		},
		ifThen: {
			label: 'If that happens, what will you do?',
			example: 'If eight minutes have gone, then I will move to point one.'
		},
		firstStep: { label: 'What is the first step, and when?', example: 'Time one introduction tonight at 7.' },
		steps: { label: 'What steps come after it?', example: 'Two paragraphs in 25 minutes.' },
		target: { label: 'When do you want to get there?', example: '' }
	},
	hints: {
		'what-will-you-do': 'That says what to stop. What will you do in its place?',
		'smaller-wish': 'That is a big one. Which part of it matters most this month?',
		'first-step': 'What is the first thing you could do about it this week?',
		'smaller-step': 'Could you cut that step down to ten minutes?',
		when: 'When and where will you do it?',
		obstacle: 'What is most likely to get in the way?',
		'if-then': 'If that happens, what will you do?'
	},
	howFar: 'How far have you got?',
	howSure: 'How confident are you that you can do it?',
	evidence: 'What is one thing that shows it?',
	why: 'Anything you want to say about it?'
};

export const goals: Record<Band, GoalWords> = { a, b, c };
