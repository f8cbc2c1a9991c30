import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isPostmasterOf } from '../lib/server/db/embedded/process.mjs';

/**
 * Deletes the data of a demo that is not running, and nothing that does not look like such data.
 * @param {string} dataDir
 * @param {(line: string) => void} say
 */
export async function startOver(dataDir, say) {
	const folder = resolve(dataDir);
	if (!existsSync(folder) || readdirSync(folder).length === 0) return;
	const home = homeOf(folder);
	if (!home)
		throw new Error(`${folder} holds something other than a demo, so it is not deleted. Look at it first.`);
	await stopLeftover(join(home, 'data'));
	rmSync(home, { recursive: true, force: true });
	rmSync(folder, { recursive: true, force: true });
	say('The demo starts over.');
}

/**
 * Where the database of this folder lives: in it, or where an account that cannot reach it keeps it. Undefined when
 * the folder holds anything that Foothold does not put there.
 */
function homeOf(folder) {
	if (!readdirSync(folder).every((name) => OURS.test(name))) return undefined;
	const kept = join(folder, 'postgres.json');
	if (!existsSync(kept)) return join(folder, 'postgres');
	const { home } = JSON.parse(readFileSync(kept, 'utf8'));
	if (!isAbsolute(home)) return join(folder, home);
	return home.startsWith('/var/lib/foothold/') && !home.includes('..') ? home : undefined;
}

const OURS = /^(?:keys\.json|lock(?:\..*)?|postgres(?:\.json|\.log|\.log\.1)?|postgresql-.*)$/;

/** A server whose app was killed may still be at work for a moment. */
async function stopLeftover(data) {
	if (!existsSync(join(data, 'postmaster.pid'))) return;
	const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
	const real = realpathSync(data);
	if (!pid || !isPostmasterOf(pid, real)) return;
	process.kill(pid, 'SIGINT');
	while (isPostmasterOf(pid, real)) await pause(50);
}
