import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '#lib/server/db/client.ts';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';
import { latestMigration, migrate } from '#lib/server/db/migrate.ts';
import { openStore } from '#lib/server/db/store.ts';
import { freshDatabase } from '../support/database.ts';

/** A folder of migrations of the test's own. */
function folderOf(files: Record<string, string>) {
	const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const write = (more: Record<string, string>) => {
		for (const [name, statements] of Object.entries(more)) writeFileSync(join(folder, name), statements);
	};
	write(files);
	return { folder, write };
}

/** Everything a migration could have changed, in one text. */
async function shapeOf(database: ConnectionSettings) {
	const sql = connect(database, { max: 1 });
	const rows = await sql`
		select n.nspname || '.' || c.relname || ' ' || string_agg(a.attname || ' ' || a.atttypid::regtype, ',' order by attnum)
			as thing
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where n.nspname in ('public', 'foothold') group by n.nspname, c.relname
		union all select 'policy ' || tablename || '.' || policyname from pg_policies
		union all select 'function ' || proname from pg_proc where pronamespace = 'public'::regnamespace
		order by 1`;
	const ran = await sql`select number, name, hash from foothold.migrations order by 1`;
	await sql.end({ timeout: 5 });
	return JSON.stringify([rows, ran]);
}

test('several servers that start at once on an empty database all start, and each migration runs once', async () => {
	const database = await freshDatabase({ migrated: false });
	const key = randomBytes(32);
	const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(database, key, 1)));
	for (const store of stores) {
		expect(await store.fault()).toBe(undefined);
		await store.as({ role: 'app', schoolId: null }).flight((tx) => tx.sql`select from pupils`);
		await store.stop();
	}
	const sql = connect(database, { max: 1 });
	const ran = await sql<{ number: number }[]>`select number from foothold.migrations order by number`;
	await sql.end({ timeout: 5 });
	const latest = await latestMigration();
	expect(ran.map(({ number }) => number)).toEqual(Array.from({ length: latest + 1 }, (_, i) => i));
	expect(await migrate(database)).toBe(0);
});

test('a migration that was edited after it ran is refused, and nothing changes', async () => {
	const database = await freshDatabase();
	const { folder } = folderOf({});
	cpSync('drizzle', folder, { recursive: true });
	writeFileSync(join(folder, '0001_locks.sql'), 'select 1');
	writeFileSync(join(folder, '9000_more.sql'), 'create table more (a int)');
	const before = await shapeOf(database);
	await expect(migrate(database, folder)).rejects.toThrow('Migration 1 was changed after it ran');
	expect(await shapeOf(database)).toBe(before);
});

test('other line ends are not another migration', async () => {
	const database = await freshDatabase({ migrated: false });
	const { folder, write } = folderOf({ '0000_a.sql': 'create table a (\n\ta int\n);\n' });
	await migrate(database, folder);
	write({ '0000_a.sql': 'create table a (\r\n\ta int\r\n);\r\n' });
	expect(await migrate(database, folder)).toBe(0);
});

test('a database of a newer version is refused with a sentence, and nothing changes', async () => {
	const database = await freshDatabase();
	const { folder, write } = folderOf({});
	cpSync('drizzle', folder, { recursive: true });
	write({ '9000_future.sql': 'create table future (a int)' });
	await migrate(database, folder);
	const before = await shapeOf(database);
	await expect(openStore(database, randomBytes(32), 1)).rejects.toThrow(
		'This database was used by a newer version of Foothold. Start that version, or restore a backup made by this one. Nothing was changed.'
	);
	expect(await shapeOf(database)).toBe(before);
});

