import type { Keys } from '../keys.ts';
import type { ConnectionSettings } from './connection.ts';
import type { Actor, Door } from './door.ts';
import { doorFor } from './door.ts';
import { holdToKeys } from './key-marks.ts';
import { provisionLogin } from './login.ts';
import { latestMigration, migrate } from './migrate.ts';
import { openPool, type Pool } from './pool.ts';

/** An open database, brought up to this version, entered only as somebody. */
export type Store = {
	as(actor: Actor): Door;
	/** Undefined when ready; else the reason, in a sentence, for /readyz. */
	fault(): Promise<string | undefined>;
	stop(): Promise<void>;
};

/**
 * The same for the app itself, that comes with all its keys: a database made with others is refused before anything in it
 * is changed, the password of its sign-in role above all.
 * @throws OtherKeys, or as `openStore`
 */
export async function openHouse(owner: ConnectionSettings, keys: Keys, pool: number): Promise<Store> {
	await migrate(owner);
	await holdToKeys(owner, keys);
	return openStore(owner, keys.signing, pool);
}

/**
 * Migrates the database that `owner` names and opens a pool of `pool` connections as the login role.
 * @throws Error with a sentence when the database cannot be reached or does not fit this version.
 */
export async function openStore(owner: ConnectionSettings, signingKey: Buffer, pool: number): Promise<Store> {
	await migrate(owner);
	const login = await provisionLogin(owner, signingKey);
	const lines = openPool(login, pool);
	await lines.lend(5000, async ({ own }) => own`select 1`);
	return {
		as: (actor) => doorFor(lines, actor),
		fault: () => findFault(lines),
		stop: () => lines.stop()
	};
}

async function findFault(lines: Pool) {
	return lines
		.lend(3000, async ({ own }) => {
			const [row] = await own<{ number: number }[]>`
				select max(number) as number from foothold.migrations`;
			return row?.number === (await latestMigration()) ? undefined : 'Migrations are waiting to run.';
		})
		.catch(({ code }: { code?: string }) =>
			code === 'DATABASE_SILENT' || code === 'DATABASE_BUSY'
				? 'The database does not answer.'
				: 'The database cannot be reached.'
		);
}
