import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { writeDurably, writeOnce } from './db/durable-file.ts';
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
			writeOnce(file, fileOf(freshKeys()));
		}
		tighten(file);
		return keysFromText(JSON.parse(readFileSync(file, 'utf8')));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
		throw new Error(
			`The keys in ${file} cannot be used${code}. Put the file back from a backup: without it nobody can sign in.`,
			{ cause: error }
		);
	}
}

/** Reads the keys that a start has made. @throws Error with a sentence where there are none */
export async function findKeys(env: Pick<Env, 'KEYS_FILE'>): Promise<Keys> {
	if (existsSync(env.KEYS_FILE)) return loadKeys(env);
	throw new Error(`The keys of this installation are not in ${env.KEYS_FILE}. Put the file back first.`);
}

/**
 * Puts the keys of a backup in the place of those of an empty installation. Others that were there are set aside.
 * @returns takes it back
 */
export function placeKeys(file: string, keys: Keys): () => void {
	let aside: string | undefined;
	const takeBack = () => {
		rmSync(file, { force: true });
		if (aside) renameSync(aside, file);
	};
	try {
		if (existsSync(file)) {
			if (!holdsOthers(file, keys)) return () => {};
			const name = `${file}.before-restore-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
			renameSync(file, name);
			aside = name;
		}
		mkdirSync(dirname(file), { recursive: true });
		writeDurably(file, fileOf(keys));
		return takeBack;
	} catch (error) {
		if (aside) takeBack();
		const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
		throw new Error(`The keys of the backup cannot be written to ${file}${code}. Nothing was changed.`, {
			cause: error
		});
	}
}

/** Whether a file is there that holds other keys than these. */
export const holdsOthers = (file: string, keys: Keys): boolean =>
	existsSync(file) && readFileSync(file, 'utf8').trim() !== fileOf(keys);

/** The keys as base64, as they stand in their file. */
export const keysAsText = ({ pepper, signing, sealing }: Keys) => ({
	pepper: pepper.toString('base64'),
	signing: signing.toString('base64'),
	sealing: sealing.toString('base64')
});

/** @throws when one is not 32 bytes */
export const keysFromText = (text: unknown): Keys =>
	v.parse(v.object({ pepper: key, signing: key, sealing: key }), text);

const fileOf = (keys: Keys) => JSON.stringify(keysAsText(keys), undefined, '\t');

const freshKeys = (): Keys => ({
	pepper: randomBytes(32),
	signing: randomBytes(32),
	sealing: randomBytes(32)
});

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
