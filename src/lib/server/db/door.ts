import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Reserved, Sql } from './client.ts';

/** In whose name the database is asked. No school means: no row of any school. */
export type Actor = {
	role: 'app' | 'signin' | 'jobs' | 'retention';
	schoolId: string | null;
	/** The membership or pupil who asks. */
	viewerId?: string | null;
	/** Whether the viewer is the school's safeguarding lead: concerns ask it. */
	lead?: boolean;
};

/** One transaction: drizzle for what is asked now and then, the driver's tag for hand-written hot statements. */
export type Tx = { readonly db: PostgresJsDatabase; readonly sql: Reserved };

export type Door = {
	/** Runs `work` in one transaction; what it throws rolls everything back. Nested use throws. */
	<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
	/**
	 * Sends begin, role, school, ONE statement and commit as a single flight. Only rows that the statement returns prove
	 * that it was kept: where it fails, COMMIT still fulfils (as a rollback), so the statement's own error is thrown.
	 */
	flight<T>(statement: (tx: Tx) => Promise<T>): Promise<T>;
};

const inside = new AsyncLocalStorage<true>();

/** The one door to the data: nothing is read or written but through it, with a role and a school set for that long. */
export function doorFor(sql: Sql, actor: Actor): Door {
	const through = <T>(work: (tx: Tx) => Promise<T>) => {
		if (inside.getStore())
			throw new Error('The door was used inside the door: pass the transaction on instead.');
		return inside.run(true, () => withConnection(sql, work));
	};
	const door = <T>(work: (tx: Tx) => Promise<T>) =>
		through(async (tx) => {
			const opened = open(tx.sql, actor);
			// Awaited below; until then its failure must not count as unhandled.
			opened.catch(() => {});
			try {
				const result = await work(tx);
				await opened;
				await tx.sql`commit`;
				return result;
			} catch (fault) {
				await tx.sql`rollback`.catch(() => {});
				throw await opened.then(
					() => fault,
					(first) => first
				);
			}
		});
	const flight = <T>(statement: (tx: Tx) => Promise<T>) =>
		through(async (tx) => {
			const [opened, answer, closed] = await Promise.allSettled([
				open(tx.sql, actor),
				statement(tx),
				tx.sql`commit`
			]);
			for (const part of [opened, answer, closed]) if (part.status === 'rejected') throw part.reason;
			return (answer as PromiseFulfilledResult<Awaited<T>>).value;
		});
	return Object.assign(door, { flight }) as Door;
}

async function withConnection<T>(sql: Sql, work: (tx: Tx) => Promise<T>): Promise<T> {
	const reserved = await sql.reserve();
	let db: PostgresJsDatabase | undefined;
	const tx: Tx = {
		sql: reserved,
		get db() {
			return (db ??= drizzle(Object.assign(reserved, { options: sql.options }) as unknown as Sql));
		}
	};
	try {
		return await work(tx);
	} finally {
		reserved.release();
	}
}

/** Everything is LOCAL to the transaction, so a pooled connection carries nothing over. */
async function open(sql: Reserved, { role, schoolId, viewerId, lead }: Actor) {
	const parts = await Promise.allSettled([
		sql`begin`,
		sql`select set_config('role', ${`foothold_${role}`}, true), set_config('app.school', ${schoolId ?? ''}, true),
			set_config('app.viewer', ${viewerId ?? ''}, true), set_config('app.lead', ${lead ? 'yes' : ''}, true)`
	]);
	for (const part of parts) if (part.status === 'rejected') throw part.reason;
}
