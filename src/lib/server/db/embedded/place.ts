import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join, sep } from 'node:path';
import { writeDurably } from '../durable-file.ts';
import type { Account } from './account.ts';
import { findPackage, readyBinaries, type Binaries } from './binaries.ts';
import { ELSEWHERE, insideHome, keptFile, keptHome, makeReachable, newHome } from './home.ts';

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
	if (account && home === outsideHome) {
		say(
			`The account "${account.name}", which runs the database, cannot reach ${dataDir}: the database lives in ${home}.`
		);
	}
	const binaries = readyBinaries(source, account, () => {
		if (!account) return dataDir;
		makeReachable(ELSEWHERE);
		makeReachable(outside);
		return outside;
	});
	if (account && binaries.bin.startsWith(outside)) {
		say(`The programs of PostgreSQL run from a copy in ${outside}.`);
	}
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

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The folder that holds node_modules: two clones have two. */
function cloneOf(source: string): string {
	return source.slice(0, source.indexOf(`${sep}node_modules${sep}`));
}
