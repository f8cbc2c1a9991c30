import { keysFromText, type Keys } from '../../keys.ts';
import { connect, type Statements } from '../client.ts';
import type { ConnectionSettings } from '../connection.ts';
import { holdToKeys, markKeys } from '../key-marks.ts';
import { migrate, migrationsFolder } from '../migrate.ts';
import { inspect, readContents, type Head, type Totals } from './contents.ts';
import { emptyForGood, prepareEmpty } from './empty-house.ts';
import { compare, load, windOn } from './load.ts';
import { mayStepInto } from './step-into.ts';
import { isThere, PLAIN_TEXT, tablesOf } from './tables.ts';

export type Restore = {
	owner: ConnectionSettings;
	file: string;
	passphrase: string;
	/** Puts the keys of the backup where the app reads them, and answers how to take that back. */
	placeKeys(keys: Keys): () => void;
	/** The folder of migrations. */
	folder?: string;
};

/**
 * Brings a backup into an empty installation: the whole file is read and found right first, then everything goes in, is
 * read back and compared in one transaction, and only then the database goes on to this version. Mail that waited is ended:
 * the house it came from has sent it, or will; a copy made for practice must never write to anybody.
 * @returns what the backup is about, rows and checksum by table, and how many mails were ended
 * @throws Error with a sentence; then nothing of the backup is in the database and the keys are as they were
 */
export async function restore({ owner, file, passphrase, placeKeys, folder = migrationsFolder() }: Restore) {
	const { head, totals } = await inspect(file, passphrase);
	const keys = keysFromText(head.keys);
	await prepareEmpty(owner, head, folder);
	const unsent = await bringIn(owner, { file, passphrase, totals, keys, placeKeys });
	await migrate(owner, folder);
	// A backup from before there were marks: the migration has made the place for them.
	await holdToKeys(owner, keys);
	return { head, totals, unsent } satisfies { head: Head; totals: Totals; unsent: number };
}

type What = Pick<Restore, 'file' | 'passphrase' | 'placeKeys'> & { totals: Totals; keys: Keys };

async function bringIn(owner: ConnectionSettings, { file, passphrase, totals, keys, placeKeys }: What) {
	const sql = connect(owner, { max: 1 });
	let takeBack = () => {};
	let unsent = 0;
	try {
		const leave = await mayStepInto(sql, ['foothold_backup', 'foothold_restore', 'foothold_jobs']);
		try {
			await sql.begin(async (tx) => {
				await tx.unsafe(PLAIN_TEXT);
				await emptyForGood(tx);
				const tables = await tablesOf(tx);
				await as(tx, 'foothold_restore', () => load(tx, tables, readContents(file, passphrase)));
				await windOn(tx, tables);
				await as(tx, 'foothold_backup', () => compare(tx, tables, totals));
				await as(tx, 'foothold_jobs', async () => void (unsent = await endMail(tx)));
				await refuseOpenTables(tx);
				if (await isThere(tx, 'foothold.key_marks')) await markKeys(tx, keys);
				// Last, and before the end: a power cut between the two leaves the house empty, and a restore can be repeated.
				takeBack = placeKeys(keys);
			});
		} finally {
			await leave();
		}
	} catch (fault) {
		takeBack();
		throw fault;
	} finally {
		await sql.end({ timeout: 5 });
	}
	return unsent;
}

/** Ends the mail that waits, and what leads to one, as the ticker ends what it gives up. @returns how many */
async function endMail(tx: Statements): Promise<number> {
	const { count } = await tx`
		update jobs set done_at = now(), fault = 'RESTORED' where done_at is null and kind in ('mail', 'reset-asked')`;
	return count;
}

async function as(tx: Statements, role: string, work: () => Promise<void>): Promise<void> {
	await tx.unsafe(`set local role ${role}`);
	await work();
	await tx.unsafe('reset role');
}

/** Each school's rows are locked away from the next one's before anybody is let in. */
async function refuseOpenTables(tx: Statements): Promise<void> {
	const open = await tx<{ name: string }[]>`
		select relname::text as name from pg_class
		where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`;
	if (open.length > 0)
		throw new Error(`The table ${open[0]?.name} has lost its row security. Nothing was changed.`);
}
