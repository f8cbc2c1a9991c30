import type { GoalAbout } from '#lib/domain/goal.ts';

/** A goal for a child who does not write yet: three screens, a tap on each. Keys are drawings and stand in the address. */
export const firstGoals = {
	questions: {
		about: 'What is your goal about?',
		want: 'What do you want to do?',
		step: 'What is your first step?'
	},
	own: 'My own words',
	wishes: {
		learning: {
			reading: 'I want to read my words.',
			writing: 'I want to write a sentence.',
			maths: 'I want to count to 20.',
			listening: 'I want to listen on the carpet.',
			'speaking-up': 'I want to talk in class.',
			'new-things': 'I want to try a new thing.'
		},
		me: {
			friendships: 'I want to play with a friend.',
			'big-feelings': 'I want to calm my big feelings.',
			'asking-for-help': 'I want to ask for help.',
			'coming-to-school': 'I want to come in by myself.',
			sleep: 'I want to sleep well.',
			'new-things': 'I want to try a new thing.'
		}
	} satisfies Record<GoalAbout, Record<string, string>>,
	steps: {
		'grown-up': 'I try it with a grown-up.',
		friends: 'I try it with a friend.',
		lessons: 'I try it in class.',
		playtime: 'I try it at playtime.',
		home: 'I try it at home.'
	}
};
