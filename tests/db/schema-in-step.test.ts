import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, expect, test } from 'vitest';
import { connect } from '#lib/server/db/client.ts';
import * as schema from '#lib/server/db/schema/index.ts';
import { tablesOf } from '../support/catalogue.ts';
import { freshDatabase } from '../support/database.ts';

const sql = connect(await freshDatabase(), { max: 1 });
afterAll(() => sql.end({ timeout: 5 }));

const tables = Object.values(schema)
	.filter((thing) => thing instanceof PgTable)
	.map((table) => getTableConfig(table));

test('the tables that the code knows are the tables that the migrations make', async () => {
	expect(tables.map(({ name }) => name).sort()).toEqual(await tablesOf(sql));
});

test.each(tables.map((table) => [table.name, table] as const))(
	'%s is in the code as it is in the database: columns, keys, ties, indexes and rules',
	async (name, table) => {
		const columns = await sql`
			select attname::text as name, format_type(atttypid, atttypmod) as type, attnotnull as needed,
				atthasdef as given
			from pg_attribute where attrelid = ${name}::regclass and attnum > 0 and not attisdropped`;
		const known = table.columns.map((column) => ({
			name: column.name,
			type: column.getSQLType(),
			needed: column.notNull,
			given: column.hasDefault
		}));
		expect(byName(columns)).toEqual(byName(known));
		const rules = await sql<{ name: string; columns: string[] | null }[]>`
			select conname::text as name, case when contype <> 'c' then array(
				select attname::text from unnest(conkey) with ordinality k (attnum, n)
				join pg_attribute a on a.attrelid = conrelid and a.attnum = k.attnum order by n) end as columns
			from pg_constraint where conrelid = ${name}::regclass and contype in ('p', 'u', 'f', 'c') order by 1`;
		expect([...rules]).toEqual(
			[
				...[...table.primaryKeys, ...table.uniqueConstraints].map((key) => ({
					name: key.getName(),
					columns: key.columns.map((column) => column.name)
				})),
				...table.foreignKeys.map((tie) => ({
					name: tie.getName(),
					columns: tie.reference().columns.map((column) => column.name)
				})),
				...table.checks.map((check) => ({ name: check.name, columns: null }))
			].sort((one, other) => (String(one.name) < String(other.name) ? -1 : 1))
		);
		const indexes = await sql<{ name: string; unique: boolean }[]>`
			select indexrelid::regclass::text as name, indisunique as unique from pg_index
			where indrelid = ${name}::regclass
				and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u')) order by 1`;
		expect([...indexes]).toEqual(
			table.indexes
				.map(({ config }) => ({ name: config.name, unique: config.unique }))
				.sort((one, other) => (String(one.name) < String(other.name) ? -1 : 1))
		);
	}
);

const byName = (things: Iterable<object>) =>
	[...things].map((thing) => JSON.stringify(Object.entries(thing).sort())).sort();
