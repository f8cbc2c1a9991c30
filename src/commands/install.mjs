import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs exactly what package-lock.json names when something of it is missing or of another version.
 * Needs nothing installed itself, so every command can begin with it.
 * @param {string} root the folder that holds package.json
 * @param {(line: string) => void} say
 * @param {{ toRunOnly?: boolean }} [options] `toRunOnly` does without what only building and testing need
 */
export async function installIfNeeded(root, say, { toRunOnly = false } = {}) {
	const missing = firstMissing(root, toRunOnly);
	if (!missing) return;
	say(
		`Installing what is needed (${missing} is missing or stale); the first time this takes a minute or two.`
	);
	// A production environment would leave out what builds and tests; output stays on the terminal as progress.
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	await finished(spawn('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }));
}

/**
 * Waits for npm, and takes it along when this process is ended meanwhile. npm goes on for a while after SIGTERM; ended
 * outright it leaves node_modules without its list, and the next installation begins by clearing that away.
 */
function finished(child) {
	const stop = () => child.kill('SIGKILL');
	process.once('exit', stop);
	return new Promise((resolve, reject) => {
		child.once('error', (error) => reject(new Error(`npm ci did not start: ${error.message}.`)));
		child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('npm ci did not finish.'))));
	}).finally(() => process.off('exit', stop));
}

/** The first package that the lock file asks for and node_modules does not hold; undefined when all are there. */
function firstMissing(root, toRunOnly) {
	const wanted = packagesIn(join(root, 'package-lock.json'));
	const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
	const missing = Object.entries(wanted).find(
		([path, { version, optional, dev }]) =>
			path && !optional && !(dev && toRunOnly) && installed[path]?.version !== version
	);
	return missing?.[0].replace(/^.*node_modules\//, '');
}

function packagesIn(lock) {
	try {
		return JSON.parse(readFileSync(lock, 'utf8')).packages;
	} catch {
		return {};
	}
}