test('a migration that fails half-way leaves nothing, and runs whole once it is mended', async () => {
	const database = await freshDatabase({ migrated: false });
	const { folder, write } = folderOf({
		'0000_a.sql': 'create table a (a int)',
		'0001_b.sql': 'create table b (b int); insert into b values (1); select 1 / 0; create table c (c int)'
	});
	await expect(migrate(database, folder)).rejects.toMatchObject({ code: '22012' });
	const half = await shapeOf(database);
	expect(half).toContain('public.a ');
	expect(half).not.toContain('public.b ');
	write({ '0001_b.sql': 'create table b (b int); create table c (c int)' });
	expect(await migrate(database, folder)).toBe(1);
	expect(await shapeOf(database)).toContain('public.c ');
});

test('a server killed in the middle of a migration leaves the old or the new, and the next start goes on from there', async () => {
	const database = await freshDatabase({ migrated: false });
	const { folder } = folderOf({
		'0000_a.sql': 'create table a (a int)',
		'0001_b.sql': 'create table b (b int); select pg_sleep(1.5); create table c (c int)',
		'0002_d.sql': 'create table d (d int)'
	});
	const sql = connect(database, { max: 1 });
	onTestFinished(() => sql.end({ timeout: 5 }));
	const child = spawn(
		process.execPath,
		['--import', 'tsx', 'tests/support/migrate-child.ts', JSON.stringify(database), folder],
		{ stdio: 'ignore' }
	);
	const gone = new Promise((resolve) => child.once('exit', resolve));
	await expect
		.poll(
			async () =>
				(
					await sql`select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`
				).length,
			{ timeout: 25_000 }
		)
		.toBe(1);
	child.kill('SIGKILL');
	await gone;
	const left = await sql`select to_regclass('a') is not null as a, to_regclass('b') is not null as b,
		(select count(*)::int from foothold.migrations) as ran`;
	expect(left).toEqual([{ a: true, b: false, ran: 1 }]);
	// The dead starter's work is still going on in the server; the next one waits for its end, whichever that is.
	await migrate(database, folder);
	const [now] = await sql`select to_regclass('b') is not null and to_regclass('c') is not null
		and to_regclass('d') is not null as whole, (select count(*)::int from foothold.migrations) as ran`;
	expect(now).toEqual({ whole: true, ran: 3 });
});

test('a server that gives no superuser is enough: the owner of the database who may make roles', async () => {
	const admin = await freshDatabase({ migrated: false });
	const name = `foothold_owner_${randomBytes(4).toString('hex')}`;
	const sql = connect(admin, { max: 1 });
	const database = sql(admin.database);
	await sql.unsafe(`create role ${name} login createrole password 'owner' nosuperuser`);
	onTestFinished(async () => {
		await sql.unsafe(`drop owned by ${name} cascade`);
		await sql`alter database ${database} owner to ${sql(admin.user)}`;
		await sql.unsafe(`drop role ${name}`);
		await sql.end({ timeout: 5 });
	});
	await sql`alter database ${database} owner to ${sql(name)}`;
	// Where the roles are there already, from another database of this server, their maker must hand them on.
	for (const role of ['app', 'signin', 'jobs', 'retention'])
		await sql.unsafe(`grant foothold_${role} to ${name} with admin option`);
	const store = await openStore({ ...admin, user: name, password: 'owner' }, randomBytes(32), 1);
	const rows = await store.as({ role: 'app', schoolId: null }).flight((tx) => tx.sql`select from pupils`);
	expect(rows.length).toBe(0);
	await store.stop();
});

test('a login role that somebody made mighty is not used', async () => {
	const database = await freshDatabase();
	const store = await openStore(database, randomBytes(32), 1);
	await store.stop();
	const sql = connect(database, { max: 1 });
	const [role] = await sql<{ name: string }[]>`
		select r.rolname::text as name from pg_database d, aclexplode(d.datacl) acl join pg_roles r on r.oid = acl.grantee
		where d.datname = current_database() and r.rolname like 'foothold\\_login\\_%'`;
	await sql.unsafe(`alter role ${role?.name} bypassrls`);
	await expect(openStore(database, randomBytes(32), 1)).rejects.toThrow('may do more than');
	await sql.unsafe(`alter role ${role?.name} nobypassrls`);
	await sql.end({ timeout: 5 });
});
