import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { environmentForTests } from '../../src/commands/environment.mjs';
import { processesOn } from '../support/embedded-clone.ts';

// What a person at the terminal sees. None of these opens a browser.

let folder: string;
let data: string;
const started: Started[] = [];

test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'starts-'));
	chmodSync(folder, 0o711);
	data = join(folder, 'data');
	cpSync(process.env.HOUSE ?? '', data, { recursive: true });
});

test.afterEach(async () => {
	for (const { child, ended } of started.splice(0)) {
		child.kill('SIGKILL');
		await ended;
	}
	await nothingRuns();
	rmSync(folder, { recursive: true, force: true });
});

test('a taken port gives way to the next free one, and the start says so', async () => {
	const other = createServer();
	const port = await new Promise<number>((resolve) => {
		other.listen(0, '127.0.0.1', () => resolve(portOf(other.address())));
	});
	const app = await ready({ PORT: String(port) });
	expect(app.port).toBeGreaterThan(port);
	expect(app.said()).toContain(`Port ${port} is taken`);
	other.close();
});

test('a second start on the same data is refused with a sentence that names the first', async () => {
	const app = await ready();
	const second = start();
	expect(await second.ended).toBe(1);
	expect(second.said().trim()).toMatch(
		new RegExp(`^Foothold is already running on .* as process ${app.child.pid}\\..*$`)
	);
	expect((await fetch(`${app.origin}/readyz`)).status).toBe(200);
});

test('wrong settings stop the start with one message that lists them all', async () => {
	const app = start({ TRUST_PROXY: 'yes', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://root:hunter2@db/x' });
	expect(await app.ended).toBe(1);
	for (const name of ['TRUST_PROXY', 'LOG_LEVEL', 'DATABASE_URL'])
		expect(app.said()).toContain(`  ${name} must`);
	expect(app.said()).not.toContain('hunter2');
	expect(app.said()).not.toMatch(/^\s+at /m);
});

for (const host of ['127.0.0.1', 'localhost'])
	test(`a database at ${host} that is not there stops the start with a sentence, without the password`, async () => {
		const app = start({ DATABASE_URL: `postgres://root:hunter2@${host}:1/x` });
		expect(await app.ended).toBe(1);
		expect(app.said().trim()).toMatch(
			/^The database that DATABASE_URL names cannot be reached \(\S.*\)\. .*try again\.$/
		);
		expect(app.said()).not.toContain('hunter2');
	});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	test(`${signal} finishes a request that is on its way, then leaves no process and no lock`, async () => {
		const app = await ready();
		const slow = await halfSent(app.port);
		app.child.kill(signal);
		await expect.poll(() => app.said()).toContain('Stopping');
		await expect.poll(() => accepts(app.port)).toBe(false);
		slow.finish();
		expect(await slow.answer).toMatch(/^HTTP\/1\.1 200 /);
		expect(await app.ended).toBe(0);
		await nothingRuns();
		expect(existsSync(join(data, 'lock'))).toBe(false);
	});
}

test('a tablet on plain http may send forms, and cannot pass itself off as being on https', async () => {
	const app = await ready();
	const post = (headers: Record<string, string>) =>
		fetch(`${app.origin}/tablet/finish`, {
			method: 'POST',
			redirect: 'manual',
			headers: {
				origin: app.origin,
				accept: 'text/html',
				'content-type': 'application/x-www-form-urlencoded',
				...headers
			},
			body: ''
		});
	expect((await post({})).status).toBe(303);
	expect((await post({ 'x-forwarded-proto': 'https', 'x-forwarded-host': 'elsewhere.example' })).status).toBe(
		303
	);
	expect(
		(await post({ origin: 'http://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' })).status
	).toBe(403);
	const page = await fetch(`${app.origin}/`, { headers: { 'x-forwarded-proto': 'https' } });
	expect(page.headers.get('strict-transport-security')).toBeNull();
});

test('behind a trusted proxy, what the proxy says of the address holds', async () => {
	const app = await ready({ TRUST_PROXY: '1' });
	const proxied = {
		'x-forwarded-proto': 'https',
		'x-forwarded-host': 'foothold.example',
		'x-forwarded-for': '10.1.1.1'
	};
	const page = await fetch(`${app.origin}/`, { headers: proxied });
	expect(page.headers.get('strict-transport-security')).not.toBeNull();
});

/** A process that has ended is listed until the system has put it away. */
const nothingRuns = () => expect.poll(() => processesOn(folder), { timeout: 30_000 }).toEqual([]);

type Started = { child: ChildProcess; ended: Promise<number | null>; said: () => string };

function start(settings: Record<string, string> = {}): Started {
	const child = spawn(process.execPath, ['src/server.mjs'], {
		env: { ...environmentForTests(process.cwd()), PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
	}
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	const one = { child, ended, said: () => said };
	started.push(one);
	return one;
}

async function ready(settings: Record<string, string> = {}) {
	const app = start(settings);
	const address = () => /Foothold is ready: (http:\/\/127\.0\.0\.1:(\d+))/.exec(app.said());
	await expect.poll(() => address() !== null || app.child.exitCode !== null, { timeout: 50_000 }).toBe(true);
	const [, origin = '', port] = address() ?? [];
	expect(origin, app.said()).not.toBe('');
	return { ...app, origin, port: Number(port) };
}

/** A request whose last bytes a weak network still owes; its answer needs the database. */
async function halfSent(port: number) {
	const socket = connect(port, '127.0.0.1');
	let answer = '';
	socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
	const done = new Promise<string>((resolve) => socket.once('close', () => resolve(answer)));
	socket.write(`GET /readyz HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`);
	// The server has it in hand once it answers somebody who came later.
	await fetch(`http://127.0.0.1:${port}/healthz`);
	return { answer: done, finish: () => socket.write('\r\n') };
}

function accepts(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket: Socket = connect(port, '127.0.0.1');
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
		socket.once('connect', () => socket.destroy());
	});
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
	return address && typeof address === 'object' ? address.port : 0;
}
