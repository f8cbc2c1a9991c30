import { demo as words } from '#lib/i18n/en-GB/demo.ts';
import type { Cast } from './cast.ts';
import { classesOf, demoPassword, signsOf } from './people.ts';

/** Who signs in how, for the terminal. `{address}` stands for the address. */
export function signInLines(casts: readonly Cast[]): string[] {
	return [
		words.heading,
		words.password(demoPassword),
		...casts.flatMap((cast) => ['', cast.name, ...adultsOf(cast), ...pupilsOf(cast)])
	];
}

function adultsOf(cast: Cast): string[] {
	const signs = signsOf(cast);
	const width = Math.max(...signs.map(({ email }) => email.length));
	return signs.map(({ name, email, as }) => `  ${email.padEnd(width)}  ${name}, ${as}`);
}

/** Two pupils of each class that taps pictures; a class with a window needs none. */
function pupilsOf(cast: Cast): string[] {
	return classesOf(cast).flatMap(({ name, pupils }) =>
		pupils.some(({ pictures }) => pictures.length > 0)
			? pupils.map((pupil) => words.pictures(name, pupil.name, pupil.pictures))
			: [words.window(name)]
	);
}
