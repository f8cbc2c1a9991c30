import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compress } from './commands/serve/compress.mjs';
import { protect } from './commands/serve/headers.mjs';
import { hearOut } from './commands/serve/hear-out.mjs';
import { identify } from './commands/serve/identify.mjs';
import { addresses, listen } from './commands/serve/listen.mjs';
import { complain, describe, say, trace } from './commands/serve/say.mjs';
import { prepareAdapter, proxies, readSettings } from './commands/serve/settings.mjs';
import { stopServing } from './commands/serve/stop.mjs';
import { unfollowed } from './commands/serve/unfollowed.mjs';

// The production server: adapter-node's handler behind a server that knows plain http, compresses pages, finds a
// free port and stops in order. The app inside (database, migrations, jobs) is started by `init` in hooks.server.ts.

const root = dirname(dirname(fileURLToPath(import.meta.url)));

process.chdir(root);
readSettings(root);
prepareAdapter();
globalThis.__foothold = { say };

let stopping;
const server = createServer({ headersTimeout: 20_000, requestTimeout: 120_000, keepAliveTimeout: 65_000 });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	// A command that prepared this start has ended it at once on a signal until now.
	process.removeAllListeners(signal).on(signal, () => stop(signal));
}
// Neither tells what the error says, which may quote somebody; one request's stray promise ends nobody else's.
process.on('unhandledRejection', (error) => say(`An error went unhandled: ${trace(error)}`));
process.on('uncaughtException', (error) => {
	say(`The server met an error that it cannot go on from: ${trace(error)}`);
	stop('uncaughtException', 1);
});

try {
	const { handler } = await unfollowed(() => import('../build/handler.js'));
	serveWith(handler);
	const port = await listen(server, wish(), process.env.HOST || '0.0.0.0');
	announce(port);
} catch (error) {
	if (!stopping) {
		complain(describe(error));
		await stop('failed', 1);
	}
}

function serveWith(handler) {
	const depth = proxies();
	server.on('request', (request, response) => {
		identify(request, depth);
		protect(request, response);
		if (stopping) response.setHeader('connection', 'close');
		hearOut(request, response);
		compress(request, response);
		handler(request, response, () => {
			response.statusCode = 404;
			response.end();
		});
	});
}

function announce(port) {
	const origin = process.env.ORIGIN;
	const [first, ...others] = origin ? [origin] : addresses(port, process.env.HOST || '0.0.0.0');
	if (wish() !== 0 && port !== wish()) say(`Port ${wish()} is taken, so this is port ${port}.`);
	say(`Foothold is ready: ${first}`);
	if (others.length) say(`From tablets in the same network: ${others.join('  ')}`);
	const { demo, announce: more } = globalThis.__foothold;
	const lines = [...(more?.(first) ?? []), ...(demo?.lines ?? [])];
	if (lines.length) say(['', ...lines.map((line) => line.replaceAll('{address}', first)), ''].join('\n'));
	say('Stop it with Ctrl-C.');
}

function wish() {
	return Number(process.env.PORT || 3000);
}

/** A terminal and npm may both pass on one Ctrl-C, so only one that comes later means "at once". */
function stop(reason, code = 0) {
	if (stopping) {
		if (Date.now() - stopping.since > 1_500) process.exit(1);
		return stopping.done;
	}
	if (code === 0) say('Stopping: finishing what is running.');
	// Also keeps Node from ending by itself while something that does not count as work is waited for.
	setTimeout(() => {
		complain('Something did not stop in time. The database is closed all the same.');
		process.exit(1);
	}, 30_000);
	const done = stopServing(server, reason).then(
		() => process.exit(code),
		(error) => {
			complain(describe(error));
			process.exit(1);
		}
	);
	stopping = { since: Date.now(), done };
	return done;
}
