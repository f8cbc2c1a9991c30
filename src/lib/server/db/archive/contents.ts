import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { DAMAGED } from './seal.ts';
import { readSealed } from './file.ts';

// What the lines of a backup say: the head; for each table its name and columns, then a line a row, each value as the text
// that PostgreSQL writes and reads; last how many rows each table has and their checksum.

const head = v.object({
	foothold: v.literal(1),
	made: v.string(),
	postgres: v.string(),
	migrations: v.array(v.object({ number: v.number(), name: v.string(), hash: v.string() })),
	keys: v.object({ pepper: v.string(), signing: v.string(), sealing: v.string() })
});
const table = v.object({ table: v.string(), columns: v.array(v.string()) });
const end = v.object({ end: v.record(v.string(), v.object({ rows: v.number(), sha256: v.string() })) });

/** What a backup is about. `keys` are base64 of 32 bytes each. */
export type Head = v.InferOutput<typeof head>;
/** By table: how many rows, and SHA-256 of their lines in the order of the primary key. */
export type Totals = v.InferOutput<typeof end>['end'];
export type Part =
	| { head: Head }
	| { table: string; columns: string[] }
	/** Rows of the table named last, each a JSON array of texts and nulls. */
	| { rows: string[] }
	| { totals: Totals };

/** Counts and checks rows as they pass. */
export function tally() {
	let rows = 0;
	const hash = createHash('sha256');
	return {
		add(lines: string[]) {
			rows += lines.length;
			hash.update(`${lines.join('\n')}\n`);
		},
		total: () => ({ rows, sha256: hash.digest('hex') })
	};
}

/** The lines of a backup, from what it is about. Keeps the totals; there is nothing else to remember. */
export async function* linesOf(
	about: Head,
	tables: AsyncIterable<Extract<Part, { table: string } | { rows: string[] }>>
) {
	yield lineOf(about);
	const totals: Totals = {};
	let name: string | undefined;
	let count = tally();
	const close = () => name !== undefined && (totals[name] = count.total());
	for await (const part of tables) {
		if ('rows' in part) {
			count.add(part.rows);
			yield `${part.rows.join('\n')}\n`;
			continue;
		}
		close();
		[name, count] = [part.table, tally()];
		yield lineOf(part);
	}
	close();
	yield lineOf({ end: totals });
}

/**
 * Reads a backup and finds every count and checksum right by its end.
 * @throws Error with a sentence; what came before the fault may be right, so nothing of it may be kept
 */
export async function* readContents(file: string, passphrase: string): AsyncGenerator<Part> {
	const check = checker();
	for await (const lines of readSealed(file, passphrase)) {
		let rows: string[] = [];
		for (const line of lines) {
			if (line.startsWith('[')) {
				rows.push(line);
				continue;
			}
			if (rows.length) yield check({ rows });
			rows = [];
			yield check(partOf(line));
		}
		if (rows.length) yield check({ rows });
	}
	if (!check.whole()) throw new Error(DAMAGED);
}

/** Reads a backup to its end and keeps nothing but what it is about. */
export async function inspect(file: string, passphrase: string): Promise<{ head: Head; totals: Totals }> {
	let about: Head | undefined;
	let sums: Totals = {};
	for await (const part of readContents(file, passphrase)) {
		if ('head' in part) about = part.head;
		if ('totals' in part) sums = part.totals;
	}
	if (!about) throw new Error(DAMAGED);
	return { head: about, totals: sums };
}

/** Lets parts pass in the order in which they must come, and the last only when it says what has passed. */
function checker() {
	const found: Totals = {};
	let place: 'before' | 'head' | 'tables' | 'end' = 'before';
	let name = '';
	let count = tally();
	const close = () => place === 'tables' && (found[name] = count.total());
	const check = (part: Part): Part => {
		const fits =
			'head' in part
				? place === 'before'
				: 'rows' in part
					? place === 'tables'
					: place !== 'before' && place !== 'end';
		if (!fits) throw new Error(DAMAGED);
		if ('rows' in part) count.add(part.rows);
		else if ('head' in part) place = 'head';
		else {
			close();
			if ('totals' in part && !isDeepStrictEqual(part.totals, found)) throw new Error(DAMAGED);
			place = 'totals' in part ? 'end' : 'tables';
			[name, count] = ['table' in part ? part.table : '', tally()];
		}
		return part;
	};
	return Object.assign(check, { whole: () => place === 'end' });
}

function partOf(line: string): Part {
	const thing: unknown = JSON.parse(line);
	if (v.is(table, thing)) return thing;
	if (v.is(end, thing)) return { totals: thing.end };
	if (v.is(head, thing)) return { head: thing };
	throw new Error(
		'This backup was made by another version of Foothold. Restore it with that version or a newer one.'
	);
}

const lineOf = (thing: unknown) => `${JSON.stringify(thing)}\n`;
