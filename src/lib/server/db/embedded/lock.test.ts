import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFile, self } from './holder.mjs';
import { takeLock } from './lock.ts';

let folder: string;
beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'lock-')))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const never = () => Promise.reject(new Error('nobody needed to ask'));
const leave = (holder: Partial<ReturnType<typeof self>>) =>
	writeFileSync(lockFile(folder), JSON.stringify({ ...self('theirs'), ...holder }));

describe('a data folder', () => {
	test('is held by one process and free again when that lets go', async () => {
		const lock = await takeLock(folder, never);
		await expect(takeLock(folder, never)).rejects.toThrow(`process ${process.pid}`);
		lock.release();
		expect(existsSync(lockFile(folder))).toBe(false);
		(await takeLock(folder, never)).release();
	});

	test('goes to the next when its holder’s number belongs to another process now', async () => {
		leave({ started: 'long ago' });
		(await takeLock(folder, never)).release();
	});

	test('goes to the next when the machine has been restarted since', async () => {
		leave({ boot: 'an earlier one' });
		(await takeLock(folder, never)).release();
	});

	test('goes to the next when its holder cannot be read', async () => {
		writeFileSync(lockFile(folder), '{"pid": 12');
		(await takeLock(folder, never)).release();
	});

	test('goes from one container to another only when the first one’s database is gone', async () => {
		leave({ space: 'pid:[1]', host: 'first-container' });
		await expect(takeLock(folder, async () => false)).rejects.toThrow('first-container');
		(await takeLock(folder, async () => true)).release();
	});

	test('is never taken from another machine, whatever happened to it', async () => {
		leave({ boot: 'of another machine', host: 'another-machine' });
		await expect(takeLock(folder, async () => false)).rejects.toThrow(lockFile(folder));
	});

	test('of many who find a dead holder, one gets it', async () => {
		leave({ started: 'long ago' });
		const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(folder, never)));
		const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
		expect(won).toHaveLength(1);
		won[0]?.release();
	});

	test('is let go of by its holder alone', async () => {
		const lock = await takeLock(folder, never);
		const theirs = JSON.stringify(self('theirs'));
		writeFileSync(lockFile(folder), theirs);
		lock.release();
		expect(readFileSync(lockFile(folder), 'utf8')).toBe(theirs);
	});
});
