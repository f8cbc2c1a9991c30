import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file that only this account reads and that outlives a power cut: whole or not at all. */
export function writeDurably(path: string, text: string): void {
	const fresh = writeBeside(path, text);
	renameSync(fresh, path);
	flushFolder(dirname(path));
}

/** The same, but answers false and changes nothing when the file is already there: the first writer wins. */
export function writeOnce(path: string, text: string): boolean {
	const fresh = writeBeside(path, text);
	try {
		linkSync(fresh, path);
		flushFolder(dirname(path));
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(fresh, { force: true });
	}
}

/** Makes the names in a folder as durable as the files they name. */
export function flushFolder(folder: string): void {
	// Windows cannot open a folder to flush it; its file system writes names ahead by itself.
	if (process.platform === 'win32') return;
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

function writeBeside(path: string, text: string): string {
	const fresh = `${path}.${randomUUID()}`;
	const handle = openSync(fresh, 'wx', 0o600);
	try {
		writeFileSync(handle, text);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
	return fresh;
}
