// Plain JavaScript, because the commands read it before anything is installed or built.
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

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

/** @param {number} pid */
export function processExists(pid) {
	try {
		process.kill(pid, 0);
		return stateOf(pid) !== 'Z';
	} catch (error) {
		// Not allowed to signal it means that it is there.
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}

/**
 * When the process began, in whatever unit this system counts: only ever compared for equality.
 * @param {number} pid
 */
export function startedAt(pid) {
	const fields = linuxStat(pid);
	if (fields) return fields[19] ?? '';
	if (process.platform === 'win32') return '';
	return ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
}

/** The number of this run of the machine: a lock that outlived a restart holds nothing. */
export function bootId() {
	if (process.platform === 'darwin') return ask('sysctl', ['-n', 'kern.bootsessionuuid']);
	return readText('/proc/sys/kernel/random/boot_id').trim();
}

/** Process numbers count anew in every container; this names the space in which they count. */
function processSpace() {
	try {
		return readlinkSync('/proc/self/ns/pid');
	} catch {
		return '';
	}
}

/**
 * Whether this process is a PostgreSQL server at work in this folder; unknown systems answer yes, to be safe.
 * @param {number} pid
 * @param {string} folder the real path of its data
 */
export function isPostmasterOf(pid, folder) {
	if (!processExists(pid)) return false;
	if (process.platform === 'linux') {
		try {
			return readlinkSync(`/proc/${pid}/cwd`) === folder;
		} catch {
			return readText(`/proc/${pid}/cmdline`).includes('postgres');
		}
	}
	return (
		process.platform === 'win32' || ask('ps', ['-o', 'command=', '-p', String(pid)]).includes('postgres')
	);
}

/** @param {number} pid */
function stateOf(pid) {
	return linuxStat(pid)?.[0] ?? '';
}

/**
 * The fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets (proc(5)).
 * @param {number} pid
 */
function linuxStat(pid) {
	const text = process.platform === 'linux' ? readText(`/proc/${pid}/stat`) : '';
	return text ? text.slice(text.lastIndexOf(')') + 2).split(' ') : undefined;
}

/** @param {string} path */
function readText(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function ask(command, args) {
	try {
		return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
	} catch {
		return '';
	}
}
