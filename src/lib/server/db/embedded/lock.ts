import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
	alreadyRunning,
	isAlive,
	isBeforeBoot,
	isHere,
	lockFile,
	readHolder,
	self,
	type Holder
} from './holder.mjs';

export type Lock = { release(): void };

/**
 * Makes this process the only one that works on a data folder, or throws a sentence naming the one that does.
 * A hard link is made in one step or not at all; what a dead process left is only cleared under a second,
 * short lock, so that of many starters after a crash exactly one wins.
 */
export async function takeLock(dataDir: string, abandoned: () => Promise<boolean>): Promise<Lock> {
	const token = randomUUID();
	const mine = join(dataDir, `lock.${token}`);
	writeFileSync(mine, JSON.stringify(self(token)), { mode: 0o644 });
	try {
		for (let tries = 0; tries < 50; tries++) {
			if (linked(mine, lockFile(dataDir))) return held(dataDir, token);
			await clearIfAbandoned(dataDir, abandoned);
		}
		throw new Error(`The lock of ${dataDir} keeps changing hands. Try again in a minute.`);
	} finally {
		rmSync(mine, { force: true });
	}
}

/** Let go of on request, or when the process ends in any way that it is told of. */
function held(dataDir: string, token: string): Lock {
	const release = () => {
		process.off('exit', release);
		if (readHolder(dataDir)?.token === token) rmSync(lockFile(dataDir), { force: true });
	};
	process.on('exit', release);
	return { release };
}

async function clearIfAbandoned(dataDir: string, abandoned: () => Promise<boolean>): Promise<void> {
	const clearing = join(dataDir, 'lock.clearing');
	if (!made(clearing)) {
		await sleep(20);
		if (ageInMs(clearing) > 10_000) remove(clearing);
		return;
	}
	try {
		const holder = readHolder(dataDir);
		if (holder) await refuseIfHeld(dataDir, holder, abandoned);
		rmSync(lockFile(dataDir), { force: true });
	} finally {
		remove(clearing);
	}
}

async function refuseIfHeld(
	dataDir: string,
	holder: Holder,
	abandoned: () => Promise<boolean>
): Promise<void> {
	if (isHere(holder)) {
		if (isAlive(holder)) throw new Error(alreadyRunning(dataDir, holder.pid));
	} else if (!isBeforeBoot(holder) && !(await abandoned())) {
		throw new Error(
			`Foothold holds ${dataDir} as process ${holder.pid} on the machine "${holder.host}", which cannot be asked from here. ` +
				`Stop it there; if it is gone for good, delete the file ${lockFile(dataDir)} and start again.`
		);
	}
}

function linked(from: string, to: string): boolean {
	try {
		linkSync(from, to);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

function made(folder: string): boolean {
	try {
		mkdirSync(folder);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

function ageInMs(path: string): number {
	return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

function remove(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// Somebody else has cleared it.
	}
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
