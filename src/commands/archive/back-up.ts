import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { backUp } from '../../lib/server/db/archive/back-up.ts';
import { env } from '../../lib/server/env.ts';
import { findKeys } from '../../lib/server/keys.ts';
import { say } from '../serve/say.mjs';
import { enter } from './house.ts';
import { newPassphrase } from './passphrase.ts';
import { rowsIn, since } from './words.ts';

/** @param words where to: a folder, or the name of a file; left out, the folder `backups` beside the data */
export async function main([place]: string[]): Promise<void> {
	const settings = env();
	const file = fileFor(place, join(dirname(settings.DATA_DIR), 'backups'), new Date());
	const keys = await findKeys(settings);
	const passphrase = await newPassphrase();
	const began = Date.now();
	const { owner, leave } = await enter(settings);
	// A signal ends the process at once; what was half written goes with it.
	process.once('exit', () => rmSync(`${file}.part`, { force: true }));
	try {
		mkdirSync(dirname(file), { recursive: true });
		const totals = await backUp({ owner, keys, passphrase, file, now: new Date() });
		say(
			`${file}: ${rowsIn(totals)}, ${Math.ceil(statSync(file).size / 1024)} KB, read back and found right, in ${since(began)}.`
		);
		say(
			'Keep it on another machine, and the passphrase in another place: without it nobody can open the backup.'
		);
	} finally {
		await leave();
	}
}

/** Whoever typed a path meant it from where they stood, not from the clone. */
function fileFor(place: string | undefined, folder: string, now: Date): string {
	const name = `foothold-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`;
	if (!place) return join(folder, name);
	const path = resolve(process.env.INIT_CWD ?? '.', place);
	const isFolder = place.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory();
	return isFolder ? join(path, name) : path;
}
