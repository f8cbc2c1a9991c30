// Plain JavaScript, because the commands read it before anything is installed or built.
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

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
export function processSpace() {
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
