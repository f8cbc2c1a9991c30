import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { environmentForTests } from '../../src/commands/environment.mjs';

export type RunningApp = {
	origin: string;
	dataDir: string;
	/** What it has said to the person at the terminal so far. */
	said: () => string;
	/** Asks it to stop and waits until it has. */
	stop: () => Promise<void>;
	/** Ends it as a power cut would. */
	kill: () => Promise<void>;
};

const endsWithMe = new URL('../../src/commands/together.mjs', import.meta.url).href;

/**
 * Starts the built app as `npm start` does, on a free port and on the data in `dataDir`.
 * @param root where the built app is, when it is not this clone's own
 * @throws Error with what it said when it ends, or is not ready within three minutes
 */
export async function startApp(
	dataDir: string,
	settings: Record<string, string> = {},
	root = process.cwd()
): Promise<RunningApp> {
	const env = { ...environmentForTests(root), PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir };
	const child = spawn(process.execPath, ['--import', endsWithMe, 'src/server.mjs'], {
		cwd: root,
		env: { ...env, ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-50_000)));
	}
	let ended = false;
	const exit = new Promise<void>((resolve) => {
		child.once('error', (error) => (said += error.message));
		child.once('close', () => {
			ended = true;
			resolve();
		});
	});
	const address = () => /Foothold is ready: (http\S+)/.exec(said)?.[1];
	for (let tries = 0; !(await isReady(address())); tries++) {
		if (!ended && tries < 1800) await pause(100);
		else {
			child.kill('SIGKILL');
			throw new Error(`The app did not become ready. It said:\n${said}`);
		}
	}
	const end = (signal: NodeJS.Signals) => {
		child.kill(signal);
		return exit;
	};
	return {
		origin: address() ?? '',
		dataDir,
		said: () => said,
		stop: () => end('SIGTERM'),
		kill: () => end('SIGKILL')
	};
}

async function isReady(origin: string | undefined): Promise<boolean> {
	if (!origin) return false;
	try {
		return (await fetch(`${origin}/readyz`)).ok;
	} catch {
		return false;
	}
}
