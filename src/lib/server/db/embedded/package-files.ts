import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
	chmodSync,
	copyFileSync,
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** Makes the missing links and the right to run; answers with what went wrong, as in a folder of someone else. */
export function repaired(folder: string): string | undefined {
	try {
		for (const program of ['postgres', 'initdb', 'pg_ctl']) {
			const path = join(folder, 'native', 'bin', process.platform === 'win32' ? `${program}.exe` : program);
			const { mode } = lstatSync(path);
			if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
		}
		makeLinks(folder);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** Copies what running needs of a package, whole or not at all, open for every account to read. */
export function copyPackage(source: string, target: string): void {
	const fresh = `${target}.${randomUUID()}`;
	mkdirSync(dirname(target), { recursive: true });
	try {
		cpSync(source, fresh, {
			recursive: true,
			verbatimSymlinks: true,
			filter: (path) => !path.endsWith('.a') && !['pkgconfig', 'include'].includes(basename(path))
		});
		makeLinks(fresh);
		// A umask that hides files from others must not hide these from the account that runs them.
		spawnSync('chmod', ['-R', 'u+rwX,go+rX', fresh]);
		renameSync(fresh, target);
	} catch (error) {
		rmSync(fresh, { recursive: true, force: true });
		if (!existsSync(target)) throw error;
	}
}

function makeLinks(folder: string): void {
	const list = join(folder, 'native', 'pg-symlinks.json');
	if (!existsSync(list)) return;
	const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
	for (const { source, target } of links) {
		const from = join(folder, target);
		if (existsSync(from)) continue;
		// Made beside and moved into place, so that two starts at once, or a crash, leave no half-made file.
		const fresh = `${from}.${randomUUID()}`;
		try {
			symlinkSync(relative(dirname(from), join(folder, source)), fresh);
		} catch (error) {
			if (
				!(error instanceof Error) ||
				!('code' in error) ||
				error.code === 'EACCES' ||
				error.code === 'EROFS'
			)
				throw error;
			// A file system without links takes a copy.
			copyFileSync(join(folder, source), fresh);
		}
		renameSync(fresh, from);
	}
}
