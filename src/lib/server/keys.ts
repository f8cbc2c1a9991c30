import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { writeOnce } from './db/durable-file.ts';
import type { Env } from './env.ts';

/**
 * The secrets that live outside the database, 32 bytes each: `pepper` for PINs and tokens, `signing` for what the
 * app signs, `sealing` for what it encrypts. Whoever steals the database alone has none of them.
 */
export type Keys = { pepper: Buffer; signing: Buffer; sealing: Buffer };

/**
 * Reads the keys, making them at the first start: in the data folder, or in KEYS_FILE where that is set, so that
 * several servers on one database can share them. Only this account may read the file.
 * @throws Error with a sentence when the file cannot be read or is not one of ours; it is never written over
 */
export async function loadKeys(env: Pick<Env, 'KEYS_FILE'>): Promise<Keys> {
	const file = env.KEYS_FILE;
	try {
		if (!existsSync(file)) {
			mkdirSync(dirname(file), { recursive: true });
			writeOnce(file, JSON.stringify(freshKeys(), undefined, '\t'));
		}
		tighten(file);
		return readKeys(file);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
		throw new Error(
			`The keys in ${file} cannot be used${code}. Put the file back from a backup: without it nobody can sign in.`,
			{ cause: error }
		);
	}
}

function readKeys(file: string): Keys {
	return v.parse(
		v.object({ pepper: key, signing: key, sealing: key }),
		JSON.parse(readFileSync(file, 'utf8'))
	);
}

function freshKeys() {
	const fresh = () => randomBytes(32).toString('base64');
	return { pepper: fresh(), signing: fresh(), sealing: fresh() };
}

/** A file that somebody copied with open rights is closed again; a mounted secret that cannot be is taken as it is. */
function tighten(file: string): void {
	try {
		chmodSync(file, 0o600);
	} catch {
		// Read-only or another account's: its owner has decided who reads it.
	}
}

const key = v.pipe(
	v.string(),
	v.transform((text) => Buffer.from(text, 'base64')),
	v.check((bytes) => bytes.length === 32, 'must be 32 bytes')
);
