import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadKeys } from './keys.ts';

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
