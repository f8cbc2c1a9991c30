import { join, resolve } from 'node:path';
import { inspect } from '../../lib/server/db/archive/contents.ts';
import { restore } from '../../lib/server/db/archive/restore.ts';
import { env, type Env } from '../../lib/server/env.ts';
import { holdsOthers, keysFromText, placeKeys, type Keys } from '../../lib/server/keys.ts';
import { say } from '../serve/say.mjs';
import { enterAlone } from './house.ts';
import { knownPassphrase } from './passphrase.ts';
import { rowsIn, since } from './words.ts';

/** @param words the file of a backup */
export async function main([place]: string[]): Promise<void> {
	if (!place) throw new Error('Which backup? Say: npm run restore -- FILE');
	const settings = env();
	const file = resolve(process.env.INIT_CWD ?? '.', place);
	const passphrase = await knownPassphrase();
	const began = Date.now();
	// Before a database is made for it.
	const { head } = await inspect(file, passphrase);
	say(`A backup of ${head.made}, made on PostgreSQL ${head.postgres.split(' ')[0]}.`);
	refuseToReplace(settings, keysFromText(head.keys));
	const { owner, leave } = await enterAlone(settings);
	try {
		const { totals, unsent } = await restore({
			owner,
			file,
			passphrase,
			placeKeys: (keys) => placeKeys(settings.KEYS_FILE, keys)
		});
		say(`${rowsIn(totals)} came back, were compared with the backup and are the same, in ${since(began)}.`);
		if (unsent > 0)
			say(
				`${unsent === 1 ? 'One mail' : `${unsent} mails`} that waited in it will not be sent from here: give the links anew where they are needed.`
			);
		say(
			`Its keys are in ${settings.KEYS_FILE}. Everybody signs in again; pictures, cards and passwords are as they were.`
		);
	} finally {
		await leave();
	}
}

/** Only beside an embedded database is it certain that keys which are there belong to it, and so, it being empty, to nobody. */
function refuseToReplace({ DATABASE_URL, DATA_DIR, KEYS_FILE }: Env, keys: Keys): void {
	if (!DATABASE_URL && KEYS_FILE === join(DATA_DIR, 'keys.json')) return;
	if (!holdsOthers(KEYS_FILE, keys)) return;
	throw new Error(
		`${KEYS_FILE} holds other keys than the backup, and another installation may need them. Nothing was changed. ` +
			`Set KEYS_FILE to a new name; or, if nobody needs them, move the file away.`
	);
}
