import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
		if (!isAtWork(other)) clear(file);
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

const isAtWork = (holder) => holder && isHere(holder) && isAlive(holder);

/**
 * Takes away what a killed command left. Another that found it dead may have cleared it already and taken the turn: so
 * it is moved aside first, in one step, and put back if it is somebody's after all.
 */
function clear(file) {
	const aside = `${file}.${process.pid}.left`;
	try {
		renameSync(file, aside);
		if (isAtWork(holderOf(aside))) linkSync(aside, file);
	} catch (error) {
		if (!['ENOENT', 'EEXIST'].includes(error.code)) throw error;
	} finally {
		rmSync(aside, { force: true });
	}
}

function holderOf(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}
