import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type RunningApp = { origin: string; stop: () => Promise<void> };

/**
 * Starts the built app as `npm start` does, on a free port and on the data in `dataDir`.
 * @throws Error with what it printed when it ends, or is not ready within a minute
 */
export async function startApp(dataDir: string, settings: Record<string, string> = {}): Promise<RunningApp> {
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const child = spawn(process.execPath, ['src/server.mjs'], {
		env: { ...process.env, PORT: String(port), HOST: 'localhost', DATA_DIR: dataDir, ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-20_000)));
	}
	let ended = false;
	const exit = new Promise<void>((resolve) => {
		child.once('error', (error) => (said += error.message));
		child.once('close', () => {
			ended = true;
			resolve();
		});
	});
	for (let tries = 0; !(await isReady(origin)); tries++) {
		if (!ended && tries < 600) await pause(100);
		else {
			child.kill('SIGKILL');
			throw new Error(`The app did not become ready. It said:\n${said}`);
		}
	}
	return {
		origin,
		async stop() {
			child.kill('SIGTERM');
			await exit;
		}
	};
}

async function isReady(origin: string): Promise<boolean> {
	try {
		return (await fetch(`${origin}/readyz`)).ok;
	} catch {
		return false;
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, 'localhost', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}
