import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';

/** A wire between app and database that can be counted, frozen and cut. */
export type Proxy = {
	/** How to reach the database by this wire. */
	through: ConnectionSettings;
	/** Times the app sent something after it had an answer, or for the first time: the round trips so far. */
	flights(): number;
	/** No answer comes back any more, and nothing says why: what a frozen server looks like. */
	freeze(): void;
	thaw(): void;
	/** Ends every connection at once. */
	cut(): void;
	/** Whether new connections are taken. */
	open(yes: boolean): void;
	stop(): Promise<void>;
};

/** @param latency how long an answer takes, in milliseconds: what the app sends meanwhile did not wait for it */
export async function startProxy(to: ConnectionSettings, latency = 0): Promise<Proxy> {
	const pairs = new Set<[Socket, Socket]>();
	let flights = 0;
	let frozen = false;
	let open = true;
	let held: (() => void)[] = [];

	const server = createServer((app) => {
		if (!open) return app.destroy();
		const database = connect(
			to.host.startsWith('/') ? { path: `${to.host}/.s.PGSQL.${to.port}` } : { host: to.host, port: to.port }
		);
		const pair: [Socket, Socket] = [app, database];
		pairs.add(pair);
		let waiting = false;
		app.on('data', (bytes) => {
			if (!waiting) flights++;
			waiting = true;
			database.write(bytes);
		});
		database.on('data', (bytes) => {
			const deliver = () => {
				waiting = false;
				app.write(bytes);
			};
			if (frozen) held.push(deliver);
			else if (latency) setTimeout(deliver, latency);
			else deliver();
		});
		for (const socket of pair) {
			socket.on('error', () => {});
			socket.on('close', () => {
				pairs.delete(pair);
				for (const other of pair) other.destroy();
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const cut = () => pairs.forEach((pair) => pair.forEach((socket) => socket.destroy()));
	return {
		through: { ...to, host: '127.0.0.1', port: (server.address() as AddressInfo).port },
		flights: () => flights,
		freeze: () => void (frozen = true),
		thaw() {
			frozen = false;
			for (const deliver of held) deliver();
			held = [];
		},
		cut,
		open: (yes) => void (open = yes),
		async stop() {
			cut();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
