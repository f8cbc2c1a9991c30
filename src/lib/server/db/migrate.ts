import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { connect } from './client.ts';
import type { ConnectionSettings } from './connection.ts';

/** The lock of migrations. Any number: it only has to be the same for every starter of the same database. */
export const MIGRATING = 4_638_201_970;

/** Where the migrations are: commands and the server all work in the folder of the clone. */
export const migrationsFolder = () => join(process.cwd(), 'drizzle');

type Migration = { number: number; name: string; statements: string; hash: string };

/**
 * Brings a database up to this version: every file `drizzle/NNNN_name.sql` that it has not seen, in order, each in a
 * transaction, under a lock that a second starter waits for.
 * @throws Error with a sentence when the database is newer than this version, or when a file that ran was edited since.
 * @param last the number of the last that may run: a restore stops where its backup was
 * @returns how many ran
 */
export async function migrate(owner: ConnectionSettings, folder = migrationsFolder(), last = Infinity) {
	const migrations = await readMigrations(folder);
	const sql = connect(owner, { max: 1 });
	try {
		await sql`select pg_advisory_lock(${MIGRATING}::bigint)`;
		const done = await findDone(sql);
		refuseWhatDoesNotFit(migrations, done);
		const waiting = migrations.filter(({ number }) => !done.has(number) && number <= last);
		for (const migration of waiting) await run(sql, migration);
		return waiting.length;
	} finally {
		await sql.end({ timeout: 5 });
	}
}

/** The number of the last migration of this version; what /readyz compares the database with. */
export async function latestMigration(folder = migrationsFolder()) {
	return (await readMigrations(folder)).at(-1)?.number ?? -1;
}

/** Every migration of this version, in order. */
export async function readMigrations(folder: string): Promise<Migration[]> {
	const files = (await readdir(folder)).filter((file) => /^\d{4}_.*\.sql$/.test(file)).sort();
	return Promise.all(
		files.map(async (file) => {
			// A checkout on Windows may have other line ends; it is the same migration.
			const statements = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
			const hash = createHash('sha256').update(statements).digest('hex');
			return { number: Number(file.slice(0, 4)), name: file.slice(5, -4), statements, hash };
		})
	);
}

async function findDone(sql: Sql) {
	await sql.unsafe(`
		create schema if not exists foothold;
		create table if not exists foothold.migrations (
			number integer primary key, name text not null, hash text not null, at timestamptz not null default now()
		)`);
	const rows = await sql<{ number: number; hash: string }[]>`select number, hash from foothold.migrations`;
	return new Map(rows.map(({ number, hash }) => [number, hash]));
}

function refuseWhatDoesNotFit(migrations: Migration[], done: Map<number, string>) {
	const known = new Map(migrations.map(({ number, hash }) => [number, hash]));
	for (const [number, hash] of done) {
		if (!known.has(number))
			throw new Error(
				'This database was used by a newer version of Foothold. Start that version, or restore a backup made by this one. Nothing was changed.'
			);
		if (known.get(number) !== hash)
			throw new Error(
				`Migration ${number} was changed after it ran on this database. Put the file back as it was. Nothing was changed.`
			);
	}
}

async function run(sql: Sql, { number, name, statements, hash }: Migration) {
	await sql.begin(async (tx) => {
		await tx.unsafe(statements);
		await tx`insert into foothold.migrations (number, name, hash) values (${number}, ${name}, ${hash})`;
	});
}
