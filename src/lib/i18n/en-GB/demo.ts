/** The words around the demo: at the terminal, and on what only a demo shows. */
export const demo = {
	heading:
		'Everybody is at {address}/about/demo: be a person, or a class tablet, with one click. Or sign in:',
	password: (password: string) => `  {address}/account/sign-in, password of every adult: ${password}`,
	window: (group: string) => `  ${group}, on its tablet: tap a name, the door is open`,
	pictures: (group: string, name: string, pictures: readonly string[]) =>
		`  ${group}, on its tablet: ${name}, ${pictures.join(' ')}`,
	banner: 'This is a demo. Everybody in it is invented.',
	bannerLink: 'Be somebody else',
	page: {
		title: 'Who would you like to be?',
		lead: 'Two invented schools. Nothing you do here reaches anybody, and it starts over with npm run demo -- --fresh.',
		tablets: 'Make this browser a class tablet',
		tablet: (name: string) => `Tablet of ${name}`,
		window: 'Tap a name: the door is open.',
		taps: (name: string) => `${name} taps`,
		adults: 'Or be an adult',
		be: (name: string) => `Be ${name}`
	}
};
