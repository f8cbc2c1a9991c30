import { keysAsText, type Keys } from '../../keys.ts';
import { connect, type Sql, type Statements } from '../client.ts';
import type { ConnectionSettings } from '../connection.ts';
import { refuseOtherKeys } from '../key-marks.ts';
import { MIGRATING } from '../migrate.ts';
import { inspect, linesOf, type Head, type Totals } from './contents.ts';
import { writeSealed } from './file.ts';
import { mayStepInto } from './step-into.ts';
import { isThere, PLAIN_TEXT, rowsOf, tablesOf, travelling } from './tables.ts';

export type BackUp = { owner: ConnectionSettings; keys: Keys; passphrase: string; file: string; now: Date };

/**
 * Writes everything of an installation into one sealed file, while people go on working: all of it as it was at one
 * moment. The file is read back whole before it gets its name.
 * @returns rows and checksum by table
 * @throws Error with a sentence; then there is no file
 */
export async function backUp({ owner, keys, passphrase, file, now }: BackUp): Promise<Totals> {
	const sql = connect(owner, { max: 1 });
	try {
		// A migration would rewrite tables under the snapshot: it waits, and is waited for.
		await sql`select pg_advisory_lock_shared(${MIGRATING}::bigint)`;
		const about = await aboutOf(sql, keys, now);
		const leave = await mayStepInto(sql, ['foothold_backup']);
		try {
			let sums: Totals = {};
			await sql.begin('isolation level repeatable read read only', async (tx) => {
				await tx.unsafe(`${PLAIN_TEXT}; set local role foothold_backup`);
				await writeSealed(file, passphrase, linesOf(about, everything(tx)), async (part) => {
					sums = (await inspect(part, passphrase)).totals;
				});
			});
			return sums;
		} finally {
			await leave();
		}
	} finally {
		await sql.end({ timeout: 5 });
	}
}

async function* everything(tx: Statements) {
	for (const table of travelling(await tablesOf(tx))) {
		yield { table: table.name, columns: table.columns };
		for await (const rows of rowsOf(tx, table)) yield { rows };
	}
}

async function aboutOf(sql: Sql, keys: Keys, now: Date): Promise<Head> {
	if (!(await isThere(sql, 'foothold.migrations')))
		throw new Error('There is nothing to back up: Foothold has never been started on this database.');
	await refuseOtherKeys(sql, keys);
	const [{ postgres } = { postgres: '' }] = await sql<{ postgres: string }[]>`
		select current_setting('server_version') as postgres`;
	return {
		foothold: 1,
		made: now.toISOString(),
		postgres,
		migrations: await sql<
			Head['migrations']
		>`select number, name, hash from foothold.migrations order by number`,
		keys: keysAsText(keys)
	};
}
