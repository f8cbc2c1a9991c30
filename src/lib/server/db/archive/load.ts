import type { Statements } from '../client.ts';
import { tally, type Part, type Totals } from './contents.ts';
import { DAMAGED } from './seal.ts';
import { LEFT_OUT, quoted, rowsOf, travelling, type Table } from './tables.ts';

/** Rows travel to the server about so many characters at a time. */
const IN_ONE_GO = 1_000_000;

/** Writes what a backup holds into empty tables, as the role that can do nothing else. */
export async function load(tx: Statements, tables: Table[], parts: AsyncIterable<Part>): Promise<void> {
	let table: Table | undefined;
	let waiting: string[] = [];
	let size = 0;
	const flush = async () => {
		if (table && waiting.length > 0) await insert(tx, table, waiting);
		[waiting, size] = [[], 0];
	};
	for await (const part of parts) {
		if ('rows' in part)
			for (const row of part.rows) {
				waiting.push(row);
				if ((size += row.length) > IN_ONE_GO && !table?.inward) await flush();
			}
		if (!('table' in part)) continue;
		await flush();
		table = tableOf(part, tables);
	}
	await flush();
}

/**
 * Reads everything back and finds it as the backup says, to the last letter.
 * @throws Error with a sentence that names the table
 */
export async function compare(tx: Statements, tables: Table[], totals: Totals): Promise<void> {
	for (const table of travelling(tables)) {
		const count = tally();
		for await (const rows of rowsOf(tx, table)) count.add(rows);
		const { rows, sha256 } = count.total();
		const wanted = totals[table.name];
		if (rows !== wanted?.rows || sha256 !== wanted.sha256)
			throw new Error(
				`The table ${table.name} came back otherwise than it was (${rows} rows of ${wanted?.rows ?? 0}). Nothing was changed.`
			);
	}
}

/** Lets each sequence go on after the highest number that came back. */
export async function windOn(tx: Statements, tables: Table[]): Promise<void> {
	for (const { name, counted } of tables)
		for (const { column, sequence } of counted) {
			await tx.unsafe('set local role foothold_backup');
			const [row] = await tx.unsafe<{ most: string | null }[]>(
				`select max(${quoted(column)})::text as most from ${quoted(name)}`
			);
			await tx.unsafe('reset role');
			if (row?.most) await tx`select setval(${sequence}::regclass, ${row.most}::bigint)`;
		}
}

function tableOf(part: { table: string; columns: string[] }, tables: Table[]): Table {
	const table = tables.find(({ name }) => name === part.table);
	if (!table || LEFT_OUT.includes(table.name) || table.columns.join() !== part.columns.join())
		throw new Error(DAMAGED);
	return table;
}

async function insert(tx: Statements, table: Table, rows: string[]): Promise<void> {
	const columns = table.columns.map(quoted).join();
	const values = table.types.map((type, at) => `(r->>${at})::${type}`).join();
	const insisting = table.numbered ? 'overriding system value' : '';
	await tx.unsafe(
		`insert into ${quoted(table.name)} (${columns}) ${insisting} select ${values} from json_array_elements($1::text::json) r`,
		[`[${rows.join()}]`]
	);
}
