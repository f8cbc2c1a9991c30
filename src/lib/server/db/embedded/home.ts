import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { canWrite, chooseAccount, type Account } from './account.ts';

/** Where databases of clones live that the server's account cannot reach. */
export const ELSEWHERE = '/var/lib/foothold';

export const insideHome = (dataDir: string) => join(dataDir, 'postgres');
/** The app's note of the home and its password. */
export const keptFile = (dataDir: string) => join(dataDir, 'postgres.json');

/**
 * The home that an earlier start wrote down, if it is this folder's and can still be used.
 * @throws a sentence otherwise
 */
export function keptHome(dataDir: string, home: string, outsideHome: string) {
	if (home !== insideHome(dataDir) && home !== outsideHome) {
		throw new Error(
			`The database of ${dataDir} lives in ${home}, which was made for a folder of another path. ` +
				`If the folder was moved, run "mv ${home} ${outsideHome}" and write that path into ${keptFile(dataDir)}; ` +
				`if it was copied, delete the copy and move its data with "npm run backup" and "npm run restore".`
		);
	}
	if (!existsSync(home)) {
		throw new Error(
			`The database of ${dataDir} was in ${home} and is gone. Put that folder back from a backup; ` +
				`or, to begin with an empty database, move ${dataDir} away.`
		);
	}
	const account = chooseAccount(join(home, 'data'));
	if (account && statSync(home).uid === 0) giveBack(home, account);
	if (canWrite(home, account)) return { home, account };
	throw new Error(
		account
			? `The account "${account.name}", which runs the database, can no longer reach ${home}. Give it the right to.`
			: `The database in ${home} belongs to another account. Start Foothold as the account that made it.`
	);
}

/** Root that copies a data folder, or brings it back from a backup, often makes it root's own. */
function giveBack(home: string, { uid, gid }: Account): void {
	spawnSync('chown', ['-hR', `${uid}:${gid}`, home]);
	spawnSync('chmod', ['-R', 'u+rwX,go-rwx', home]);
}

/**
 * A home for a database that is still to be made: inside the data folder where the account that will run it can reach
 * that, otherwise outside.
 */
export function newHome(dataDir: string, outsideHome: string, say: (sentence: string) => void) {
	const account = chooseAccount(undefined);
	const inside = insideHome(dataDir);
	if (existsSync(join(inside, 'data'))) {
		throw new Error(
			`${keptFile(dataDir)} is missing, but ${inside} holds a database. Put the file back from a backup of the folder.`
		);
	}
	makeHome(inside, account);
	if (canWrite(inside, account)) return { home: inside, account };
	rmdirSync(inside);
	if (!account) throw new Error(`This account cannot write in ${dataDir}. Choose another DATA_DIR.`);
	makeReachable(ELSEWHERE);
	makeReachable(join(outsideHome, '..'));
	if (existsSync(outsideHome)) {
		// Its folder was deleted, keys and all: what is left cannot be opened, but throwing it away is not for us.
		const aside = `${outsideHome}.left-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
		renameSync(outsideHome, aside);
		say(`A database of an earlier ${dataDir} was found and set aside as ${aside}.`);
	}
	makeHome(outsideHome, account);
	if (!canWrite(outsideHome, account)) {
		throw new Error(`The account "${account.name}" can reach neither ${dataDir} nor ${ELSEWHERE}.`);
	}
	return { home: outsideHome, account };
}

function makeHome(home: string, account: Account | undefined): void {
	mkdirSync(home, { recursive: true, mode: 0o700 });
	chmodSync(home, 0o700);
	if (account) chownSync(home, account.uid, account.gid);
}

/** Makes a folder that every account may pass through. */
export function makeReachable(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
		chmodSync(folder, 0o755);
	} catch (error) {
		throw new Error(
			`The account that runs the database cannot reach this clone, and ${folder} cannot be made instead. ` +
				'Run Foothold as an ordinary user, or put it where every account can reach it, such as /srv.',
			{ cause: error }
		);
	}
}
