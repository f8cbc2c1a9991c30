import type { Sql } from './client.ts';
import { connect } from './client.ts';
import type { ConnectionSettings } from './connection.ts';
import type { Actor, Door } from './door.ts';
import { doorFor } from './door.ts';
import { provisionLogin } from './login.ts';
import { latestMigration, migrate } from './migrate.ts';

/** An open database, brought up to this version, entered only as somebody. */
export type Store = {
	as(actor: Actor): Door;
	/** Undefined when ready; else the reason, in a sentence, for /readyz. */
	fault(): Promise<string | undefined>;
	stop(): Promise<void>;
};

/**
 * Migrates the database that `owner` names and opens a pool of `pool` connections as the login role.
 * @throws Error with a sentence when the database cannot be reached or does not fit this version.
 */
export async function openStore(owner: ConnectionSettings, signingKey: Buffer, pool: number): Promise<Store> {
	await migrate(owner);
	const login = await provisionLogin(owner, signingKey);
	const sql = connect(login, { max: pool });
	await sql`select 1`;
	return {
		as: (actor) => doorFor(sql, actor),
		fault: () => findFault(sql),
		stop: () => sql.end({ timeout: 5 })
	};
}

async function findFault(sql: Sql) {
	const deadline = new Promise<string>((resolve) =>
		setTimeout(resolve, 3000, 'The database does not answer.').unref()
	);
	const asked = sql<{ number: number }[]>`select max(number) as number from foothold.migrations`.then(
		async ([row]) =>
			row?.number === (await latestMigration()) ? undefined : 'Migrations are waiting to run.',
		() => 'The database cannot be reached.'
	);
	return Promise.race([asked, deadline]);
}
