import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';

/** A statement as it came by: its text and its parameters, as text. */
export type Heard = { text: string; params: (string | null)[] };

/** A transaction as it came by, by one connection: in whose role, and what it said. */
type Visit = { role: string; said: Heard[] };

/** What the app does by itself, whoever asks: jobs that are due, and sweeping up what has run out. */
const isClockwork = ({ role, said }: Visit) =>
	role === 'foothold_jobs' ||
	said.some(({ text }) => /^\s*delete from \w+ where (?:since|expires_at) </.test(text));

/** A wire between app and database that counts round trips and hears every statement, but for the app's own clockwork. */
export type Wire = {
	/** How to reach the database by this wire. */
	through: ConnectionSettings;
	/** Times that somebody sent something after an answer, or for the first time: the round trips so far. */
	flights(): number;
	/** The statements since it was last asked. */
	heard(): Heard[];
	stop(): Promise<void>;
};

/** @param latency how long an answer takes, in milliseconds: what is sent meanwhile did not wait for it */
export async function startWire(to: ConnectionSettings, latency = 0): Promise<Wire> {
	const sockets = new Set<Socket>();
	const flights: Visit[] = [];
	let visits: Visit[] = [];
	const server = createServer((app) => {
		const database = connect(
			to.host.startsWith('/') ? { path: `${to.host}/.s.PGSQL.${to.port}` } : { host: to.host, port: to.port }
		);
		app.setNoDelay();
		let visit: Visit = { role: '', said: [] };
		const hear = listener((one) => {
			if (/^\s*begin/i.test(one.text)) visits.push((visit = { role: '', said: [] }));
			const [role] = /^\s*select set_config\('role'/i.test(one.text) ? one.params : [];
			if (role) visit.role = role;
			visit.said.push(one);
		});
		let waiting = false;
		app.on('data', (bytes) => {
			hear(bytes);
			if (!waiting) flights.push(visit);
			waiting = true;
			database.write(bytes);
		});
		database.on('data', (bytes) => {
			const deliver = () => {
				waiting = false;
				app.write(bytes);
			};
			if (latency) setTimeout(deliver, latency);
			else deliver();
		});
		for (const [socket, other] of [
			[app, database],
			[database, app]
		] as const) {
			sockets.add(socket);
			socket.on('error', () => {});
			socket.on('close', () => (sockets.delete(socket), other.destroy()));
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		through: { ...to, host: '127.0.0.1', port: (server.address() as AddressInfo).port },
		flights: () => flights.filter((visit) => !isClockwork(visit)).length,
		heard() {
			const all = visits.filter((visit) => !isClockwork(visit));
			visits = [];
			return all.flatMap(({ said }) => said);
		},
		async stop() {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

/**
 * Reads what a client says (PostgreSQL's protocol, version 3): Parse gives a name to a text, Bind runs it with
 * parameters, Query runs a text. The first message, which opens the connection, has no letter.
 */
function listener(tell: (heard: Heard) => void): (bytes: Buffer) => void {
	const texts = new Map<string, string>();
	let rest = Buffer.alloc(0);
	let opened = false;
	return (bytes) => {
		rest = Buffer.concat([rest, bytes]);
		for (;;) {
			const head = opened ? 1 : 0;
			if (rest.length < head + 4) return;
			const length = head + rest.readUInt32BE(head);
			if (rest.length < length) return;
			const kind = opened ? rest.toString('latin1', 0, 1) : '';
			const body = rest.subarray(head + 4, length);
			rest = rest.subarray(length);
			opened = true;
			if (kind === 'P') {
				const [name, end] = textAt(body, 0);
				texts.set(name, textAt(body, end)[0]);
			}
			if (kind === 'B') tell(bound(body, texts));
			if (kind === 'Q') tell({ text: textAt(body, 0)[0], params: [] });
		}
	};
}

function bound(body: Buffer, texts: Map<string, string>): Heard {
	const [, afterPortal] = textAt(body, 0);
	const [name, afterName] = textAt(body, afterPortal);
	let at = afterName + 2 + 2 * body.readUInt16BE(afterName);
	const count = body.readUInt16BE(at);
	at += 2;
	const params = Array.from({ length: count }, () => {
		const length = body.readInt32BE(at);
		at += 4 + Math.max(0, length);
		return length < 0 ? null : body.toString('utf8', at - length, at);
	});
	return { text: texts.get(name) ?? '', params };
}

/** A text that ends with a zero, and where the next thing begins. */
function textAt(body: Buffer, from: number): [string, number] {
	const end = body.indexOf(0, from);
	return [body.toString('utf8', from, end), end + 1];
}
