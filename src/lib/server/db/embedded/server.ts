import type { ChildProcess } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGuarded } from './guard.ts';
import type { Place } from './place.ts';
import { readPostmaster, takeOver } from './postmaster.ts';
import { serverArguments, socketFolder, type Listening } from './settings.ts';

export type Server = { listening: Listening; stop(): Promise<void> };

type Options = { place: Place; logFile: string; sockets: boolean; say: (sentence: string) => void };

/**
 * Runs the server until `stop`, starting it again should it end by itself (its socket stays the same, so the
 * app's connections come back). Rejects with a sentence when it cannot be started at all.
 */
export async function runServer({ place, logFile, sockets, say }: Options): Promise<Server> {
	const socket = sockets ? socketFolder(join(place.home, 'socket')) : undefined;
	const listening: Listening = socket
		? { socketDir: socket.folder, port: 5432 }
		: { socketDir: undefined, port: await freePort() };
	if (socket?.temporary) giveTo(socket.folder, place);
	const stopping = new AbortController();
	let guard = await bringUp();
	let restarting = Promise.resolve();
	watch();
	return { listening, stop };

	function watch(): void {
		guard.once('exit', () => {
			if (!stopping.signal.aborted) restarting = restart();
		});
	}

	async function restart(): Promise<void> {
		say('The database stopped by itself and is being started again.');
		while (!stopping.signal.aborted) {
			try {
				guard = await bringUp();
				return watch();
			} catch (error) {
				say(error instanceof Error ? error.message : String(error));
				await sleep(5000, undefined, { ref: false, signal: stopping.signal }).catch(() => {});
			}
		}
	}

	async function stop(): Promise<void> {
		stopping.abort();
		await restarting;
		await ended(guard);
		// Had the guard been killed, its server would still be there.
		await takeOver(place.data, () => {});
		if (socket?.temporary) rmSync(socket.folder, { recursive: true, force: true });
	}

	/** Tries again while workers of a killed server are still letting go of its memory. */
	async function bringUp(): Promise<ChildProcess> {
		const deadline = Date.now() + 60_000;
		for (;;) {
			await takeOver(place.data, say);
			// No server is at work here, so what a dead one left beside its socket is nobody's.
			if (socket) rmSync(join(socket.folder, '.s.PGSQL.5432.lock'), { force: true });
			const from = sizeOf(logFile);
			const started = await launch(place, listening, logFile, say);
			if (started) return started;
			const told = readFileSync(logFile, 'utf8').slice(from);
			if (!PASSING.test(told) || Date.now() > deadline) throw new Error(failure(told, logFile));
			await sleep(200);
		}
	}
}

const PASSING =
	/pre-existing shared memory block|postmaster\.pid" already exists|the database system is shutting down/;

/** Starts a guarded server; undefined when it ended before it was ready. */
async function launch(place: Place, listening: Listening, logFile: string, say: Options['say']) {
	const { data, account, binaries } = place;
	const before = readPostmaster(data);
	const log = openSync(logFile, 'a', 0o600);
	const guard = startGuarded({
		command: [join(binaries.bin, 'postgres'), ...serverArguments(data, listening)],
		account,
		socketDir: listening.socketDir,
		log
	});
	closeSync(log);
	let over = false;
	guard.once('exit', () => (over = true));
	guard.once('error', () => (over = true));
	const began = Date.now();
	for (let told = 0; !over; await sleep(10)) {
		const now = readPostmaster(data);
		const isNew = now && !(now.pid === before?.pid && now.began === before.began);
		if (isNew && now.status === 'ready') return guard;
		const seconds = Math.floor((Date.now() - began) / 1000);
		if (seconds >= told + 3) {
			told = seconds;
			say(`The database is putting its files in order after an unclean end (${seconds} s).`);
		}
	}
	return undefined;
}

function ended(guard: ChildProcess): Promise<void> {
	if (guard.exitCode !== null || guard.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		guard.ref();
		guard.once('exit', () => resolve());
		guard.stdin?.end();
	});
}

/** The server's own words, cut to the line that says why; they hold no data (see settings.ts). */
function failure(told: string, logFile: string): string {
	const reason = told.match(/(?:FATAL|PANIC):\s+(.*)/)?.[1] ?? told.trim().split('\n').at(-1);
	return `The database did not start: ${reason || 'it gave no reason'}. Its own log is ${logFile}.`;
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function giveTo(folder: string, { account }: Place): void {
	if (account) chownSync(folder, account.uid, account.gid);
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
		});
	});
}
