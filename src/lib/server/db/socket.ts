import { connect, type Socket } from 'node:net';
import type { ConnectionSettings } from './connection.ts';
import { lost, silent } from './faults.ts';

const PATIENCE = 5000;

/** Bytes that may wait to be sent before the driver holds back, and makes a second round trip of a long statement. */
const IN_ONE_GO = 1_048_576;

/**
 * The socket of one connection, that can be cut: a server that is frozen never says goodbye, and the driver would wait
 * for it. It is made once, so a connection that was lost cannot come back by itself, as nobody, between two statements.
 */
export function socketFor({ host, port }: ConnectionSettings) {
	let socket: Socket | undefined;
	let made = false;
	const open = () =>
		new Promise<Socket>((resolve, reject) => {
			if (made) return reject(lost());
			made = true;
			// Without delay: the end of a flight must not wait until its beginning has been acknowledged.
			const more = { noDelay: true, writableHighWaterMark: IN_ONE_GO };
			const wire = (socket = host.startsWith('/')
				? connect({ path: `${host}/.s.PGSQL.${port}`, ...more })
				: connect({ host, port, ...more }));
			const late = () => wire.destroy(silent());
			wire.setTimeout(PATIENCE, late);
			wire.once('error', reject);
			wire.once('connect', () => {
				wire.setTimeout(0).off('timeout', late).off('error', reject);
				// The driver reads the name from here when it asks for encryption.
				resolve(Object.assign(wire, { host }));
			});
		});
	const cut = () => {
		made = true;
		socket?.destroy();
	};
	const cork = () => socket?.cork();
	const uncork = () => socket?.uncork();
	return { open, cut, cork, uncork };
}
