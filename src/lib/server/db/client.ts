import type { Socket } from 'node:net';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { ARRAYS, readArray, writeArray } from './arrays.ts';
import type { ConnectionSettings } from './connection.ts';

export type Sql = postgres.Sql;
/** The tag and its helpers, without what would step out of a transaction. */
export type Statements = postgres.ISql;

type Options = {
	max: number;
	debug?: postgres.Options<never>['debug'];
	/** Makes a connected socket; without it the driver makes its own. */
	socket?: () => Promise<Socket>;
	onclose?: () => void;
};

/**
 * A pool on a database. Dates travel as text both ways: drizzle sets the driver's parsers so for the pool it is given,
 * and doing it here for every pool means that a query reads the same whichever way it is written.
 */
export function connect(to: ConnectionSettings, { max, debug, socket, onclose }: Options): Sql {
	const sql = postgres({
		...to,
		max,
		idle_timeout: 0,
		max_lifetime: null,
		connect_timeout: 10,
		fetch_types: false,
		onnotice: () => {},
		...(debug && { debug }),
		...(socket && { socket }),
		...(onclose && { onclose }),
		connection: { application_name: 'foothold' }
	} as postgres.Options<Record<string, never>>);
	drizzle(sql);
	// drizzle turns the driver's own writers off, because it writes text itself; hand-written statements need them.
	const { parsers, serializers, shared } = (sql as unknown as { options: Codecs }).options;
	for (const type of [1082, 1083, 1114, 1184]) serializers[type] = dateText;
	for (const type of [114, 3802]) serializers[type] = jsonText;
	for (const [element, array] of Object.entries(ARRAYS)) {
		const read = parsers[Number(element)] ?? ((text: string) => text);
		shared.typeArrayMap[Number(element)] = array;
		parsers[array] = (text) => readArray(text, read);
		serializers[array] = writeArray;
	}
	return sql as unknown as Sql;
}

/** How the driver reads and writes each type, by its number. */
type Codecs = {
	parsers: Record<number, (text: string) => unknown>;
	serializers: Record<number, (value: unknown) => unknown>;
	shared: { typeArrayMap: Record<number, number> };
};

const dateText = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
const jsonText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
