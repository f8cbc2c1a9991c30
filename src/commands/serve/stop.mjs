import { setTimeout as pause } from 'node:timers/promises';

/** Containers are killed ten seconds after they are asked to stop. */
const PATIENCE_MS = 8_000;

/**
 * Stops in order: no new connections, what runs is finished, then the app closes its database.
 * `foothold:closing` tells whatever holds a connection open for good (live updates) to let go of it;
 * `sveltekit:shutdown` is what adapter-node's own server emits once the last answer has been sent.
 * @param {import('node:http').Server} server
 * @param {string} reason
 */
export async function stopServing(server, reason) {
	process.emit('foothold:closing', reason);
	if (server.listening) {
		const closed = new Promise((resolve) => server.close(resolve));
		// A connection that finishes its request now would otherwise be kept open for the next.
		const sweep = setInterval(() => server.closeIdleConnections(), 50);
		await Promise.race([closed, pause(PATIENCE_MS, undefined, { ref: false })]);
		clearInterval(sweep);
		server.closeAllConnections();
	}
	process.emit('sveltekit:shutdown', reason);
	await globalThis.__foothold?.stop?.();
}
