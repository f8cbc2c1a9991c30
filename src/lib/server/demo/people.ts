import { assignPin, placesOf, type Picture } from '#lib/domain/picture-pin.ts';
import type { DemoClass, DemoPerson } from '../host.ts';
import { diceOf } from './chance.ts';
import type { Cast, Child } from './cast.ts';

/** One password for every adult of the demo. It opens nothing anywhere else: the demo's data are its own. */
export const demoPassword = 'copper ladder teatime';

/** A child's pictures, the same in every filling, so that they can be told again; none where a window lets the class in. */
export function picturesOf(cast: Cast, child: Child): Picture[] {
	const group = cast.classes.find(({ key }) => key === child.group);
	const places = group ? placesOf[group.signIn] : 0;
	return places === 0 ? [] : assignPin(places, diceOf(`pictures of ${cast.name} ${child.key}`).below);
}

/** The adults of a school and what each is there, in the order in which they are told. */
export function signsOf(cast: Cast): DemoPerson[] {
	const staff = cast.adults.map(({ name, email, roles, left }) => ({
		name,
		email,
		as: left
			? `${titles[roles[0] ?? 'mentor']}, who has left`
			: roles.map((role) => titles[role]).join(' and ')
	}));
	const families = cast.families.map(({ name, email, child, relation, verifiedBy, blocked }) => {
		const of = cast.children.find(({ key }) => key === child)?.first ?? '';
		const standing = blocked ? ', blocked by a court order' : verifiedBy ? '' : ', not verified yet';
		return { name, email, as: `${of}’s ${relation}${standing}` };
	});
	return [...staff, ...families].map((one) => ({ school: cast.name, ...one }));
}

/** The classes of a school, each with two children and their pictures. */
export function classesOf(cast: Cast): DemoClass[] {
	const office = cast.adults.find(({ roles }) => roles.includes('admin'))?.email ?? '';
	return cast.classes.map(({ key, name }) => ({
		school: cast.name,
		name,
		office,
		pupils: cast.children
			.filter(({ group }) => group === key)
			.slice(0, 2)
			.map((child) => ({ name: child.first, pictures: picturesOf(cast, child) }))
	}));
}

const titles = {
	mentor: 'learning mentor',
	teacher: 'teacher',
	dsl: 'safeguarding lead',
	senco: 'SENCO',
	head: 'head',
	admin: 'administrator'
} as const;
