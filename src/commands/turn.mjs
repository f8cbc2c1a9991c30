import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, isHere, self } from '../lib/server/db/embedded/holder.mjs';

/**
 * Waits until no other command installs or builds in this clone, and takes the turn.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<() => void>} ends the turn
 */
export async function takeTurn(root, say) {
	mkdirSync(join(root, '.svelte-kit'), { recursive: true });
	const file = join(root, '.svelte-kit', 'getting-ready');
	for (let told = false; !taken(file); await pause(200)) {
		const other = holderOf(file);
		if (!other || !isHere(other) || !isAlive(other)) rmSync(file, { force: true });
		else if (!told) {
			told = true;
			say(`Another command (process ${other.pid}) is installing or building here; waiting for it.`);
		}
	}
	const done = () => {
		process.off('exit', done);
		rmSync(file, { force: true });
	};
	process.on('exit', done);
	return done;
}

/** The file is whole from its first moment, because it is written elsewhere and then linked into place. */
function taken(file) {
	const mine = `${file}.${process.pid}`;
	writeFileSync(mine, JSON.stringify(self('turn')));
	try {
		linkSync(mine, file);
		return true;
	} catch (error) {
		if (error.code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(mine, { force: true });
	}
}

function holderOf(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}
