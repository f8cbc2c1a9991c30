import { connect, type Sql, type Statements } from '../client.ts';
import type { ConnectionSettings } from '../connection.ts';
import { migrate, readMigrations } from '../migrate.ts';
import type { Head } from './contents.ts';
import { mayStepInto } from './step-into.ts';
import { isThere, LEFT_OUT, quoted, tablesOf } from './tables.ts';

/** What the first start of an empty installation writes by itself: the link by which somebody sets it up. */
const BY_ITSELF = ['invitations', ...LEFT_OUT];

/**
 * Makes the tables of an empty database just as they were where the backup was made.
 * @throws Error with a sentence when somebody's data are in it, or Foothold is running on it, or the backup does not fit
 */
export async function prepareEmpty(owner: ConnectionSettings, head: Head, folder: string): Promise<void> {
	await refuseMisfit(head, folder);
	const last = head.migrations.at(-1)?.number ?? -1;
	const sql = connect(owner, { max: 1 });
	try {
		const at = await schemaOf(sql);
		if (at === undefined) await refuseStrangers(sql);
		else await refuseInhabited(sql);
		// Tables of a later version cannot be taken back one by one; empty ones can be made anew.
		if (at !== undefined && at > last) await clear(sql);
	} finally {
		await sql.end({ timeout: 5 });
	}
	await migrate(owner, folder, last);
}

/** Asked once more inside the restore's own transaction, where nobody can come in any more. */
export async function emptyForGood(tx: Statements): Promise<void> {
	const names = (await tablesOf(tx)).map(({ name }) => `public.${quoted(name)}`).join();
	await tx.unsafe(`lock table ${names} in access exclusive mode`);
	await tx.unsafe('set local role foothold_backup');
	const lived = await livedIn(tx);
	await tx.unsafe('reset role');
	if (lived) throw new Error(INHABITED);
	await tx.unsafe(`truncate ${BY_ITSELF.map((name) => `public.${name}`).join()}`);
	if (await isThere(tx, 'foothold.key_marks')) await tx.unsafe('truncate foothold.key_marks');
}

const INHABITED =
	'This installation has data of people already, and a restore only goes into an empty one. Nothing was changed. ' +
	'Choose another DATA_DIR or another database, or move the folder of the old one away.';

/** The number of the last migration that ran; undefined where Foothold has never been. */
async function schemaOf(sql: Sql): Promise<number | undefined> {
	if (!(await isThere(sql, 'foothold.migrations'))) return undefined;
	const [row] = await sql<{ at: number | null }[]>`select max(number) as at from foothold.migrations`;
	return row?.at ?? -1;
}

async function refuseInhabited(sql: Sql): Promise<void> {
	const [{ others } = { others: 0 }] = await sql<{ others: number }[]>`
		select count(*)::int as others from pg_stat_activity
		where datname = current_database() and usename like 'foothold\\_login\\_%'`;
	if (others > 0)
		throw new Error('Foothold is running on this database. Stop it first; nothing was changed.');
	const leave = await mayStepInto(sql, ['foothold_backup']);
	try {
		const lived = await sql.begin(async (tx) => {
			await tx.unsafe('set local role foothold_backup');
			return livedIn(tx);
		});
		if (lived) throw new Error(INHABITED);
	} finally {
		await leave();
	}
}

async function livedIn(tx: Statements): Promise<boolean> {
	for (const { name } of await tablesOf(tx)) {
		if (BY_ITSELF.includes(name)) continue;
		if ((await tx.unsafe(`select from ${quoted(name)} limit 1`)).length > 0) return true;
	}
	const others = await tx`select from invitations where kind <> 'setup' limit 1`;
	return others.length > 0;
}

/** A database that Foothold has never seen must not be somebody else's. */
async function refuseStrangers(sql: Sql): Promise<void> {
	const tables = await tablesOf(sql);
	if (tables.length > 0)
		throw new Error(
			`This database holds tables of something else (${tables[0]?.name}). Choose an empty one.`
		);
}

async function clear(sql: Sql): Promise<void> {
	await sql.begin(async (tx) => {
		const names = (await tablesOf(tx)).map(({ name }) => `public.${quoted(name)}`).join();
		if (names) await tx.unsafe(`drop table ${names} cascade`);
		const functions = await tx<{ name: string }[]>`
			select p.oid::regprocedure::text as name from pg_proc p
			where p.pronamespace = 'public'::regnamespace and pg_get_userbyid(p.proowner) = current_user
				and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;
		for (const { name } of functions) await tx.unsafe(`drop function ${name} cascade`);
		await tx.unsafe('drop schema foothold cascade');
	});
}

async function refuseMisfit(head: Head, folder: string): Promise<void> {
	const known = new Map((await readMigrations(folder)).map(({ number, hash }) => [number, hash]));
	for (const { number, hash } of head.migrations) {
		if (!known.has(number))
			throw new Error(
				'This backup was made by a newer version of Foothold. Restore it with that version or a later one. Nothing was changed.'
			);
		if (known.get(number) !== hash)
			throw new Error(
				`This backup was made by a Foothold whose migration ${number} was another. Restore it with that one. Nothing was changed.`
			);
	}
}
