import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alreadyRunning, liveHolder } from '../lib/server/db/embedded/holder.mjs';
import { build, isBuilt } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { whenNpmEnds } from './lifeline.mjs';
import { complain, describe, say } from './serve/say.mjs';
import { readSettings } from './serve/settings.mjs';
import { takeTurn } from './turn.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Refuses a Node that this house does not run on, before anything of it fails in a way that nobody understands. */
export function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	throw new Error(
		`Foothold needs Node 20.19 or later, and this is ${process.versions.node}. Get one from nodejs.org.`
	);
}

/** Refuses a second start before it would build under the feet of the first. */
export function refuseSecond(dataDir) {
	const holder = liveHolder(resolve(dataDir));
	if (holder) throw new Error(alreadyRunning(resolve(dataDir), holder.pid));
}

/** Installs what is missing and builds what is stale, while any other command in this clone waits. */
export async function makeReady() {
	const done = await takeTurn(root, say);
	try {
		if (isBuilt(root)) return await installIfNeeded(root, say, { toRunOnly: true });
		await installIfNeeded(root, say);
		await build(root, say);
	} finally {
		done();
	}
}

/** Runs a command's steps, then the server; what goes wrong is one sentence and exit code 1. */
export async function command(steps) {
	await carryOut(async () => {
		await steps();
		await import('../server.mjs');
	});
}

/**
 * Runs a command that is written in TypeScript and works without the app, so that nothing has to be built.
 * @param {() => Promise<{ main(words: string[]): Promise<void> }>} load reads it, once what it stands on is there
 */
export async function run(load) {
	await carryOut(async () => {
		readSettings(root);
		const done = await takeTurn(root, say);
		await installIfNeeded(root, say, { toRunOnly: true }).finally(done);
		const { register } = await import('tsx/esm/api');
		// The clone's own tsconfig.json stands on what only a build makes.
		register({ tsconfig: false });
		const { main } = await load();
		await main(process.argv.slice(2));
		process.exit(0);
	});
}

async function carryOut(steps) {
	// Until the server takes over, a signal must still end what has been started and let go of any lock.
	const leave = () => process.exit(130);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave);
	whenNpmEnds(() => process.kill(process.pid, 'SIGTERM'));
	try {
		process.chdir(root);
		checkNode();
		await steps();
	} catch (error) {
		complain(describe(error));
		process.exit(1);
	}
}
