/** The words of the family's wing. */
export const family = {
	title: 'Foothold',
	skip: 'Skip to the letter',
	heading: (school: string) => `From ${school}`,
	choose: 'Who would you like to read about?',
	empty: 'Nothing has been shared yet. The school decides with your child what to share with you.',
	about: (name: string) => `About ${name}`,
	goals: 'Goals',
	checkIns: 'Check-ins',
	ask: 'One thing to ask at home'
};
