import { connect, type Sql, type Statements } from './client.ts';
import type { ConnectionSettings } from './connection.ts';
import { lost, silent } from './faults.ts';
import { socketFor } from './socket.ts';

/** One connection, used by one transaction at a time. */
export type Line = {
	/**
	 * The driver's tag for one transaction. `refuse` is asked when a statement is about to be sent, not when it is written:
	 * a statement that comes after its transaction's end must not slip into somebody else's.
	 */
	statements(refuse?: () => Error | undefined): Statements;
	/** How long an answer may take, in milliseconds, before the connection is given up. */
	patience: number;
	/** Why it can never be used again; undefined while it can. */
	fault(): Error | undefined;
	/** True while something that was sent has no answer. */
	busy(): boolean;
	/** Gives it up at once: what is unanswered fails. */
	drop(why: Error): void;
	/** Says goodbye to the server. */
	close(): Promise<void>;
};

/** What the driver hides behind a pending query; the version is pinned, and a test holds it to this. */
type Pending = Promise<unknown> & { handler: Send; reject(fault: Error): void };
type Send = ((query: Pending) => void) & { debug?: unknown };

/** Connects. Rejects with the driver's error when the database cannot be reached or refuses. */
export async function openLine(to: ConnectionSettings, patience: number): Promise<Line> {
	const socket = socketFor(to);
	let fault: Error | undefined;
	let unanswered = 0;
	let timer: NodeJS.Timeout | undefined;
	const sql = connect(to, { max: 1, socket: socket.open, onclose: () => line.drop(lost()) });

	const listen = () => {
		clearTimeout(timer);
		timer = unanswered ? setTimeout(() => line.drop(silent()), line.patience) : undefined;
	};
	const answered = () => {
		unanswered--;
		listen();
	};
	const line: Line = {
		patience,
		fault: () => fault,
		busy: () => unanswered > 0,
		drop(why) {
			fault ??= why;
			socket.cut();
			void sql.end({ timeout: 0 });
		},
		async close() {
			fault ??= lost();
			await sql.end({ timeout: 1 });
			socket.cut();
		},
		statements: (refuse = () => undefined) =>
			tagOf(sql, (send) => (query) => {
				const refusal = fault ?? refuse();
				if (refusal) return query.reject(refusal);
				const { reject } = query;
				query.reject = (why) => reject(fault ?? why);
				unanswered++;
				listen();
				// Not query.then, which would send it a second time.
				Promise.prototype.then.call(query, answered, answered);
				send(query);
			})
	};
	await line.statements()`select 1`.catch((why: Error) => {
		line.drop(why);
		throw why;
	});
	return line;
}

/** The tag with every sending put through `watch`. Parts of statements are made by the same tag and never sent. */
function tagOf(sql: Sql, watch: (send: Send) => Send): Statements {
	const watched = <T>(made: T): T => {
		if (made instanceof Promise) {
			const query = made as unknown as Pending;
			query.handler = Object.assign(watch(query.handler), { debug: query.handler.debug });
		}
		return made;
	};
	const tag = (...given: Parameters<Sql>) => watched(sql(...given));
	const unsafe = (...given: Parameters<Sql['unsafe']>) => watched(sql.unsafe(...given));
	return Object.assign(tag, {
		unsafe,
		json: sql.json,
		array: sql.array,
		typed: sql.typed,
		types: sql.types
	}) as unknown as Statements;
}
