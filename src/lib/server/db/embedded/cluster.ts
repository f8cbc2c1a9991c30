import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder } from '../durable-file.ts';
import { environment } from './guard.ts';
import type { Place } from './place.ts';
import { OWNER } from './settings.ts';

/**
 * Makes the files of the database where there are none, and refuses those of another major version. Made beside
 * and moved into place when whole, so that a crash in the middle leaves nothing that looks like a database.
 */
export async function ensureCluster(place: Place, say: (sentence: string) => void): Promise<void> {
	const { data, home, account, password, binaries } = place;
	clearHalfMade(home);
	if (existsSync(join(data, 'PG_VERSION'))) return refuseOtherMajor(place);
	if (existsSync(data))
		throw new Error(`${data} is not a database of PostgreSQL. Move it away and start again.`);
	say('Making the database. This happens once.');
	const fresh = join(home, `${HALF_MADE}${randomBytes(4).toString('hex')}`);
	const passwordFile = join(home, 'password.txt');
	rmSync(passwordFile, { force: true });
	writeFileSync(passwordFile, `${password}\n`, { flag: 'wx', mode: 0o600 });
	if (account) chownSync(passwordFile, account.uid, account.gid);
	try {
		await run(join(binaries.bin, 'initdb'), initArguments(fresh, passwordFile), place);
	} finally {
		rmSync(passwordFile, { force: true });
	}
	renameSync(fresh, data);
	flushFolder(home);
}

const HALF_MADE = 'data.new-';

/**
 * Removes what earlier starts left half-made. One that was killed may have left its children, who write on for a
 * moment: so each start makes a folder of its own, and what cannot be removed now is left for the next.
 */
function clearHalfMade(home: string): void {
	for (const name of readdirSync(home)) {
		if (!name.startsWith(HALF_MADE)) continue;
		try {
			rmSync(join(home, name), { recursive: true, force: true });
		} catch {
			// Somebody is still writing there. It is in nobody's way.
		}
	}
}

/**
 * Text sorts by code point under PostgreSQL's own provider, so an index never breaks when the system's locale
 * tables change; the app sorts names for people itself. Passwords are asked for on the socket, too.
 */
function initArguments(folder: string, passwordFile: string): string[] {
	return [
		`--pgdata=${folder}`,
		`--username=${OWNER}`,
		`--pwfile=${passwordFile}`,
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=builtin',
		'--builtin-locale=C.UTF-8',
		'--data-checksums',
		'--auth=scram-sha-256',
		'--no-instructions'
	];
}

function refuseOtherMajor({ data, binaries }: Place): void {
	const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
	if (Number(found) === binaries.major) return;
	throw new Error(
		`The database in ${data} was made by PostgreSQL ${found}, and this Foothold brings PostgreSQL ${binaries.major}. Nothing has been changed. ` +
			`Make a backup with the Foothold that made it (npm run backup), move the whole data folder away, ` +
			`and bring the backup in with this one (npm run restore).`
	);
}

function run(program: string, args: string[], { account }: Place): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: process.platform === 'win32' ? undefined : '/',
			stdio: ['ignore', 'ignore', 'pipe'],
			env: environment(),
			...(account && { uid: account.uid, gid: account.gid })
		});
		let told = '';
		child.stderr.on('data', (chunk: Buffer) => (told += chunk));
		child.on('error', reject);
		child.on('close', (code, signal) => {
			if (code === 0) resolve();
			else
				reject(
					new Error(`The database could not be made: ${told.trim() || `initdb ended with ${code ?? signal}`}`)
				);
		});
	});
}
