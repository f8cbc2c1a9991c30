import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The unprivileged account that runs PostgreSQL when the app runs as root, which PostgreSQL refuses to. */
export type Account = { name: string; uid: number; gid: number };

/** Looked for in this order; an account called `foothold` is the one to make for a real service. */
const NAMES = ['foothold', 'postgres', 'nobody'];

/**
 * Whom to run PostgreSQL as: undefined when the app is an ordinary user and can run it itself. Data that is
 * already there keeps its owner, whoever that was.
 */
export function chooseAccount(existingData: string | undefined): Account | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const accounts = readAccounts();
	const owner = existingData && statSync(existingData, { throwIfNoEntry: false })?.uid;
	const found =
		accounts.find(({ uid }) => owner && uid === owner) ??
		NAMES.map((name) => accounts.find((account) => account.name === name)).find(Boolean) ??
		accounts.find(({ uid }) => uid !== 0);
	if (found) return found;
	throw new Error(
		'PostgreSQL cannot run as root and this machine has no other account. Make one called "foothold", or set DATABASE_URL.'
	);
}

/** Whether the account can come to this folder and write in it; without an account, whether the app can. */
export function canWrite(folder: string, account: Account | undefined): boolean {
	if (process.platform === 'win32') return true;
	const result = spawnSync('/bin/sh', ['-c', '[ -w "$1" ] && [ -x "$1" ]', 'sh', folder], {
		cwd: '/',
		...(account && { uid: account.uid, gid: account.gid })
	});
	return result.status === 0;
}

function readAccounts(): Account[] {
	return readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'))
		.filter((fields) => fields.length > 6 && !fields[0]?.startsWith('#'))
		.map(([name = '', , uid, gid]) => ({ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }))
		.filter(({ uid }) => uid !== 0);
}
