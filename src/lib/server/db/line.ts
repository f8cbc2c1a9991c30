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
	/** The tag of whoever opens and ends transactions on it. */
	own: Statements;
	/** How long an answer may take, in milliseconds, before the connection is given up. */
	patience: number;
	/** Why it can never be used again; undefined while it can. */
	fault(): Error | undefined;
	/**
	 * Holds back what is sent until it is told to let go: the driver writes every thousand bytes by themselves, and each
	 * writing is a call of the system here and a waking of the server there.
	 */
	hold(): () => void;
	/** True while something that was sent has no answer. */
	busy(): boolean;
	/** Gives it up at once: what is unanswered fails. */
	drop(why: Error): void;
	/** Says goodbye to the server. */
	close(): Promise<void>;
};

/** What the driver hides behind a pending query; the version is pinned, and a test holds it to this. */
type Pending = Promise<unknown> & {
	handler: Send;
	resolve(answer: unknown): void;
	reject(fault: Error): void;
};
type Send = (query: Pending) => void;

/** Connects. Rejects with the driver's error when the database cannot be reached or refuses. */
export async function openLine(to: ConnectionSettings, patience: number): Promise<Line> {
	const socket = socketFor(to);
	let fault: Error | undefined;
	let unanswered = 0;
	let timer: NodeJS.Timeout | undefined;
	let set = 0;
	const sql = connect(to, { max: 1, socket: socket.open, onclose: () => line.drop(lost()) });

	// One timer for all: each sending and each answer winds it up again, and when it goes off with nothing owed, so be it.
	const wind = () => {
		if (timer && set === line.patience) return void timer.refresh();
		clearTimeout(timer);
		set = line.patience;
		// A machine that was busy itself runs late timers before it reads what came meanwhile: it gets that turn first.
		const late = () => setImmediate(() => unanswered && line.drop(silent()));
		timer = setTimeout(late, set).unref();
	};
	const watch = (query: Pending) => {
		const { resolve, reject } = query;
		unanswered++;
		wind();
		query.resolve = (answer) => {
			unanswered--;
			wind();
			resolve(answer);
		};
		query.reject = (why) => {
			unanswered--;
			wind();
			reject(fault ?? why);
		};
	};
	const line: Line = {
		patience,
		fault: () => fault,
		hold() {
			socket.cork();
			return socket.uncork;
		},
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
		statements: (refuse) =>
			tagOf(sql, (send) => (query) => {
				const refusal = fault ?? refuse?.();
				if (refusal) return query.reject(refusal);
				watch(query);
				send(query);
			}),
		own: undefined as unknown as Statements
	};
	line.own = line.statements();
	await line.own`select 1`.catch((why: Error) => {
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
			query.handler = watch(query.handler);
		}
		return made;
	};
	const tag = (...given: Parameters<Sql>) => watched(sql(...complete(given)));
	tag.unsafe = (...given: Parameters<Sql['unsafe']>) => {
		complete(given[1] ?? []);
		return watched(sql.unsafe(...given));
	};
	tag.json = sql.json;
	tag.array = sql.array;
	tag.typed = sql.typed;
	tag.types = sql.types;
	return tag as unknown as Statements;
}

/** The driver finds a missing value only while sending, and what is under way on the connection is then never answered. */
function complete<T extends unknown[]>(values: T): T {
	if (values.includes(undefined)) throw new TypeError('A statement was given a value that is missing.');
	return values;
}
