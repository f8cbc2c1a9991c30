/** The words of the class screen and of getting in. */
export const tablet = {
	title: 'Foothold',
	whoAreYou: 'Tap your name',
	noPupils: 'Nobody is in this class yet.',
	notEnrolled: {
		heading: 'This tablet is not set up yet',
		lead: 'A member of staff can set it up for a class. It takes a minute.',
		action: 'Set up this tablet'
	},
	enrol: {
		heading: 'Set up this tablet',
		lead: 'It will show the first names of the classes you choose. You will be signed out of it.',
		name: 'What to call this tablet',
		nameHint: 'For example: Otter class, blue case',
		classes: 'Which classes use it',
		noName: 'Enter a name for this tablet',
		noClasses: 'Choose at least one class',
		save: 'Set up'
	},
	pictures: {
		hello: (name: string) => `Hello ${name}`,
		tap: (places: number) => (places === 3 ? 'Tap your three pictures' : 'Tap your four pictures'),
		place: (number: number) => `Picture ${number}`,
		again: 'Not quite. Try again.',
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
		}
	}
};
