import { createHmac } from 'node:crypto';
import type { Keys } from '../keys.ts';
import { isThere } from './archive/tables.ts';
import { connect, type Statements } from './client.ts';
import type { ConnectionSettings } from './connection.ts';

// What the keys outside the database leave in it: of each an HMAC of one constant text, from which no key can be found.
// With other keys every picture, card and authenticator would be wrong for ever, and nobody would know why.

/** At a start: keeps the marks of the keys when there are none, and refuses keys that are not those of this database. */
export async function holdToKeys(owner: ConnectionSettings, keys: Keys): Promise<void> {
	const sql = connect(owner, { max: 1 });
	try {
		await markKeys(sql, keys);
		await refuseOtherKeys(sql, keys);
	} finally {
		await sql.end({ timeout: 5 });
	}
}

/** The first to write them wins, and writes all of them. */
export async function markKeys(sql: Statements, keys: Keys): Promise<void> {
	const marks = marksOf(keys);
	await sql`
		insert into foothold.key_marks (name, mark)
		select * from unnest(${marks.map(([name]) => name)}::text[], ${marks.map(([, mark]) => mark)}::text[])
		on conflict (name) do nothing`;
}

/** @throws Error with a sentence when the database has the marks of other keys; one that has none yet takes any */
export async function refuseOtherKeys(sql: Statements, keys: Keys): Promise<void> {
	if (!(await isThere(sql, 'foothold.key_marks'))) return;
	const rows = await sql<{ name: string; mark: string }[]>`select name, mark from foothold.key_marks`;
	const kept = new Map(rows.map(({ name, mark }) => [name, mark]));
	if (marksOf(keys).some(([name, mark]) => kept.has(name) && kept.get(name) !== mark)) throw new OtherKeys();
}

/** The keys at hand are not those that this database was made with. */
export class OtherKeys extends Error {
	constructor() {
		super(
			'The keys (keys.json in DATA_DIR, or KEYS_FILE) are not those that this database was made with: with them no ' +
				'picture, card or code would ever be right. Put the file that belongs to it back, or bring a backup into an ' +
				'empty installation (npm run restore), which brings its keys along. Nothing was changed.'
		);
	}
}

const marksOf = (keys: Keys) =>
	(['pepper', 'signing', 'sealing'] as const).map(
		(name) => [name, createHmac('sha256', keys[name]).update(`foothold key: ${name}`).digest('hex')] as const
	);
