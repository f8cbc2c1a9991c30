import type { ConnectionSettings } from './connection.ts';
import { busy, closed } from './faults.ts';
import { openLine, type Line } from './line.ts';

/** Connections that are lent to one transaction each. */
export type Pool = {
	/**
	 * Lends a connection for as long as `work` takes.
	 * @param patience how long to wait for a free one, and for each answer on it, in milliseconds
	 */
	lend<T>(patience: number, work: (line: Line) => Promise<T>): Promise<T>;
	/** Lends no more, waits up to five seconds for what is lent, and closes. */
	stop(): Promise<void>;
};

type Waiter = { serve(): void; timer: NodeJS.Timeout };

/** Opens connections when they are first needed, up to `size`; one that was lost or does not answer is replaced. */
export function openPool(to: ConnectionSettings, size: number): Pool {
	const idle: Line[] = [];
	const lent = new Set<Promise<unknown>>();
	const waiting = new Set<Waiter>();
	let places = size;
	let stopping = false;

	const place = (patience: number) =>
		new Promise<void>((resolve, reject) => {
			if (places-- > 0) return resolve();
			const waiter: Waiter = {
				serve: () => (clearTimeout(waiter.timer), resolve()),
				timer: setTimeout(() => {
					waiting.delete(waiter);
					places++;
					reject(busy());
				}, patience)
			};
			waiting.add(waiter);
		});
	const free = () => {
		places++;
		for (const waiter of waiting) {
			waiting.delete(waiter);
			return waiter.serve();
		}
	};
	const take = async (patience: number) => {
		for (let line = idle.pop(); line; line = idle.pop()) if (!line.fault()) return line;
		return openLine(to, patience);
	};
	const give = (line: Line) => {
		if (line.busy()) line.drop(new Error('The connection came back with work on it.'));
		if (stopping) void line.close();
		else if (!line.fault()) idle.push(line);
	};

	return {
		async lend(patience, work) {
			if (stopping) throw closed();
			await place(patience);
			const done = (async () => {
				const line = await take(patience);
				line.patience = patience;
				return work(line).finally(() => give(line));
			})().finally(free);
			lent.add(done);
			return done.finally(() => lent.delete(done));
		},
		async stop() {
			stopping = true;
			let timer: NodeJS.Timeout | undefined;
			const enough = new Promise((resolve) => (timer = setTimeout(resolve, 5000)));
			const finished = (async () => {
				while (lent.size) await Promise.allSettled(lent);
			})();
			await Promise.race([finished, enough]);
			clearTimeout(timer);
			await Promise.all(idle.map((line) => line.close()));
		}
	};
}
