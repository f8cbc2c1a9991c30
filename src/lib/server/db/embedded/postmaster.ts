import {
	closeSync,
	constants,
	ftruncateSync,
	openSync,
	readFileSync,
	realpathSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPostmasterOf, processExists } from './process.mjs';

/** What a running server writes about itself into `postmaster.pid` (storage/lmgr: miscinit.c, pidfile.h). */
export type Postmaster = { pid: number; began: string; port: number; socketDir: string; status: string };

/** The file as it stands, whether its process lives or not; undefined when there is none or it is half written. */
export function readPostmaster(data: string): Postmaster | undefined {
	try {
		const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
		const [pid = '', , began = '', port = '', socketDir = '', , , status = ''] = lines;
		const number = Number.parseInt(pid, 10);
		return Number.isInteger(number)
			? { pid: number, began, port: Number(port), socketDir, status: status.trim() }
			: undefined;
	} catch {
		return undefined;
	}
}

/**
 * Makes the way free for a new server on this data. One that a dead app left running is shut down in order and
 * waited for; a process number that now belongs to somebody else is taken out of the file.
 */
export async function takeOver(data: string, say: (sentence: string) => void): Promise<void> {
	const found = readPostmaster(data);
	if (!found) return;
	if (!isPostmasterOf(found.pid, realpathSync(data))) return disown(data, found.pid);
	say(`A database server of an earlier start is still at work (process ${found.pid}): taking over from it.`);
	if (process.platform !== 'win32') interrupt(found.pid, data);
	while (processExists(found.pid) && readPostmaster(data)?.pid === found.pid) await sleep(20);
	while (isPostmasterOf(found.pid, realpathSync(data))) await sleep(20);
}

/** SIGINT is PostgreSQL's fast shutdown: it rolls back what is open, writes everything down and ends. */
function interrupt(pid: number, data: string): void {
	try {
		process.kill(pid, 'SIGINT');
	} catch (error) {
		if (!processExists(pid)) return;
		throw new Error(
			`A database server that another account started is at work on ${data} (process ${pid}). Stop it first.`,
			{ cause: error }
		);
	}
}

/**
 * PostgreSQL refuses to start when the number in a dead server's file is alive again as any process of the same
 * account, which containers, counting from 1 at each start, bring about. The file itself stays, because it
 * names the shared memory by which PostgreSQL knows that no old worker still writes.
 */
function disown(data: string, pid: number): void {
	if (!processExists(pid)) return;
	// Root writes in a folder of another account here, so it must not be led elsewhere by a link.
	const file = openSync(join(data, 'postmaster.pid'), constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
	try {
		const text = readFileSync(file, 'utf8').replace(/^\d+/, String(unusedNumber()));
		ftruncateSync(file);
		writeSync(file, text, 0);
	} finally {
		closeSync(file);
	}
}

function unusedNumber(): number {
	let number = 4_194_303;
	while (processExists(number)) number--;
	return number;
}
