import type { Band } from '#lib/domain/bands.ts';

type Voices = Record<'bright' | 'heavy', readonly string[]>;

/** What children say when they are asked "something to say?", by age. Ordinary days; no detail of harm. */
export const voices: Record<Band, Voices> = {
	a: {
		bright: [
			'I made a den',
			'my tooth is wobbly',
			'we did painting',
			'I went on the big slide',
			'my nan is coming',
			'I got to be line leader',
			'we saw a frog'
		],
		heavy: [
			'I want my mummy',
			'it was too loud',
			'my jumper is itchy',
			'I didnt get a turn',
			'the bell made me jump',
			'I am sleepy'
		]
	},
	b: {
		bright: [
			'We are doing volcanoes and mine actually worked.',
			'I got picked for the relay.',
			'Me and my cousin built a massive den on Saturday.',
			'I read to the reception class and they laughed at the right bits.',
			'It was my birthday and we had pizza.',
			'I finished the hard sheet before break.',
			'Our class won the tidy award so we get extra play.',
			'My drawing is on the wall by the office.',
			'We played rounders and I hit it really far.',
			'I like it when we have quiet reading first.'
		],
		heavy: [
			'I didnt sleep much because the baby was crying.',
			'Times tables again and I went blank.',
			'Nobody saved me a place at lunch.',
			'I forgot my PE kit and had to sit out.',
			'It was really noisy in the hall today.',
			'We had a supply teacher and everything was different.',
			'I had an argument with my sister in the car.',
			'I am worried about the spelling test.',
			'My tummy feels funny before assembly.'
		]
	},
	c: {
		bright: [
			'Band practice was class. We finally got the bridge right.',
			'Got my history essay back and it was better than I thought.',
			'Made it through the presentation without my notes.',
			'We won on Saturday, first time this season.',
			'Cooked tea for everyone last night and nobody complained.',
			'I actually understood ratios today.',
			'New seating plan. It helps, honestly.',
			'Finished the book. Did not see that ending coming.'
		],
		heavy: [
			'Three tests in one week. I do not know where to start.',
			'Bus was late again so I walked in with everyone looking.',
			'Could not concentrate all morning.',
			'Group work where nobody does anything but me.',
			'I was up late finishing coursework.',
			'The corridor at changeover is too much.',
			'Everyone seems to know what they want to do and I do not.',
			'Said something stupid in form and now I keep thinking about it.'
		]
	}
};

/** What mentors answer on an ordinary day. */
export const answersOfMentors: Record<Band, Voices> = {
	a: {
		bright: ['I liked reading this, {name}!', 'What a lovely thing, {name}. Show me at playtime?'],
		heavy: [
			'Thank you for telling me, {name}. I will come and see you.',
			'That sounds hard, {name}. You told me, and that helps.'
		]
	},
	b: {
		bright: [
			'That made me smile, {name}. What was the best part?',
			'Thank you for telling me, {name}. You worked for that.',
			'Lovely to read, {name}. I would like to hear more on Thursday.'
		],
		heavy: [
			'Thank you for saying so, {name}. Shall we look at it together at lunch?',
			'That sounds like a long morning, {name}. I have told Miss Hart you might need a quiet start.',
			'I am glad you told me, {name}. What would help tomorrow?'
		]
	},
	c: {
		bright: [
			'Good to hear, {name}. What do you think made the difference?',
			'Nice one, {name}. Remember this on a harder day.'
		],
		heavy: [
			'Thanks for being straight with me, {name}. My door is open at break.',
			'That is a lot at once, {name}. Shall we sort it into what is first and what can wait?',
			'I hear you, {name}. We can talk about the corridor on Thursday.'
		]
	}
};
