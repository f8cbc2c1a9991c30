import type { Cast } from '../cast.ts';

const jones = [{ who: 'jones' }];
/** Mr Adeyemi left after week 8; Mrs Kaur covers until a new mentor comes. */
const covered = [
	{ who: 'adeyemi', to: 8 },
	{ who: 'kaur', kind: 'cover', from: 9 }
] as const;

/** Hollin Bank Primary: Wren, where the youngest walk in through a window that staff open, and 4 Otter. */
export const hollinBank: Cast = {
	name: 'Hollin Bank Primary',
	phase: 'primary',
	readsBy: 'by lunchtime',
	areas: [{ name: 'Speaking up', symbol: 'speaking-up' }],
	adults: [
		{ key: 'pike', name: 'Mrs Pike', email: 'office@hollinbank.example', roles: ['admin'] },
		{ key: 'jones', name: 'Ms Jones', email: 'jones@hollinbank.example', roles: ['mentor'] },
		{
			key: 'adeyemi',
			name: 'Mr Adeyemi',
			email: 'adeyemi@hollinbank.example',
			roles: ['mentor'],
			left: true
		},
		{ key: 'kaur', name: 'Mrs Kaur', email: 'kaur@hollinbank.example', roles: ['mentor', 'teacher'] },
		{ key: 'hart', name: 'Miss Hart', email: 'hart@hollinbank.example', roles: ['teacher'] },
		{ key: 'brook', name: 'Mr Brook', email: 'brook@hollinbank.example', roles: ['teacher'] },
		{ key: 'lind', name: 'Mrs Lind', email: 'lind@hollinbank.example', roles: ['dsl'] },
		{ key: 'osei', name: 'Mr Osei', email: 'osei@hollinbank.example', roles: ['senco'] },
		{ key: 'whitcombe', name: 'Dr Whitcombe', email: 'head@hollinbank.example', roles: ['head'] }
	],
	classes: [
		{ key: 'wren', name: 'Wren', year: 1, band: 'a', signIn: 'window', staff: ['brook', 'kaur'] },
		{ key: 'otter', name: '4 Otter', year: 4, band: 'b', signIn: 'four', staff: ['hart'] }
	],
	children: [
		{
			key: 'asha',
			first: 'Asha',
			surname: 'Devane',
			symbol: 'fox',
			group: 'otter',
			mentors: jones,
			story: 'grows',
			habit: 0.7,
			scenes: [
				{
					when: { week: 2, weekday: 3 },
					answers: { corner: 3, words: ['nervous'], abouts: ['lessons'], needs: ['help-with-work'] },
					said: 'I hate it when we have to read out loud because I get stuck.',
					comment:
						'Thank you for telling me, Asha. Lots of good readers get stuck. Shall we make a plan on Friday?',
					reply: { symbol: 'thanks', words: 'ok but not in front of everyone' },
					note: 'Asha avoids reading aloud. Plan with her on Friday; Miss Hart agrees to ask her only when she has had the page before.',
					followUp: { days: 2, words: 'Make the reading plan with Asha' }
				},
				{
					when: { week: 3, weekday: 5 },
					goal: {
						about: 'learning',
						want: 'Read a whole chapter to my little brother',
						bestBit: 'He will ask for the next one',
						obstacle: 'I get stuck on long words',
						ifThen: 'If I get stuck, then I cover half the word with my finger',
						firstStep: 'Read two pages to Mr Osei’s dog on Thursday',
						steps: [
							'Two pages on my own',
							'Two pages to Ms Jones',
							'A page in front of Otter',
							'The whole chapter'
						]
					},
					shareGoal: 1
				},
				{
					when: { week: 4, weekday: 4 },
					tick: { goal: 1, step: 1 },
					far: { goal: 1, holds: 2, shows: 'Two pages and I only got stuck on one word' },
					said: 'The dog fell asleep but he listened first.',
					share: 'family'
				},
				{
					when: { week: 6, weekday: 2 },
					tick: { goal: 1, step: 2 },
					far: { goal: 1, holds: 4, shows: 'My finger found “extra” and then the rest was easy' },
					said: 'I did the finger thing with "extraordinary" and it worked.',
					share: 'family',
					comment: 'Extraordinary! That was your own plan working, Asha.',
					reply: { symbol: 'heart' }
				},
				{
					when: { week: 9, weekday: 3 },
					tick: { goal: 1, step: 3 },
					far: { goal: 1, holds: 6, shows: 'A whole page and everybody could hear me' },
					answers: { corner: 1, words: ['proud', 'brave'], abouts: ['lessons'], needs: ['nothing'] },
					said: 'I read a page to the whole class. They laughed at the funny bit like they should.',
					share: 'family',
					comment: 'I heard about it from three people before lunch. How does proud feel today?',
					letter: {
						sentence: 'Asha read a page aloud to her class this week, by a plan she made herself.',
						ask: 'Ask her what her finger does when a word is too long.'
					}
				},
				{ when: { week: 10, weekday: 3 }, far: { goal: 1, holds: 7 } },
				{
					when: 'today',
					far: { goal: 1, holds: 9, shows: 'My brother said one more page' },
					answers: { corner: 1, words: ['excited'], abouts: ['something-nice'], needs: ['nothing'] },
					share: 'family'
				}
			]
		},
		{
			key: 'theo',
			first: 'Theo',
			surname: 'Marsh',
			symbol: 'owl',
			group: 'otter',
			mentors: jones,
			story: 'friendship',
			habit: 0.7,
			scenes: [
				{
					when: { week: 6, weekday: 2 },
					answers: {
						corner: 4,
						words: ['left-out', 'sad'],
						abouts: ['friends', 'playtime'],
						needs: ['quiet']
					},
					said: 'They changed the game so there was no team for me.',
					comment: 'I am sorry playtime was like that, Theo. Thank you for telling me.'
				},
				{
					when: { week: 6, weekday: 3 },
					answers: { corner: 4, words: ['hurt'], abouts: ['friends'], needs: ['grown-up'] },
					said: 'Same again. I walked round the edge.',
					talk: { with: 'jones' },
					note: 'Met Theo at the bench. A falling-out about football teams. Mr Brook will start a second game at lunch; I will look in on Friday.',
					followUp: { days: 2, words: 'Look in at playtime: is Theo in a game?' },
					reply: { symbol: 'talk-more' },
					comment: 'I will come and find you tomorrow, Theo. You do not have to explain it twice.'
				},
				{
					when: { week: 7, weekday: 4 },
					said: 'Me and Jonah made our own game with cards.',
					answers: { corner: 2, words: ['relaxed'], abouts: ['friends'], needs: ['nothing'] },
					comment: 'A game with cards sounds like a game I would like. Well done for asking him.',
					reply: { symbol: 'like' }
				},
				{
					when: { week: 8, weekday: 2 },
					goal: {
						about: 'me',
						want: 'Ask to join in when I see a game',
						bestBit: 'I do not have to walk round the edge',
						ifThen: 'If they say no, then I ask Jonah or get the cards',
						firstStep: 'Ask one person at playtime on Wednesday',
						steps: ['Ask one person', 'Ask a group']
					}
				},
				{
					when: { week: 10, weekday: 1 },
					tick: { goal: 1, step: 1 },
					far: { goal: 1, holds: 6, shows: 'I asked and they let me be in goal' },
					said: 'I asked and they said yes before I finished asking.'
				}
			]
		},
		{
			key: 'callum',
			first: 'Callum',
			surname: 'Reid',
			symbol: 'hare',
			group: 'otter',
			mentors: jones,
			story: 'twoHomes',
			habit: 0.65,
			scenes: [
				{
					when: { week: 5, weekday: 1 },
					answers: { corner: 4, words: ['tired'], abouts: ['home'], needs: ['quiet'] },
					said: 'I left my book at the other house.',
					concern: {
						words:
							'Callum told me that his dad waited at the gate on Friday. There is a court order. Telling you so that the gate knows.',
						acknowledgedBy: 'lind'
					},
					comment: 'That is a nuisance, Callum. You can keep a spare one in my room.',
					reply: { symbol: 'thanks' }
				},
				{
					when: { week: 8, weekday: 1 },
					goal: {
						about: 'me',
						want: 'Have calm Monday mornings',
						obstacle: 'I forget things when I pack fast',
						ifThen: 'If it is Sunday teatime, then I pack my bag with my list',
						firstStep: 'Make a list with pictures on Friday',
						steps: ['Make the list', 'Two Sundays with the list']
					},
					shareGoal: 1
				},
				{
					when: { week: 9, weekday: 1 },
					answers: { corner: 2, words: ['relaxed'], abouts: ['home'], needs: ['nothing'] },
					said: 'I had everything.',
					share: 'family',
					far: { goal: 1, holds: 3, shows: 'I drew six things on my list' },
					letter: {
						sentence: 'Callum made himself a packing list, and his Mondays have been calmer since.',
						ask: 'Ask him to show you the picture he drew for “library book”.'
					}
				},
				{
					when: { week: 10, weekday: 4 },
					tick: { goal: 1, step: 1 },
					far: { goal: 1, holds: 4, shows: 'Nobody had to tell me to pack' },
					share: 'family'
				},
				{
					when: 'today',
					far: { goal: 1, holds: 6, shows: 'Library book, PE kit, all of it' },
					answers: { corner: 2, words: ['calm'], abouts: ['something-nice'], needs: ['nothing'] },
					share: 'family'
				}
			]
		},
		{
			key: 'jonah',
			first: 'Jonah',
			surname: 'Pell',
			symbol: 'badger',
			group: 'otter',
			mentors: jones,
			story: 'unsure',
			scenes: [
				{
					when: { week: 4, weekday: 3 },
					answers: { corner: 'not-sure', abouts: 'not-sure', needs: ['nothing'] },
					comment: '“Not sure” is a real answer, Jonah. Thank you for doing this.',
					reply: { symbol: 'like' }
				},
				{
					when: { week: 9, weekday: 3 },
					said: 'Theo likes cards too.',
					answers: { corner: 2, words: ['calm'], abouts: ['friends'], needs: ['nothing'] }
				},
				{ when: 'today', answers: { corner: 'not-sure', abouts: ['friends'], needs: 'not-sure' } }
			]
		},
		{
			key: 'priya',
			first: 'Priya',
			surname: 'Nambiar',
			symbol: 'bee',
			group: 'otter',
			mentors: jones,
			story: 'lively',
			scenes: [
				{
					when: { week: 2, weekday: 1 },
					goal: {
						about: 'learning',
						want: 'Know my seven times table',
						bestBit: 'Getting the silver badge',
						obstacle: 'I rush',
						ifThen: 'If I feel like rushing, then I breathe out first',
						firstStep: 'Say it with Gran on Tuesday night',
						steps: ['Up to 7 × 5', 'All of it', 'All of it backwards']
					},
					shareGoal: 1
				},
				{
					when: { week: 3, weekday: 4 },
					tick: { goal: 1, step: 1 },
					far: { goal: 1, holds: 3, shows: 'Gran tested me and I got five right' }
				},
				{
					when: { week: 6, weekday: 1 },
					tick: { goal: 1, step: 2 },
					far: { goal: 1, holds: 7, shows: 'All of it, but with my eyes shut' }
				},
				{
					when: { week: 8, weekday: 4 },
					tick: { goal: 1, step: 3 },
					far: { goal: 1, holds: 10, shows: 'Backwards in front of Ms Jones' },
					became: { goal: 1, state: 'achieved', words: 'I said it backwards and I only laughed once.' },
					said: 'I GOT THE SILVER BADGE.',
					share: 'family',
					comment: 'Backwards! Priya, that is more than you set out to do.',
					reply: { symbol: 'heart' },
					letter: {
						sentence: 'Priya reached her goal: the seven times table, even backwards.',
						ask: 'Ask her for 7 × 8, the hardest one.'
					}
				},
				{
					when: { week: 9, weekday: 2 },
					goal: {
						about: 'me',
						want: 'Let other people finish their sentence',
						firstStep: 'Count to two at carpet time today'
					}
				}
			]
		},
		{
			key: 'owen',
			first: 'Owen',
			surname: 'Tully',
			symbol: 'turtle',
			group: 'otter',
			mentors: jones,
			story: 'steady',
			scenes: [
				{
					when: { week: 2, weekday: 4 },
					goal: {
						about: 'learning',
						want: 'Swim a width without stopping',
						obstacle: 'Water in my nose',
						firstStep: 'Float on my back on Friday',
						steps: ['Float', 'Half a width']
					}
				},
				{
					when: { week: 5, weekday: 2 },
					became: { goal: 1, state: 'put-aside', words: 'The pool is shut so I am doing drawing instead.' },
					comment: 'Putting it aside until the pool opens is a good decision, Owen.'
				},
				{
					when: { week: 5, weekday: 4 },
					goal: { about: 'me', want: 'Draw one thing every day', firstStep: 'Draw my shoe after tea' }
				},
				{
					when: { week: 9, weekday: 4 },
					became: { goal: 1, state: 'taken-up', words: 'It is open again!' },
					tick: { goal: 1, step: 1 }
				},
				{ when: 'today', talk: { with: 'jones' } }
			]
		},
		{
			key: 'layan',
			first: 'ليان',
			surname: 'الحسيني',
			symbol: 'moon',
			group: 'otter',
			mentors: jones,
			story: 'settles',
			scenes: [
				{
					when: { week: 1, weekday: 3 },
					answers: { corner: 3, words: ['scared'], abouts: ['lessons'], needs: ['quiet'] },
					comment: 'أهلاً ليان. You can answer me in Arabic or in English or with a picture.',
					reply: { symbol: 'heart' }
				},
				{ when: { week: 5, weekday: 3 }, said: 'Ella B teach me the clapping game. I teach her أرنب.' }
			]
		},
		{
			key: 'max',
			first: 'Maximilian-Bartholomew',
			surname: 'Featherstonehaugh-Okonkwo',
			symbol: 'lighthouse',
			group: 'otter',
			mentors: jones,
			story: 'lively'
		},
		{
			key: 'ella-b',
			first: 'Ella',
			surname: 'Bright',
			symbol: 'robin',
			group: 'otter',
			mentors: jones,
			story: 'steady'
		},
		{
			key: 'ella-n',
			first: 'Ella',
			surname: 'Novotny',
			symbol: 'seal',
			group: 'otter',
			mentors: jones,
			story: 'calm',
			scenes: [
				{
					when: 'today',
					answers: { corner: 3, words: ['worried'], abouts: ['home'], needs: ['grown-up'] },
					said: 'Can somebody sit with me at lunch please.'
				}
			]
		},
		{
			key: 'sabrina',
			first: 'Sabar',
			surname: '',
			symbol: 'feather',
			group: 'otter',
			mentors: jones,
			story: 'calm'
		},
		{
			key: 'zofia',
			first: 'Zofia',
			surname: 'Lis',
			symbol: 'whale',
			group: 'otter',
			mentors: jones,
			story: 'steady',
			scenes: [
				{ when: 'today', unsent: { corner: 4, words: ['sad'], abouts: ['home'], needs: ['grown-up'] } }
			]
		},

		{
			key: 'amira',
			first: 'Amira',
			surname: 'Saleh',
			symbol: 'duck',
			group: 'wren',
			mentors: jones,
			story: 'settles',
			scenes: [
				{
					when: { week: 2, weekday: 2 },
					answers: { corner: 4, words: ['sad'], abouts: ['home'], needs: ['grown-up'] },
					comment: 'Thank you for telling me, Amira. Mr Brook has a seat for you by the window.',
					reply: { symbol: 'heart' },
					note: 'Finds the first half hour hard. Arrives by the side door with Mr Brook from tomorrow.'
				},
				{
					when: { week: 8, weekday: 2 },
					said: 'I went in by myself',
					answers: { corner: 1, words: ['proud'], abouts: ['friends'], needs: ['nothing'] },
					share: 'family',
					letter: { sentence: 'Amira walks into class by herself now.', ask: 'Ask her who she waves to.' }
				}
			]
		},
		{
			key: 'ben',
			first: 'Ben',
			surname: 'Holloway',
			symbol: 'bicycle',
			group: 'wren',
			mentors: jones,
			story: 'lively',
			scenes: [
				{
					when: { week: 3, weekday: 2 },
					goal: { about: 'me', want: 'do my own zip', firstStep: 'try it at home time today' }
				},
				{
					when: { week: 7, weekday: 3 },
					far: { goal: 1, holds: 5, shows: 'zip went all the way up' },
					became: { goal: 1, state: 'achieved', words: 'I did it' },
					said: 'I did my zip'
				}
			]
		},
		{
			key: 'chidi',
			first: 'Chidi',
			surname: 'Eze',
			symbol: 'rocket',
			group: 'wren',
			mentors: jones,
			story: 'steady'
		},
		{
			key: 'daisy',
			first: 'Daisy',
			surname: 'Carr',
			symbol: 'snail',
			group: 'wren',
			mentors: jones,
			story: 'calm'
		},
		{
			key: 'ezra',
			first: 'Ezra',
			surname: 'Lowe',
			symbol: 'crab',
			group: 'wren',
			mentors: jones,
			story: 'unsure',
			scenes: [
				{
					when: 'today',
					answers: { corner: 3, words: ['scared'], abouts: ['playtime'], needs: ['grown-up'] }
				}
			]
		},
		{
			key: 'fern',
			first: 'Fern',
			surname: 'Abbott',
			symbol: 'fern',
			group: 'wren',
			mentors: jones,
			story: 'steady'
		},
		{
			key: 'gus',
			first: 'Gus',
			surname: 'Petrov',
			symbol: 'frog',
			group: 'wren',
			mentors: jones,
			story: 'lively'
		},
		{
			key: 'hana',
			first: 'Hana',
			surname: 'Mori',
			symbol: 'pebble',
			group: 'wren',
			mentors: jones,
			story: 'calm'
		},
		{
			key: 'milo',
			first: 'Milo',
			surname: 'Tarrant',
			symbol: 'otter',
			group: 'otter',
			mentors: jones,
			story: 'calm',
			habit: 1
		},
		{
			key: 'noor',
			first: 'Noor',
			surname: 'Elahi',
			symbol: 'deer',
			group: 'otter',
			mentors: jones,
			story: 'calm',
			habit: 1
		},
		{
			key: 'ivy',
			first: 'Ivy',
			surname: 'Penhale',
			symbol: 'tent',
			group: 'otter',
			mentors: jones,
			story: 'calm',
			habit: 1
		},
		{
			key: 'idris',
			first: 'Idris',
			surname: 'Bako',
			symbol: 'compass',
			group: 'wren',
			mentors: covered,
			story: 'twoHomes',
			scenes: [
				{
					when: { week: 8, weekday: 4 },
					answers: { corner: 4, words: ['sad'], abouts: ['friends'], needs: ['quiet'] },
					comment:
						'I am leaving on Friday, Idris, and Mrs Kaur will read your check-ins. I told her about the drums.',
					reply: { symbol: 'heart' }
				},
				{
					when: { week: 9, weekday: 2 },
					said: 'Mrs Kaur has a drum',
					comment: 'I do, Idris. Would you like to try it on Thursday?',
					reply: { symbol: 'like' }
				}
			]
		},
		{
			key: 'juno',
			first: 'Juno',
			surname: 'Ashby',
			symbol: 'lantern',
			group: 'wren',
			mentors: covered,
			story: 'steady'
		},
		{
			key: 'kit',
			first: 'Kit',
			surname: 'Rowan',
			symbol: 'train',
			group: 'wren',
			mentors: covered,
			story: 'lively'
		},
		{
			key: 'lola',
			first: 'Lola',
			surname: 'Fisk',
			symbol: 'mushroom',
			group: 'wren',
			mentors: covered,
			story: 'calm'
		}
	],
	families: [
		{
			key: 'devane',
			name: 'Meera Devane',
			email: 'meera@families.example',
			child: 'asha',
			relation: 'mother',
			verifiedBy: 'pike'
		},
		{
			key: 'mum',
			name: 'Kirsty Reid',
			email: 'kirsty@families.example',
			child: 'callum',
			relation: 'mother',
			verifiedBy: 'pike'
		},
		{
			key: 'dad',
			name: 'Stuart Reid',
			email: 'stuart@families.example',
			child: 'callum',
			relation: 'father',
			verifiedBy: 'pike',
			blocked: { by: 'lind', reason: 'Court order: no contact through school' }
		},
		{
			key: 'gran',
			name: 'Moira Reid',
			email: 'moira@families.example',
			child: 'callum',
			relation: 'grandmother'
		},
		{
			key: 'nambiar',
			name: 'Anil Nambiar',
			email: 'anil@families.example',
			child: 'priya',
			relation: 'father',
			verifiedBy: 'pike'
		},
		{
			key: 'saleh',
			name: 'Nadia Saleh',
			email: 'nadia@families.example',
			child: 'amira',
			relation: 'mother',
			verifiedBy: 'pike'
		}
	]
};
