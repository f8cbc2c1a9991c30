import type { Cast } from '../cast.ts';

const farouk = [{ who: 'farouk' }];
const wells = [{ who: 'wells' }];

/** Tarn Road School: two forms of a secondary, 8T and 9R. */
export const tarnRoad: Cast = {
	name: 'Tarn Road School',
	phase: 'secondary',
	readsBy: 'before the end of lunch',
	areas: [{ name: 'Asking for help', symbol: 'asking-for-help' }],
	adults: [
		{ key: 'boyd', name: 'Ms Boyd', email: 'office@tarnroad.example', roles: ['admin'] },
		{ key: 'farouk', name: 'Mr Farouk', email: 'farouk@tarnroad.example', roles: ['mentor'] },
		{ key: 'wells', name: 'Ms Wells', email: 'wells@tarnroad.example', roles: ['mentor'] },
		{ key: 'tan', name: 'Mr Tan', email: 'tan@tarnroad.example', roles: ['teacher'] },
		{ key: 'ruiz', name: 'Mrs Ruiz', email: 'ruiz@tarnroad.example', roles: ['teacher', 'mentor'] },
		{ key: 'grant', name: 'Mrs Grant', email: 'grant@tarnroad.example', roles: ['dsl'] },
		{ key: 'emery', name: 'Ms Emery', email: 'emery@tarnroad.example', roles: ['senco'] },
		{ key: 'calder', name: 'Mr Calder', email: 'head@tarnroad.example', roles: ['head'] }
	],
	classes: [
		{ key: '8t', name: '8T', year: 8, band: 'c', signIn: 'four', staff: ['tan'] },
		{ key: '9r', name: '9R', year: 9, band: 'c', signIn: 'four', staff: ['ruiz'] }
	],
	children: [
		{
			key: 'nia',
			first: 'Nia',
			surname: 'Okafor',
			symbol: 'wren',
			group: '8t',
			mentors: farouk,
			story: 'grows',
			habit: 0.65,
			scenes: [
				{
					when: { week: 3, weekday: 2 },
					goal: {
						about: 'learning',
						want: 'Ask one question in maths each week',
						bestBit: 'Not pretending I understand',
						obstacle: 'Everyone turning round',
						ifThen: 'If I do not want to say it out loud, then I write it on the sticky note for Mr Tan',
						firstStep: 'One sticky note on Thursday',
						steps: ['A sticky note', 'A question at his desk', 'A question with my hand up']
					},
					shareGoal: 1
				},
				{
					when: { week: 4, weekday: 4 },
					tick: { goal: 1, step: 1 },
					far: { goal: 1, holds: 3, shows: 'One sticky note, one answer' },
					said: 'Did the sticky note. He answered it like it was a normal question.',
					comment: 'It was a normal question, Nia. That is rather the point.',
					reply: { words: 'fair' }
				},
				{
					when: { week: 7, weekday: 3 },
					tick: { goal: 1, step: 2 },
					far: { goal: 1, holds: 6, shows: 'Asked at his desk. He drew it a second way and I got it.' },
					share: 'family'
				},
				{
					when: { week: 10, weekday: 3 },
					tick: { goal: 1, step: 3 },
					far: { goal: 1, holds: 9, shows: 'Hand up, out loud, in front of everybody' },
					said: 'Hand up. Two other people had the same question.',
					share: 'family',
					answers: { corner: 1, words: ['proud', 'confident'], abouts: ['lessons'], needs: ['nothing'] },
					letter: {
						sentence:
							'Nia set out to ask one question in maths each week, and this week she did it in front of the class.',
						ask: 'Ask her which question two other people had as well.'
					}
				}
			]
		},
		{
			key: 'rory',
			first: 'Rory',
			surname: 'MacLean',
			symbol: 'otter',
			group: '8t',
			mentors: farouk,
			story: 'friendship',
			habit: 0.65,
			scenes: [
				{
					when: { week: 6, weekday: 2 },
					answers: { corner: 4, words: ['left-out', 'discouraged'], abouts: ['friends'], needs: ['quiet'] },
					said: 'They made a new group chat. Guess who is not in it.',
					comment: 'That is a rotten way to find out, Rory. Thanks for writing it down.',
					reply: { words: 'its whatever' }
				},
				{
					when: { week: 6, weekday: 4 },
					answers: { corner: 4, words: ['lonely'], abouts: ['friends'], needs: ['grown-up'] },
					talk: { with: 'farouk' },
					note: 'Talked at break. A split in his friendship group since the trip. He would like somewhere to be at lunch: library job from Monday.',
					followUp: { days: 4, words: 'First library shift: did he stay?' },
					concern: {
						words:
							'Rory has been left out of his group for a fortnight and is eating alone. No risk seen today; telling you so that it is known.',
						childWords: 'I just go home in my head until it is over.',
						acknowledgedBy: 'grant'
					}
				},
				{
					when: { week: 8, weekday: 2 },
					said: 'Library job is alright actually. Met someone from 9R who draws.',
					comment: 'Good. The library needed you too.',
					reply: { symbol: 'like' }
				},
				{
					when: { week: 9, weekday: 1 },
					goal: {
						about: 'me',
						want: 'Eat lunch with someone three days a week',
						firstStep: 'Ask Elif on Tuesday',
						steps: ['Ask Elif', 'Three days']
					}
				}
			]
		},
		{
			key: 'mei',
			first: 'Mei',
			surname: 'Castellanos',
			symbol: 'guitar',
			group: '8t',
			mentors: farouk,
			story: 'lively',
			scenes: [
				{
					when: { week: 4, weekday: 3 },
					goal: {
						about: 'learning',
						want: 'Play the bridge without looking at my hands',
						firstStep: 'Ten minutes tonight, slowly'
					}
				},
				{
					when: { week: 9, weekday: 3 },
					far: { goal: 1, holds: 10, shows: 'Eyes on the singer for the whole bridge' },
					became: { goal: 1, state: 'achieved', words: 'Played it at the winter concert rehearsal.' },
					share: 'team'
				}
			]
		},
		{
			key: 'sam-d',
			first: 'Sam',
			surname: 'Duarte',
			symbol: 'tent',
			group: '8t',
			mentors: farouk,
			story: 'steady'
		},
		{
			key: 'sam-h',
			first: 'Sam',
			surname: 'Harker',
			symbol: 'mountain',
			group: '8t',
			mentors: farouk,
			story: 'calm'
		},
		{
			key: 'elif',
			first: 'Elif',
			surname: 'Aydın',
			symbol: 'feather',
			group: '8t',
			mentors: farouk,
			story: 'unsure',
			scenes: [
				{
					when: { week: 5, weekday: 3 },
					answers: { corner: 'rather-not-say', abouts: 'rather-not-say', needs: ['nothing'] },
					comment: 'That is allowed, Elif. I am here either way.',
					reply: { symbol: 'thanks' }
				}
			]
		},
		{
			key: 'tomasz',
			first: 'Tomasz',
			surname: 'Wilk',
			symbol: 'hedgehog',
			group: '8t',
			mentors: farouk,
			story: 'steady'
		},
		{
			key: 'bea',
			first: 'Bea',
			surname: 'Lund',
			symbol: 'moth',
			group: '8t',
			mentors: farouk,
			story: 'settles'
		},
		{
			key: 'khalid',
			first: 'خالد',
			surname: 'منصور',
			symbol: 'river',
			group: '8t',
			mentors: farouk,
			story: 'steady'
		},
		{
			key: 'ines',
			first: 'Inês',
			surname: 'Figueira-Vasconcelos da Conceição',
			symbol: 'pinecone',
			group: '8t',
			mentors: farouk,
			story: 'calm'
		},
		{
			key: 'dev',
			first: 'Dev',
			surname: 'Anand',
			symbol: 'rocket',
			group: '8t',
			mentors: farouk,
			story: 'lively'
		},
		{
			key: 'grace',
			first: 'Grace',
			surname: 'Tembo',
			symbol: 'acorn',
			group: '8t',
			mentors: farouk,
			story: 'pressed',
			scenes: [
				{
					when: 'today',
					answers: {
						corner: 3,
						words: ['overwhelmed', 'anxious'],
						abouts: ['pressure', 'sleep'],
						needs: ['grown-up', 'quiet']
					},
					said: 'Everything is due on the same day and I cannot think.'
				}
			]
		},

		{
			key: 'jude',
			first: 'Jude',
			surname: 'Barrow',
			symbol: 'deer',
			group: '9r',
			mentors: farouk,
			story: 'mornings',
			habit: 0.6,
			scenes: [
				{
					when: { week: 8, weekday: 2 },
					answers: { corner: 4, words: ['drained'], abouts: ['sleep'], needs: ['quiet'] },
					said: 'Getting out of the door is the hard part. Once I am here it is fine.',
					comment: 'That helps me to know, Jude. Could we make the first ten minutes quieter?',
					reply: { words: 'yeah that would help' },
					note: 'Late four times since half-term. Agreed: comes in by the library door, ten quiet minutes, then lessons. Ms Emery knows.'
				},
				{
					when: { week: 9, weekday: 1 },
					goal: {
						about: 'me',
						want: 'Be through the gate by ten to nine',
						obstacle: 'I lie there thinking',
						ifThen: 'If the second alarm goes, then I put my feet on the floor and nothing else',
						firstStep: 'Phone on the other side of the room tonight',
						steps: ['Phone away', 'Two mornings', 'Four mornings']
					},
					shareGoal: 1
				},
				{
					when: { week: 10, weekday: 2 },
					tick: { goal: 1, step: 1 },
					far: { goal: 1, holds: 5, shows: 'Through the gate at 8.47, twice' },
					share: 'family'
				},
				{ when: 'today', talk: { with: null } }
			]
		},
		{
			key: 'aoife',
			first: 'Aoife',
			surname: 'Brennan',
			symbol: 'cloud',
			group: '9r',
			mentors: farouk,
			story: 'steady'
		},
		{
			key: 'marcus',
			first: 'Marcus',
			surname: 'Bell',
			symbol: 'bicycle',
			group: '9r',
			mentors: farouk,
			story: 'lively'
		},
		{
			key: 'yusuf',
			first: 'Yusuf',
			surname: 'Demir',
			symbol: 'crab',
			group: '9r',
			mentors: farouk,
			story: 'pressed',
			scenes: [
				{
					when: 'today',
					answers: { corner: 4, words: ['ashamed', 'hopeless'], abouts: ['tests'], needs: ['help-with-work'] }
				}
			]
		},
		{
			key: 'freya',
			first: 'Freya',
			surname: 'Sund',
			symbol: 'seal',
			group: '9r',
			mentors: farouk,
			story: 'calm',
			scenes: [
				{
					when: { week: 3, weekday: 4 },
					goal: {
						about: 'learning',
						want: 'Finish the sketchbook by the end of term',
						firstStep: 'One page at lunch'
					}
				},
				{ when: { week: 6, weekday: 4 }, became: { goal: 1, state: 'put-aside', words: 'Too much on.' } },
				{ when: { week: 9, weekday: 4 }, became: { goal: 1, state: 'taken-up', words: 'I miss it.' } }
			]
		},
		{
			key: 'leo',
			first: 'Leo',
			surname: 'Quist',
			symbol: 'compass',
			group: '9r',
			mentors: farouk,
			story: 'steady'
		},
		{
			key: 'anya',
			first: 'Anya',
			surname: 'Volkova',
			symbol: 'lantern',
			group: '9r',
			mentors: wells,
			story: 'settles'
		},
		{
			key: 'kwame',
			first: 'Kwame',
			surname: 'Boateng',
			symbol: 'whale',
			group: '9r',
			mentors: wells,
			story: 'steady'
		},
		{
			key: 'lucia',
			first: 'Lucía',
			surname: 'Ferrer',
			symbol: 'robin',
			group: '9r',
			mentors: wells,
			story: 'lively'
		},
		{
			key: 'hamish',
			first: 'Hamish',
			surname: 'Orr',
			symbol: 'hare',
			group: '9r',
			mentors: wells,
			story: 'unsure'
		},
		{
			key: 'zara',
			first: 'Zara',
			surname: 'Iqbal',
			symbol: 'bee',
			group: '9r',
			mentors: wells,
			story: 'calm'
		},
		{
			key: 'noel',
			first: 'Noel',
			surname: 'Winter',
			symbol: 'snail',
			group: '9r',
			mentors: wells,
			story: 'steady',
			scenes: [
				{ when: 'today', unsent: { corner: 3, words: ['panicky'], abouts: ['friends'], needs: ['grown-up'] } }
			]
		}
	],
	families: [
		{
			key: 'okafor',
			name: 'Ngozi Okafor',
			email: 'ngozi@families.example',
			child: 'nia',
			relation: 'mother',
			verifiedBy: 'boyd'
		},
		{
			key: 'barrow',
			name: 'Pete Barrow',
			email: 'pete@families.example',
			child: 'jude',
			relation: 'father',
			verifiedBy: 'boyd'
		},
		{
			key: 'maclean',
			name: 'Isla MacLean',
			email: 'isla@families.example',
			child: 'rory',
			relation: 'mother'
		}
	]
};
