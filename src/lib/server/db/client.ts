import postgres from 'postgres';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { ConnectionSettings } from './connection.ts';

export type Sql = postgres.Sql;
export type Reserved = postgres.ReservedSql;

/**
 * A pool on a database. Dates travel as text both ways: drizzle sets the driver's parsers so for the pool it is given,
 * and doing it here for every pool means that a query reads the same whichever way it is written.
 */
export function connect(
	to: ConnectionSettings,
	options: { max: number; debug?: postgres.Options<never>['debug'] }
): Sql {
	const sql = postgres({
		...to,
		max: options.max,
		idle_timeout: 0,
		max_lifetime: null,
		connect_timeout: 10,
		onnotice: () => {},
		...(options.debug && { debug: options.debug }),
		connection: { application_name: 'foothold' }
	});
	drizzle(sql);
	return sql;
}
