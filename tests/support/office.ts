import { join } from 'node:path';
import { connect } from '#lib/server/db/client.ts';
import { runningEmbedded } from '#lib/server/db/embedded/start.ts';
import { openStore } from '#lib/server/db/store.ts';
import { loadKeys } from '#lib/server/keys.ts';
import type { Context } from '#lib/server/context.ts';
import type { Sql } from '#lib/server/db/client.ts';
import { adultsOf } from './adults.ts';
import type { RunningApp } from './app.ts';
import type { TestStore } from './database.ts';

/**
 * Beside a running app, on its own database and through its own services: what somebody else does meanwhile, in a
 * journey whose story is about another person.
 * @param email of the adult in whose name it is done
 */
export const meanwhile = <T>(
	app: RunningApp,
	email: string,
	work: (ctx: Context, asOwner: Sql) => Promise<T>
): Promise<T> => beside(app, async (store) => work(await adultsOf(store).ctxByEmail(email), store.asOwner));

/** Lends a store on a running app's own database: for a journey that makes its own people. */
export async function beside<T>(app: RunningApp, work: (store: TestStore) => Promise<T>): Promise<T> {
	const owner = runningEmbedded(app.dataDir);
	if (!owner) throw new Error('the app runs no database of its own');
	const keys = await loadKeys({ KEYS_FILE: join(app.dataDir, 'keys.json') });
	const asOwner = connect(owner, { max: 1 });
	const store = { ...(await openStore(owner, keys.signing, 1)), keys, owner, asOwner };
	try {
		return await work(store);
	} finally {
		await asOwner.end({ timeout: 5 });
		await store.stop();
	}
}
