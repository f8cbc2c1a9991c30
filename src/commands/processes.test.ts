import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createProcesses } from './processes.mjs';

const mark = mkdtempSync(join(tmpdir(), 'processes-'));
const { run, endAll, waitUntilGone } = createProcesses({ cwd: mark, env: { ...process.env }, mark });
const node = (script: string, minutes?: number) => run(process.execPath, ['-e', script], { minutes });
afterAll(async () => {
	await endAll();
	rmSync(mark, { recursive: true });
});

/** Leaves behind a process of its own session, deaf to a polite request to end. */
const forgetful = `
	const { spawn } = require('node:child_process');
	const deaf = "process.on('SIGTERM', () => {}); process.on('SIGQUIT', () => {}); setInterval(() => {}, 1000)";
	spawn(process.execPath, ['-e', deaf], { detached: true, stdio: 'ignore' }).unref();`;

test('what a program says and how it ends is told', async () => {
	expect(await node('console.log(1); console.error(2)')).toMatchObject({ ok: true, output: '1\n2\n' });
	expect(await node('process.exit(3)')).toMatchObject({ ok: false });
	expect(await run('no-such-program', [])).toMatchObject({ ok: false });
});

test('a program that hangs is stopped and says so', async () => {
	const { ok, output } = await node('setInterval(() => {}, 1000)', 0.01);
	expect(ok).toBe(false);
	expect(output).toContain('still running after');
});

test('a server of a test ends with whoever started it, however that ended', async () => {
	const server = 'console.log(process.pid); setInterval(() => {}, 1000)';
	const together = new URL('./together.mjs', import.meta.url).href;
	const starter = spawn(
		process.execPath,
		[
			'-e',
			`require('node:child_process').spawn(process.execPath, ${JSON.stringify(['--import', together, '-e', server])},
				{ stdio: ['ignore', 'inherit', 'inherit'] }); setInterval(() => {}, 1000);`
		],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	const [said] = (await once(starter.stdout, 'data')) as [Buffer];
	const isThere = () => {
		try {
			return process.kill(Number(said), 0);
		} catch {
			return false;
		}
	};
	expect(isThere()).toBe(true);
	starter.kill('SIGKILL');
	await expect.poll(isThere, { timeout: 20_000 }).toBe(false);
});

// Only /proc shows what has detached itself; elsewhere process groups are all there is.
describe.runIf(existsSync('/proc/self/environ'))('what is left behind', () => {
	test('a process that outlives the program that started it is found, however it detached itself, and ended', async () => {
		await node(forgetful);
		await expect.poll(() => waitUntilGone(0)).toHaveLength(1);
		await endAll();
		expect(await waitUntilGone(20_000)).toEqual([]);
	});

	test('another run’s processes are not touched', async () => {
		const other = createProcesses({ cwd: mark, env: { ...process.env }, mark: `${mark}-other` });
		await other.run(process.execPath, ['-e', forgetful]);
		await endAll();
		await expect.poll(() => other.waitUntilGone(0)).toHaveLength(1);
		await other.endAll();
		expect(await other.waitUntilGone(20_000)).toEqual([]);
	});
});
