import { spawn } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const MARK = 'FOOTHOLD_TEST_RUN';

/**
 * Runs programs each in a process group of its own and marked in its environment, so that whatever they start,
 * however it detaches itself, can be found and ended.
 * @param {{ cwd: string, env: Record<string, string | undefined>, mark: string }} options `mark` is unique to this
 * run: the path of its temporary folder.
 */
export function createProcesses({ cwd, env, mark }) {
	const running = new Set();
	let ending = false;

	/**
	 * @param {string} command
	 * @param {string[]} args
	 * @param {{ log?: string, minutes?: number, env?: Record<string, string> }} options
	 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>} the last 200 kB of what it printed
	 */
	async function run(command, args, { log, minutes = 10, env: more = {} } = {}) {
		if (ending) return { ok: false, output: '', seconds: 0 };
		const started = performance.now();
		const child = spawn(command, args, {
			cwd,
			env: { ...env, ...more, [MARK]: mark },
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: true
		});
		running.add(child);
		let output = '';
		const file = log ? createWriteStream(log) : undefined;
		const take = (chunk) => {
			output = (output + chunk).slice(-200_000);
			file?.write(chunk);
		};
		child.stdout.setEncoding('utf8').on('data', take);
		child.stderr.setEncoding('utf8').on('data', take);
		const limit = setTimeout(() => {
			take(`\nStopped: it was still running after ${minutes} minutes.\n`);
			endGroup(child, 'SIGTERM');
			setTimeout(() => endGroup(child, 'SIGKILL'), 5_000).unref();
		}, minutes * 60_000);
		const ok = await ended(child, take);
		clearTimeout(limit);
		running.delete(child);
		file?.end();
		return { ok, output, seconds: (performance.now() - started) / 1000 };
	}

	/** Ends everything that runs, gently first; nothing is started after that. */
	async function endAll() {
		ending = true;
		for (const child of running) endGroup(child, 'SIGTERM');
		await waitUntilGone(3_000);
		for (const signal of ['SIGQUIT', 'SIGKILL']) {
			for (const { pid } of leftBehind()) signalTo(pid, signal);
			await waitUntilGone(1_000);
		}
	}

	/** Waits for everything that was started to be gone; what is still there after that was left behind. */
	async function waitUntilGone(milliseconds) {
		const until = performance.now() + milliseconds;
		while (leftBehind().length > 0 && performance.now() < until) await pause(100);
		return leftBehind();
	}

	/** A run inside this run has its temporary folder, and so its mark, inside ours. */
	function leftBehind() {
		const isOurs = (text) => text === mark || text.startsWith(`${mark}/`);
		return processes().filter(
			({ pid, words, settings }) =>
				pid !== process.pid &&
				(words.some((word) => isOurs(word) || word.includes(`${mark}/`)) ||
					settings.some(
						(setting) => setting.startsWith(`${MARK}=`) && isOurs(setting.slice(MARK.length + 1))
					))
		);
	}

	return { run, endAll, waitUntilGone };
}

/** What it left running may hold its output open, so its exit is waited for, and its last words only briefly. */
function ended(child, take) {
	return new Promise((resolve) => {
		child.once('error', (error) => {
			take(`${error.message}\n`);
			resolve(false);
		});
		child.once('exit', (code) => {
			const done = () => resolve(code === 0);
			child.once('close', done);
			setTimeout(done, 2_000).unref();
		});
	});
}

function endGroup(child, signal) {
	if (child.pid) signalTo(-child.pid, signal);
}

function signalTo(pid, signal) {
	try {
		process.kill(pid, signal);
	} catch {
		// It has gone already.
	}
}

/** Every living process with its command line and environment, where the system shows them (/proc). */
function processes() {
	let pids;
	try {
		pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
	return pids.flatMap((pid) => {
		try {
			const [words, settings] = ['cmdline', 'environ'].map((file) =>
				readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0')
			);
			return [{ pid: Number(pid), command: words.join(' ').trim(), words, settings }];
		} catch {
			return [];
		}
	});
}
