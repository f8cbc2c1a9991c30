import type { Picture } from '#lib/domain/picture-pin.ts';

/** The words of the class screen and of getting in. */
export const tablet = {
	title: 'Foothold',
	whoAreYou: 'Tap your name',
	classes: 'Classes',
	noPupils: 'Nobody is in this class yet.',
	showCard: 'Show my card',
	staff: 'For grown-ups',
	notEnrolled: {
		heading: 'This tablet is not set up yet',
		lead: 'A member of staff can set it up for a class. It takes a minute.',
		action: 'Set up this tablet',
		home: 'I want to sign in for myself'
	},
	pictures: {
		hello: (name: string) => `Hello ${name}`,
		tap: (places: number) => (places === 3 ? 'Tap your three pictures' : 'Tap your four pictures'),
		place: (number: number) => `Picture ${number}`,
		progress: (tapped: number, places: number) => `${tapped} of ${places}`,
		undo: 'Take one back',
		again: 'Not quite. Try again.',
		help: 'Not quite. Your teacher can help.',
		lost: 'That did not get through. Try again.',
		go: 'Go',
		start: 'Start',
		back: 'Not me',
		names: {
			sun: 'sun',
			boat: 'boat',
			tree: 'tree',
			key: 'key',
			fish: 'fish',
			kite: 'kite',
			drum: 'drum',
			apple: 'apple',
			house: 'house',
			star: 'star',
			bell: 'bell',
			cup: 'cup'
		} satisfies Record<Picture, string>
	},
	waiting: {
		heading: 'Your teacher can help',
		lead: 'Tell a grown-up. They can let you in with one tap.',
		look: 'Look again'
	},
	card: {
		heading: 'Show your card',
		lead: 'Hold your card in front of the tablet.',
		seen: 'Got it',
		other: 'Use the other camera',
		noCamera: 'The camera does not work here. Type the letters under the square on your card.',
		type: 'Or type the letters under the square',
		code: 'Letters on your card',
		go: 'Go',
		again: 'That is not the card. Try again.',
		help: 'Your teacher can help.',
		back: 'Back to the names'
	}
};
