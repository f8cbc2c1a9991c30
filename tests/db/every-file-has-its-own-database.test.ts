import { expect, test } from 'vitest';
import { freshDatabase, testStore } from '../support/database.ts';

const store = await testStore();
let gone = '';

async function databases(): Promise<string[]> {
	const rows = await store.asOwner<{ datname: string }[]>`select datname from pg_database`;
	return rows.map(({ datname }) => datname);
}

test('a test that changes everything disturbs nobody: its database is its own', async () => {
	const other = await testStore();
	await other.asOwner`drop schema public cascade`;
	expect(await store.fault()).toBeUndefined();
	gone = other.owner.database;
	expect(await databases()).toContain(gone);
});

test('a database of a test goes with the test', async () => {
	expect(await databases()).not.toContain(gone);
});

test('the app enters as somebody who owns nothing and may do nothing before the door', async () => {
	const [row] = await store.as({ role: 'app', schoolId: null })(
		({ sql }) => sql`
		select r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolcreaterole as mighty
		from pg_roles r where r.rolname = session_user`
	);
	expect(row).toEqual({ mighty: false });
});

test('a database that was never migrated can be asked for', async () => {
	const bare = await freshDatabase({ migrated: false });
	expect(await databases()).toContain(bare.database);
});
