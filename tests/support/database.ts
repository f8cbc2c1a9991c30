import { randomBytes } from 'node:crypto';
import { afterAll, inject, onTestFinished, TestRunner } from 'vitest';
import type { Keys } from '#lib/server/context.ts';
import { connect, type Sql } from '#lib/server/db/client.ts';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';
import { openStore, type Store } from '#lib/server/db/store.ts';

/** A store on a database of its own. */
export type TestStore = Store & {
	keys: Keys;
	/** How the owner, who may do everything, connects: for what must be seen or broken from outside. */
	owner: ConnectionSettings;
	/** A small pool as the owner: it sees past the row locks, as no code of the app does. */
	asOwner: Sql;
};

/**
 * Opens a store on a fresh, migrated, empty database, entered as the app enters it. Called at the top of a file it lasts
 * for that file, called in a test for that test; then it is closed and the database dropped.
 */
export async function testStore({ pool = 4 } = {}): Promise<TestStore> {
	const owner = await freshDatabase();
	const keys = { pepper: randomBytes(32), signing: randomBytes(32), sealing: randomBytes(32) };
	const store = await openStore(owner, keys.signing, pool);
	const asOwner = connect(owner, { max: 2 });
	atTheEnd(async () => {
		await store.stop();
		await asOwner.end({ timeout: 5 });
	});
	return { ...store, keys, owner, asOwner };
}

/**
 * A database of this file's (or test's) own, empty, migrated unless told otherwise; it goes at the end.
 * @returns how its owner connects
 */
export async function freshDatabase({ migrated = true } = {}): Promise<ConnectionSettings> {
	const { owner, template, prefix } = inject('postgres');
	const database = `${prefix}_${randomBytes(6).toString('hex')}`;
	const from = migrated ? template : 'template0';
	await asAdmin(owner, (sql) => sql`create database ${sql(database)} template ${sql(from)}`);
	atTheEnd(() => asAdmin(owner, (sql) => sql`drop database if exists ${sql(database)} with (force)`));
	return { ...owner, database };
}

async function asAdmin(owner: ConnectionSettings, work: (sql: Sql) => Promise<unknown>): Promise<void> {
	const sql = connect(owner, { max: 1 });
	await work(sql);
	await sql.end({ timeout: 5 });
}

/** The last asked for is done first, in a file as in a test. */
function atTheEnd(work: () => Promise<void>): void {
	if (TestRunner.getCurrentTest()) onTestFinished(work);
	else afterAll(work);
}
