import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/server/context.ts';
import type { Door } from '#lib/server/db/door.ts';
import type { Store } from '#lib/server/db/store.ts';

/** What one statement read: 8 kB pages found in memory or fetched, planning left out, and the plan in words. */
export type Cost = { buffers: number; plan: string };

/**
 * What a query of `queries/` costs through a door, that is as the application's role with row security. It is asked
 * twice and the second counts: the first also reads what the connection has to know about the tables.
 */
export async function costOf(door: Door, ask: (tx: Tx) => Promise<unknown>): Promise<Cost> {
	return door(async (tx) => {
		const plans: string[] = [];
		const db = new Proxy(tx.db, {
			get: (of, key) => (key === 'execute' ? explain : Reflect.get(of, key))
		});
		const explain = async (statement: Parameters<Tx['db']['execute']>[0]) => {
			const rows = await tx.db.execute<{ 'QUERY PLAN': string }>(
				sql`explain (analyze, buffers, timing off) ${statement}`
			);
			plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
			return [];
		};
		await ask({ sql: tx.sql, db });
		await ask({ sql: tx.sql, db });
		if (plans.length !== 2) throw new Error('the query was to be one statement of drizzle');
		const plan = plans[1] ?? '';
		const [, hit = 0, read = 0] = /Buffers: shared(?: hit=(\d+))?(?: read=(\d+))?/.exec(plan) ?? [];
		return { buffers: Number(hit) + Number(read), plan };
	});
}

/** The same store, counting what is asked of the database inside its doors: not `begin`, role and `commit`. */
export function counting(store: Store): { store: Store; statements: () => number } {
	let statements = 0;
	const count = <F extends object>(of: F) =>
		new Proxy(of, {
			apply: (target, self, given) => (statements++, Reflect.apply(target as never, self, given))
		});
	const counted = (tx: Tx): Tx => ({
		sql: count(tx.sql),
		get db() {
			return new Proxy(tx.db, {
				get: (of, key) => (key === 'execute' ? count(of.execute.bind(of)) : Reflect.get(of, key))
			});
		}
	});
	const as: Store['as'] = (actor) => {
		const door = store.as(actor);
		return Object.assign(<T>(work: (tx: Tx) => Promise<T>) => door((tx) => work(counted(tx))), {
			flight: <T>(work: (tx: Tx) => Promise<T>) => door.flight((tx) => work(counted(tx)))
		});
	};
	return { store: { ...store, as }, statements: () => statements };
}
