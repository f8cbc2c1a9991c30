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
	const waiting = new Set<Waiter>();
	let lent = 0;
	let finished: (() => void) | undefined;
	let stopping = false;

	const wait = (patience: number) =>
		new Promise<void>((resolve, reject) => {
			const waiter: Waiter = {
				serve: () => (clearTimeout(waiter.timer), resolve()),
				timer: setTimeout(() => {
					waiting.delete(waiter);
					reject(busy());
				}, patience)
			};
			waiting.add(waiter);
		});
	/** The place goes to whoever waits longest, else it is free. */
	const leave = () => {
		for (const waiter of waiting) {
			waiting.delete(waiter);
			return waiter.serve();
		}
		lent--;
		if (lent === 0) finished?.();
	};
	const take = () => {
		for (let line = idle.pop(); line; line = idle.pop()) if (!line.fault()) return line;
		return undefined;
	};
	const give = (line: Line) => {
		if (line.busy()) line.drop(new Error('The connection came back with work on it.'));
		if (stopping) void line.close();
		else if (!line.fault()) idle.push(line);
	};

	return {
		async lend(patience, work) {
			if (stopping) throw closed();
			if (lent < size) lent++;
			else await wait(patience);
			try {
				const line = take() ?? (await openLine(to, patience));
				line.patience = patience;
				try {
					return await work(line);
				} finally {
					give(line);
				}
			} finally {
				leave();
			}
		},
		async stop() {
			stopping = true;
			let timer: NodeJS.Timeout | undefined;
			if (lent > 0)
				await new Promise<void>((resolve) => {
					finished = resolve;
					timer = setTimeout(resolve, 5000);
				});
			clearTimeout(timer);
			await Promise.all(idle.map((line) => line.close()));
		}
	};
}
