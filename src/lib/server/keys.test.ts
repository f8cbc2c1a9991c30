import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findKeys, loadKeys, placeKeys } from './keys.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'keys-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the keys are made once, for this account alone, and are the same ever after', async () => {
	const KEYS_FILE = join(folder, 'data', 'keys.json');
	const keys = await loadKeys({ KEYS_FILE });
	expect(Object.values(keys).map((key) => key.length)).toEqual([32, 32, 32]);
	expect(new Set(Object.values(keys).map((key) => key.toString('hex'))).size).toBe(3);
	expect(statSync(KEYS_FILE).mode & 0o777).toBe(0o600);
	expect(await loadKeys({ KEYS_FILE })).toEqual(keys);
});

test('processes that start together agree on the keys of the first', async () => {
	const KEYS_FILE = join(folder, 'keys.json');
	const all = await Promise.all(Array.from({ length: 8 }, () => loadKeys({ KEYS_FILE })));
	for (const keys of all) expect(keys).toEqual(all[0]);
});

test('a file that was copied with open rights is closed again', async () => {
	const KEYS_FILE = join(folder, 'keys.json');
	await loadKeys({ KEYS_FILE });
	chmodSync(KEYS_FILE, 0o644);
	await loadKeys({ KEYS_FILE });
	expect(statSync(KEYS_FILE).mode & 0o777).toBe(0o600);
});

test('a damaged file is refused with a way out, and never written over', async () => {
	const KEYS_FILE = join(folder, 'keys.json');
	for (const damaged of ['', 'not json', '{}', '{"pepper":"c2hvcnQ=","signing":"","sealing":""}']) {
		writeFileSync(KEYS_FILE, damaged);
		await expect(loadKeys({ KEYS_FILE })).rejects.toThrow(/backup/);
		expect(readFileSync(KEYS_FILE, 'utf8')).toBe(damaged);
	}
	expect(existsSync(KEYS_FILE)).toBe(true);
});

test('a backup takes the keys that are there and makes none', async () => {
	const KEYS_FILE = join(folder, 'keys.json');
	await expect(findKeys({ KEYS_FILE })).rejects.toThrow('Put the file back first');
	expect(existsSync(KEYS_FILE)).toBe(false);
	const keys = await loadKeys({ KEYS_FILE });
	expect(await findKeys({ KEYS_FILE })).toEqual(keys);
});

test('the keys of a backup take the place of others, which are kept, and it can be taken back', async () => {
	const KEYS_FILE = join(folder, 'keys.json');
	const theirs = await loadKeys({ KEYS_FILE: join(folder, 'theirs.json') });
	const own = await loadKeys({ KEYS_FILE });
	placeKeys(KEYS_FILE, theirs)();
	expect(await loadKeys({ KEYS_FILE })).toEqual(own);
	placeKeys(KEYS_FILE, theirs);
	placeKeys(KEYS_FILE, theirs)();
	expect(await loadKeys({ KEYS_FILE })).toEqual(theirs);
	expect(statSync(KEYS_FILE).mode & 0o777).toBe(0o600);
	const aside = readdirSync(folder).filter((name) => name.startsWith('keys.json.before-restore-'));
	expect(aside.length).toBe(1);
	expect(await loadKeys({ KEYS_FILE: join(folder, aside[0] ?? '') })).toEqual(own);
});

test('keys that cannot be put where they belong are a sentence, and what was there stays', async () => {
	const KEYS_FILE = join(folder, 'taken', 'keys.json');
	const keys = await loadKeys({ KEYS_FILE: join(folder, 'theirs.json') });
	writeFileSync(join(folder, 'taken'), 'a file where a folder should be');
	expect(() => placeKeys(KEYS_FILE, keys)).toThrow(/cannot be written to .*taken/);
	mkdirSync(join(folder, 'other', 'keys.json'), { recursive: true });
	expect(() => placeKeys(join(folder, 'other', 'keys.json'), keys)).toThrow('cannot be written');
	expect(readdirSync(join(folder, 'other'))).toEqual(['keys.json']);
});
