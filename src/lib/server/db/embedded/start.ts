import { mkdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';
import type { ConnectionSettings } from '../connection.ts';
import { ensureCluster } from './cluster.ts';
import { liveHolder } from './holder.mjs';
import { takeLock } from './lock.ts';
import { readKept, resolveHome, settlePlace } from './place.ts';
import { readPostmaster } from './postmaster.ts';
import { runServer } from './server.ts';
import { DATABASE, OWNER, type Listening } from './settings.ts';

/** A running embedded server. `version` is server_version_num, such as 180004. */
export type Embedded = {
	owner: ConnectionSettings;
	version: number;
	/** Ends every connection, writes everything down, leaves no process and no lock. */
	stop(): Promise<void>;
	/** The folder of the database's own files: inside the data folder, or under /var/lib/foothold. */
	home: string;
};

export type EmbeddedOptions = {
	dataDir: string;
	/** Told one sentence at a time what takes long or what somebody should know. */
	say?: (sentence: string) => void;
	/** Left out: a Unix socket where there are any, otherwise a port on this machine alone. */
	sockets?: boolean;
};

/**
 * Starts the PostgreSQL that comes with the app on a data folder (made if missing) and answers when it takes
 * connections and the database `foothold` is there. However this process ends, its server ends, too.
 * @throws Error with a sentence for people: held by another process (named), another major version, no binaries
 * for this machine, no right to write.
 */
export async function startEmbedded({
	dataDir,
	say = () => {},
	sockets = process.platform !== 'win32'
}: EmbeddedOptions): Promise<Embedded> {
	const folder = makeFolder(dataDir);
	const lock = await takeLock(folder, () => nobodyListens(folder));
	try {
		const place = settlePlace(folder, say);
		await ensureCluster(place, say);
		const server = await runServer({ place, logFile: freshLog(folder), sockets, say });
		try {
			const owner = ownerOf(server.listening, place.password);
			const version = await ensureDatabase(owner);
			return { owner, version, home: place.home, stop };
		} catch (error) {
			await server.stop();
			throw error;
		}

		async function stop(): Promise<void> {
			await server.stop();
			lock.release();
		}
	} catch (error) {
		lock.release();
		throw error;
	}
}

/**
 * How to reach the server that another process of Foothold runs on this data folder, for commands that work
 * beside it (a backup); undefined when none runs, and then `startEmbedded` may be used.
 */
export function runningEmbedded(dataDir: string): ConnectionSettings | undefined {
	const folder = makeFolder(dataDir);
	const kept = liveHolder(folder) && readKept(folder);
	const found = kept && readPostmaster(join(resolveHome(folder, kept.home), 'data'));
	if (!kept || found?.status !== 'ready') return undefined;
	const { socketDir, port } = found;
	return ownerOf(socketDir ? { socketDir, port: 5432 } : { socketDir: undefined, port }, kept.password);
}

function ownerOf({ socketDir, port }: Listening, password: string): ConnectionSettings {
	return { host: socketDir ?? '127.0.0.1', port, user: OWNER, password, database: DATABASE };
}

function makeFolder(dataDir: string): string {
	try {
		mkdirSync(dataDir, { recursive: true });
		return realpathSync(dataDir);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		throw new Error(`The data folder ${dataDir} cannot be made (${code}). Choose another DATA_DIR.`, {
			cause: error
		});
	}
}

async function ensureDatabase(owner: ConnectionSettings): Promise<number> {
	const sql = postgres({ ...owner, database: 'postgres', max: 1, onnotice: () => {} });
	try {
		const [row] = await sql<{ version: number; there: boolean }[]>`
			select current_setting('server_version_num')::int as version,
				exists (select from pg_database where datname = ${DATABASE}) as there`;
		if (!row?.there) await sql`create database ${sql(DATABASE)}`;
		return row?.version ?? 0;
	} finally {
		await sql.end({ timeout: 5 });
	}
}

/** Starts the server's log anew when it has grown, keeping the one before. */
function freshLog(folder: string): string {
	const file = join(folder, 'postgres.log');
	if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 1_000_000) renameSync(file, `${file}.1`);
	return file;
}

/**
 * Whether the server of a holder in another container is gone: its socket lies in the shared folder, and one
 * that nobody listens on refuses. A socket that cannot be found answers no, to be safe.
 */
function nobodyListens(folder: string): Promise<boolean> {
	const kept = readKept(folder);
	const path = kept && join(resolveHome(folder, kept.home), 'socket', '.s.PGSQL.5432');
	if (!path) return Promise.resolve(false);
	return new Promise((resolve) => {
		const socket = connect(path);
		socket.once('connect', () => resolve(false)).once('connect', () => socket.destroy());
		socket.once('error', (error) => resolve('code' in error && error.code === 'ECONNREFUSED'));
	});
}
