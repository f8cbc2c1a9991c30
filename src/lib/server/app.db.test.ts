import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { startApp } from './app.ts';

const folder = mkdtempSync(join(tmpdir(), 'app-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a start without the keys that belong to the database is refused, and leaves their place free for them', async () => {
	const { user, password, database, host, port } = await freshDatabase();
	const keysFile = join(folder, 'keys.json');
	const secret = encodeURIComponent(password);
	process.env.DATABASE_URL = `postgres://${user}:${secret}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
	process.env.KEYS_FILE = keysFile;
	const start = () => startApp(() => {});
	const restart = async () => (await start()).stop();

	await restart();
	await restart();
	renameSync(keysFile, join(folder, 'put-by.json'));
	await expect(start()).rejects.toThrow(/Put the file that belongs to it back.*npm run restore/s);
	expect(existsSync(keysFile)).toBe(false);
	renameSync(join(folder, 'put-by.json'), keysFile);
	await restart();
	expect(existsSync(keysFile)).toBe(true);
});
