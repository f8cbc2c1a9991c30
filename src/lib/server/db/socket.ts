import { connect, type Socket } from 'node:net';
import type { ConnectionSettings } from './connection.ts';

const PATIENCE = 5000;

/**
 * Sockets for one connection, that can be cut: a server that is frozen never says goodbye, and the driver would wait for
 * it. After `cut` none is made again, so a connection that was given up cannot come back by itself.
 */
export function socketsFor({ host, port }: ConnectionSettings) {
	let socket: Socket | undefined;
	let gone = false;
	const open = () =>
		new Promise<Socket>((resolve, reject) => {
			if (gone) return reject(new Error('The connection was given up.'));
			const to = host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port };
			const made = (socket = connect(to));
			const late = () => made.destroy(new Error('The database did not accept a connection in time.'));
			made.setTimeout(PATIENCE, late);
			made.once('error', reject);
			made.once('connect', () => {
				made.setTimeout(0).off('timeout', late).off('error', reject);
				// The driver reads the name from here when it asks for encryption.
				resolve(Object.assign(made, { host }));
			});
		});
	const cut = () => {
		gone = true;
		socket?.destroy();
	};
	return { open, cut };
}
