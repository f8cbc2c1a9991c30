import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import { basename, isAbsolute, join, sep } from 'node:path';
import { writeDurably } from '../durable-file.ts';
import { canWrite, chooseAccount, type Account } from './account.ts';
import { findPackage, readyBinaries, type Binaries } from './binaries.ts';

/**
 * Where a database lives and who runs it. `home` belongs to that account: `data` is PostgreSQL's own folder in it.
 * The app keeps `postgres.json` (the superuser's password and the home) and the server's log beside it.
 */
export type Place = {
	home: string;
	data: string;
	password: string;
	account: Account | undefined;
	binaries: Binaries;
};

type Kept = { home: string; password: string };
type Say = (sentence: string) => void;

/** For clones that the server's account cannot reach. A variable for the tests alone. */
const ELSEWHERE = '/var/lib/foothold';

/**
 * Chooses the place of a data folder (a real, absolute path), the same at every start, and makes its home.
 * @throws a sentence when the place cannot be used by this account or belongs to another clone
 */
export function settlePlace(dataDir: string, say: Say): Place {
	const source = findPackage();
	const outside = join(ELSEWHERE, shortHash(cloneOf(source)));
	const outsideHome = join(outside, `${basename(dataDir)}-${shortHash(dataDir).slice(0, 8)}`);
	const kept = readKept(dataDir);
	const { home, account } = kept
		? keptHome(dataDir, resolveHome(dataDir, kept.home), outsideHome)
		: newHome(dataDir, outsideHome, say);
	const binaries = readyBinaries(source, account, () => {
		if (!account) return dataDir;
		makeReachable(outside);
		say(
			`The account "${account.name}" cannot run the programs of PostgreSQL where they are: using a copy in ${outside}.`
		);
		return outside;
	});
	const password = kept?.password ?? randomBytes(24).toString('base64url');
	if (!kept) {
		const name = home === insideHome(dataDir) ? basename(home) : home;
		writeDurably(keptFile(dataDir), JSON.stringify({ home: name, password } satisfies Kept));
	}
	return { home, data: join(home, 'data'), password, account, binaries };
}

/** What an earlier start wrote down, or undefined before the first one. */
export function readKept(dataDir: string): Kept | undefined {
	const file = keptFile(dataDir);
	if (!existsSync(file)) return undefined;
	try {
		const { home, password }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
		if (typeof home === 'string' && typeof password === 'string') return { home, password };
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
			throw new Error(`${file} belongs to another account. Start Foothold as the account that made it.`, {
				cause: error
			});
		}
	}
	throw new Error(`${file} is damaged. Put it back from a backup of the folder ${dataDir}.`);
}

/** The absolute path of a home as `postgres.json` names it. */
export const resolveHome = (dataDir: string, home: string) => (isAbsolute(home) ? home : join(dataDir, home));

const keptFile = (dataDir: string) => join(dataDir, 'postgres.json');
const insideHome = (dataDir: string) => join(dataDir, 'postgres');
const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The folder that holds node_modules: two clones have two. */
function cloneOf(source: string): string {
	return source.slice(0, source.indexOf(`${sep}node_modules${sep}`));
}

function keptHome(dataDir: string, home: string, outsideHome: string) {
	if (home !== insideHome(dataDir) && home !== outsideHome) {
		throw new Error(
			`The database of ${dataDir} lives in ${home}, which was made for a folder of another path. ` +
				`If the folder was moved, run "mv ${home} ${outsideHome}" and write that path into ${keptFile(dataDir)}; ` +
				`if it was copied, delete the copy and move its data with "npm run backup" and "npm run restore".`
		);
	}
	const account = chooseAccount(join(home, 'data'));
	if (canWrite(home, account)) return { home, account };
	throw new Error(
		account
			? `The account "${account.name}", which runs the database, can no longer reach ${home}. Give it the right to.`
			: `The database in ${home} belongs to another account. Start Foothold as the account that made it.`
	);
}

function newHome(dataDir: string, outsideHome: string, say: Say) {
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
	say(
		`The account "${account.name}", which runs the database, cannot reach ${dataDir}: the database lives in ${outsideHome}.`
	);
	return { home: outsideHome, account };
}

function makeHome(home: string, account: Account | undefined): void {
	mkdirSync(home, { recursive: true, mode: 0o700 });
	chmodSync(home, 0o700);
	if (account) chownSync(home, account.uid, account.gid);
}

function makeReachable(folder: string): void {
	mkdirSync(folder, { recursive: true });
	chmodSync(folder, 0o755);
}
