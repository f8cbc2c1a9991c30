import { openHouse } from '../../lib/server/db/store.ts';
import { env } from '../../lib/server/env.ts';
import { findKeys } from '../../lib/server/keys.ts';
import { makeWayIn } from '../../lib/server/services/way-in.ts';
import { enter } from '../archive/house.ts';
import { say } from '../serve/say.mjs';

const stepOff = '--without-second-step';

/** @param words the address of an administrator, and whether the second step goes as well */
export async function main(words: string[]): Promise<void> {
	const email = words.find((word) => !word.startsWith('-'));
	const others = words.filter((word) => word !== email && word !== stepOff);
	if (!email || others.length > 0)
		throw new Error(`Whose? Say: npm run way-in -- E-MAIL, and ${stepOff} where phone and codes are lost.`);
	const settings = env();
	const keys = await findKeys(settings);
	const { owner, leave } = await enter(settings);
	try {
		const store = await openHouse(owner, keys, 1);
		const made = await makeWayIn({ store, keys }, email, words.includes(stepOff), new Date()).finally(() =>
			store.stop()
		);
		if ('fault' in made) throw new Error(faults[made.fault]);
		const origin = settings.ORIGIN ?? `http://localhost:${settings.PORT}`;
		say(`${origin}${made.path}`);
		say(
			'Open it in a browser within an hour: it works once, sets a new password, and signs out everywhere else.'
		);
		if (made.step === 'off') say('The second step is off. Turn it on again under Your account.');
		if (made.step === 'asked')
			say(`The code of the second step is still asked for. Where it is lost, add ${stepOff}.`);
	} finally {
		await leave();
	}
}

const faults = {
	nobody: 'Nobody has this address. Look for a slip in it.',
	'no-administrator':
		'This is no administrator’s address. An administrator helps everybody else, under Staff.'
};
