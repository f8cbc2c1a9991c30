// Plain JavaScript, because the commands read it before anything is installed or built.
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { bootId, processExists, processSpace, startedAt } from './process.mjs';

/**
 * Who holds a data folder: one line of JSON in its file `lock`. `started` tells a process from a later one
 * with the same number, `boot` one run of a machine from the next, `space` one container from another.
 * @typedef {{ pid: number, started: string, boot: string, space: string, host: string, token: string }} Holder
 */

/** @param {string} dataDir */
export const lockFile = (dataDir) => join(dataDir, 'lock');

/**
 * The holder as written, or undefined when nobody holds the folder or the file cannot be read as one.
 * @param {string} dataDir
 * @returns {Holder | undefined}
 */
export function readHolder(dataDir) {
	try {
		const holder = JSON.parse(readFileSync(lockFile(dataDir), 'utf8'));
		return Number.isInteger(holder?.pid) ? holder : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The holder, if it is certainly at work on this machine.
 * @param {string} dataDir
 * @returns {Holder | undefined}
 */
export function liveHolder(dataDir) {
	const holder = readHolder(dataDir);
	return holder && isHere(holder) && isAlive(holder) ? holder : undefined;
}

/**
 * The sentence for a second start on the same data.
 * @param {string} dataDir
 * @param {number} pid
 */
export const alreadyRunning = (dataDir, pid) =>
	`Foothold is already running on ${dataDir} as process ${pid}. Stop that one first, or choose another DATA_DIR.`;

/** Who this process is, as it will be written into the lock. @param {string} token @returns {Holder} */
export const self = (token) => ({
	pid: process.pid,
	started: startedAt(process.pid),
	boot: bootId(),
	space: processSpace(),
	host: hostname(),
	token
});

/** Whether the holder's process number means something in this process. @param {Holder} holder */
export const isHere = (holder) => holder.boot === bootId() && holder.space === processSpace();

/** Whether the holder ran before this machine was last started. @param {Holder} holder */
export const isBeforeBoot = (holder) => holder.host === hostname() && holder.boot !== bootId();

/** @param {Holder} holder */
export const isAlive = (holder) => processExists(holder.pid) && startedAt(holder.pid) === holder.started;
