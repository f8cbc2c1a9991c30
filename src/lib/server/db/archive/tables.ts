import type { Sql, Statements } from '../client.ts';

/** A table as a backup sees it: only columns that hold something of their own, not what the server works out. */
export type Table = {
	name: string;
	columns: string[];
	types: string[];
	/** The columns of the primary key as an ORDER BY; text sorts by its bytes, so that every server agrees. */
	order: string[];
	/** Whether the server makes up numbers that a restore must insist on. */
	numbered: boolean;
	/** The columns whose numbers come from a sequence, with that sequence. */
	counted: { column: string; sequence: string }[];
	/** The other tables that rows of this one point at. */
	needs: string[];
	/** Whether its rows point at each other: then they have to come together. */
	inward: boolean;
};

/** Nobody stays signed in, and no wrong guess counts, in another house: these are neither kept nor brought back. */
export const LEFT_OUT = ['sessions', 'throttles'];

/** Texts mean the same on every server and in every country with these. */
export const PLAIN_TEXT = `
	set local timezone = 'UTC';
	set local datestyle = 'ISO, YMD';
	set local intervalstyle = 'postgres';
	set local bytea_output = 'hex';
	set local extra_float_digits = 1`;

/** Every table of the schema `public`, those first that others point at. */
export async function tablesOf(sql: Statements): Promise<Table[]> {
	const tables = await sql<Table[]>`
		select c.relname::text as name,
			array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
				and attgenerated = '' order by attnum) as columns,
			array(select format_type(atttypid, atttypmod) from pg_attribute where attrelid = c.oid and attnum > 0
				and not attisdropped and attgenerated = '' order by attnum) as types,
			array(select quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
				from pg_constraint k, unnest(k.conkey) with ordinality as part (attnum, n)
				join pg_attribute a on a.attrelid = c.oid and a.attnum = part.attnum
				where k.conrelid = c.oid and k.contype = 'p' order by n) as "order",
			exists (select from pg_attribute where attrelid = c.oid and attidentity = 'a') as numbered,
			coalesce((select json_agg(json_build_object('column', attname, 'sequence', sequence))
				from (select attname, pg_get_serial_sequence(quote_ident(c.relname), attname) as sequence
					from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) owned
				where sequence is not null), '[]') as counted,
			array(select distinct t.relname::text from pg_constraint k join pg_class t on t.oid = k.confrelid
				where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs,
			exists (select from pg_constraint where conrelid = c.oid and contype = 'f' and confrelid = c.oid) as inward
		from pg_class c
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
		order by 1`;
	return inOrder(tables);
}

/** Those that travel. */
export const travelling = (tables: Table[]) => tables.filter(({ name }) => !LEFT_OUT.includes(name));

/** The rows of a table, a JSON array of texts each, in the order of its key, some hundred at a time. */
export async function* rowsOf(sql: Sql | Statements, table: Table): AsyncGenerator<string[]> {
	const values = table.columns.map((column) => `${quoted(column)}::text`).join();
	// A row without a key still has a place: the one that all its words give it.
	const order = table.order.length ? table.order.join() : `t::text collate "C"`;
	const rows = sql.unsafe<{ line: string }[]>(
		`select to_json(array[${values}]::text[])::text as line from ${quoted(table.name)} t order by ${order}`
	);
	for await (const page of rows.cursor(500)) yield page.map(({ line }) => line);
}

export async function isThere(sql: Statements, table: string): Promise<boolean> {
	const [row] = await sql<{ there: boolean }[]>`select to_regclass(${table}) is not null as there`;
	return row?.there === true;
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function inOrder(tables: Table[]): Table[] {
	const sorted: Table[] = [];
	const left = new Map(tables.map((table) => [table.name, table]));
	while (left.size > 0) {
		const ready = [...left.values()].filter(({ needs }) => !needs.some((name) => left.has(name)));
		if (ready.length === 0)
			throw new Error(`The tables ${[...left.keys()].join(', ')} point at each other in a circle.`);
		for (const table of ready) left.delete(table.name);
		sorted.push(...ready);
	}
	return sorted;
}
