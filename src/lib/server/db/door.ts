import { AsyncLocalStorage } from 'node:async_hooks';
import { nextTick } from 'node:process';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { servesPeople } from '../env.ts';
import type { Sql, Statements } from './client.ts';
import type { Line } from './line.ts';
import type { Pool } from './pool.ts';

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
export type Tx = { readonly db: PostgresJsDatabase; readonly sql: Statements };

export type Door = {
	/** Runs `work` in one transaction; what it throws rolls everything back. Nested use throws, but in production. */
	<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
	/**
	 * Sends begin, role, school, what `statements` sends before its first await, and commit as a single flight. Resolves
	 * only when all of it was kept: where one fails the server fulfils COMMIT as a rollback, and that throws here.
	 */
	flight<T>(statements: (tx: Tx) => Promise<T>): Promise<T>;
};

/** How long one statement may take on the server; the client gives the connection up a second later. */
const LIMITS = { app: 5000, signin: 5000, jobs: 60_000, retention: 600_000 } satisfies Record<
	Actor['role'],
	number
>;

/**
 * Knows what is done inside the door. Following every promise costs a fifth of a check-in on Node 20, so the app that
 * serves people does not: every test of a service does, and each service is tested so.
 */
const inside = servesPeople() ? undefined : new AsyncLocalStorage<{ open: boolean }>();

/** The one door to the data: nothing is read or written but through it, with a role and a school set for that long. */
export function doorFor(pool: Pool, actor: Actor): Door {
	const through = async <T>(work: (line: Line) => Promise<T>) => {
		const lend = () => pool.lend(LIMITS[actor.role] + 1000, work);
		if (!inside) return lend();
		if (inside.getStore()?.open)
			throw new Error('The door was used inside the door: pass the transaction on instead.');
		const visit = { open: true };
		try {
			return await inside.run(visit, lend);
		} finally {
			visit.open = false;
		}
	};
	const door = <T>(work: (tx: Tx) => Promise<T>) => through((line) => transact(line, actor, work));
	const flight = <T>(statements: (tx: Tx) => Promise<T>) => through((line) => fly(line, actor, statements));
	return Object.assign(door, { flight });
}

async function transact<T>(line: Line, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
	const { own } = line;
	const { tx, close } = enter(line, 'The transaction is over: wait for everything that is done in it.');
	const opened = Promise.all(open(own, actor));
	// Awaited below; until then its failure must not count as unhandled.
	opened.catch(() => {});
	try {
		const result = await work(tx);
		await opened;
		close();
		mustBeKept(await own`commit`);
		return result;
	} catch (fault) {
		close();
		await own`rollback`.catch((why: Error) => line.drop(why));
		throw await opened.then(
			() => fault,
			(first) => first
		);
	}
}

async function fly<T>(line: Line, actor: Actor, statements: (tx: Tx) => Promise<T>): Promise<T> {
	const { own } = line;
	const { tx, close } = enter(line, 'A flight sends everything before its first await.');
	const letGo = line.hold();
	const opened = open(own, actor);
	const answer = (async () => statements(tx))();
	const committed = sent().then(() => {
		close();
		// The driver writes its last piece when this turn is over; all pieces then go together.
		void sent().then(() => setImmediate(letGo));
		return own`commit`;
	});
	const parts = await Promise.allSettled([...opened, answer, committed]);
	for (const part of parts) if (part.status === 'rejected') throw part.reason;
	mustBeKept(await committed);
	return answer;
}

/** Everything is LOCAL to the transaction, so a pooled connection carries nothing over. Sends at once. */
function open(sql: Statements, { role, schoolId, viewerId, lead }: Actor) {
	return [
		sql`begin`.execute(),
		sql`select set_config('role', ${`foothold_${role}`}, true), set_config('app.school', ${schoolId ?? ''}, true),
			set_config('app.viewer', ${viewerId ?? ''}, true), set_config('app.lead', ${lead ? 'yes' : ''}, true),
			set_config('statement_timeout', ${String(LIMITS[role])}, true)`.execute()
	];
}

function enter(line: Line, refusal: string): { tx: Tx; close(): void } {
	let over = false;
	const sql = line.statements(() => (over ? new Error(refusal) : undefined));
	let db: PostgresJsDatabase | undefined;
	const tx: Tx = {
		sql,
		get db() {
			return (db ??= drizzle(Object.assign(sql, NO_OPTIONS()) as unknown as Sql));
		}
	};
	return { tx, close: () => void (over = true) };
}

/** drizzle writes into the options of what it is given; those of the connection are as they should be. */
const NO_OPTIONS = () => ({ options: { parsers: {}, serializers: {} }, begin: refuseNesting });

function refuseNesting(): never {
	throw new Error('The door was used inside the door: this is a transaction already.');
}

/** Resolves when everything that waits for nothing but promises has been sent, and before anything is written out. */
const sent = () => Promise.resolve().then(() => new Promise<void>((resolve) => nextTick(resolve)));

/** The server answers COMMIT with ROLLBACK when a statement had failed, even where somebody caught that. */
function mustBeKept({ command }: { command: string }) {
	if (command !== 'COMMIT')
		throw Object.assign(new Error('A statement failed and was passed over: nothing was kept.'), {
			code: '25P02'
		});
}
