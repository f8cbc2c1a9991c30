import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { compress } from './compress.mjs';
import { hearOut } from './hear-out.mjs';
import { identify } from './identify.mjs';
import { addresses, listen } from './listen.mjs';
import { unfollowed } from './unfollowed.mjs';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const PAGE = `<!doctype html><p>${'a pupil looks for a hold '.repeat(200)}</p>`;
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

describe('a page on its way to a tablet', () => {
	const page: Answer = (_, response) => {
		response.setHeader('content-type', 'text/html');
		response.setHeader('etag', '"abc"');
		response.writeHead(200);
		response.write(PAGE);
		response.end();
	};

	test.each([
		['br, gzip', 'br', brotliDecompressSync],
		['gzip', 'gzip', gunzipSync],
		['br;q=0, gzip', 'gzip', gunzipSync]
	])('is small for a browser that takes %s', async (accept, coding, unpack) => {
		const got = await ask(page, { 'accept-encoding': accept });
		expect(got.headers['content-encoding']).toBe(coding);
		expect(Number(got.headers['content-length'])).toBe(got.body.length);
		expect(got.headers.etag).toBe('W/"abc"');
		expect(got.headers.vary).toBe('accept-encoding');
		expect(unpack(got.body).toString()).toBe(PAGE);
		expect(got.body.length).toBeLessThan(PAGE.length / 4);
	});

	test('is whole when it is long', async () => {
		const long = PAGE.repeat(20);
		const answer: Answer = (_, response) =>
			response.writeHead(200, { 'content-type': 'text/html' }).end(long);
		const got = await ask(answer, { 'accept-encoding': 'br' });
		expect(brotliDecompressSync(got.body).toString() === long).toBe(true);
	});

	test('arrives as it is where nothing can be unpacked', async () => {
		const got = await ask(page, {});
		expect(got.headers['content-encoding']).toBeUndefined();
		expect(got.body.toString()).toBe(PAGE);
	});

	test.each<[string, Answer]>([
		[
			'too small to gain',
			(_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hi</p>')
		],
		['a picture', (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(PAGE)],
		[
			'not to be changed',
			(_, response) =>
				response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-transform' }).end(PAGE)
		],
		[
			'packed already',
			(_, response) =>
				response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'x-own' }).end(PAGE)
		],
		['a part of a file', (_, response) => response.writeHead(206, { 'content-type': 'text/html' }).end(PAGE)],
		['live news', (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(PAGE)]
	])('is left alone when it is %s', async (_, answer) => {
		const got = await ask(answer, { 'accept-encoding': 'br' });
		expect(got.headers['content-encoding']).not.toBe('br');
		expect(got.body.length).toBeGreaterThan(0);
	});

	test('keeps its headers when there is no body', async () => {
		const answer: Answer = (_, response) =>
			response.writeHead(303, { location: '/next', 'set-cookie': ['a=1', 'b=2'] }).end();
		const got = await ask(answer, { 'accept-encoding': 'br' });
		expect([got.status, got.headers.location, got.headers['set-cookie']]).toEqual([
			303,
			'/next',
			['a=1', 'b=2']
		]);
	});

	test('shows its first part before its second is known', async () => {
		let finish = () => {};
		const answer: Answer = (_, response) => {
			response.writeHead(200, { 'content-type': 'text/html' });
			response.write(PAGE);
			finish = () => response.end('<p>later</p>');
		};
		const sent = send(await serve(answer), { 'accept-encoding': 'br' });
		const response = await sent;
		const parts: Buffer[] = [];
		for await (const part of response) {
			if (parts.push(part) === 1) finish();
		}
		expect(parts.length).toBeGreaterThan(1);
		expect(brotliDecompressSync(Buffer.concat(parts)).toString()).toBe(`${PAGE}<p>later</p>`);
	});

	test('is whole when it is larger than the network takes at once', async () => {
		const large = Array.from({ length: 300_000 }, (_, index) => String((index * 7919) % 10_007)).join(' ');
		const answer: Answer = (_, response) => {
			response.writeHead(200, { 'content-type': 'text/html' });
			let at = 0;
			const next = (): void => {
				while (at < large.length) {
					const room = response.write(large.slice(at, (at += 50_000)));
					if (!room) return void response.once('drain', next);
				}
				response.end();
			};
			next();
		};
		const got = await ask(answer, { 'accept-encoding': 'br' });
		expect(brotliDecompressSync(got.body).toString() === large).toBe(true);
	});
});

describe('where a request comes from', () => {
	const forged = {
		'x-forwarded-for': '203.0.113.9',
		'x-forwarded-proto': 'https',
		'x-forwarded-host': 'evil.example',
		forwarded: 'for=203.0.113.9',
		'x-real-ip': '203.0.113.9'
	};

	test('is the socket alone when no proxy is trusted', async () => {
		const seen = await identified(0, forged);
		expect(seen['x-forwarded-for']).toBe('127.0.0.1');
		expect(seen['x-forwarded-proto']).toBe('http');
		expect(seen['x-forwarded-host']).toMatch(/^127\.0\.0\.1:\d+$/);
		expect(seen.forwarded).toBeUndefined();
		expect(seen['x-real-ip']).toBeUndefined();
	});

	test('is what the outermost trusted proxy saw, whatever a client put before it', async () => {
		const seen = await identified(2, {
			'x-forwarded-for': '203.0.113.9, 198.51.100.7, 10.0.0.2',
			'x-forwarded-proto': 'https, http',
			'x-forwarded-host': 'foothold.example'
		});
		expect(seen['x-forwarded-for']).toBe('198.51.100.7');
		expect(seen['x-forwarded-proto']).toBe('https');
		expect(seen['x-forwarded-host']).toBe('foothold.example');
	});

	test('is known even when a trusted proxy says nothing', async () => {
		const seen = await identified(1, {});
		expect(seen['x-forwarded-for']).toBe('127.0.0.1');
		expect(seen['x-forwarded-proto']).toBe('http');
	});

	test.each(['javascript', 'https://x', 'HTTPS ', ''])(
		'is http when a proxy claims the protocol "%s"',
		async (claimed) => {
			expect((await identified(1, { 'x-forwarded-proto': claimed }))['x-forwarded-proto']).toBe('http');
		}
	);
});

describe('whoever sends more than is read', () => {
	// As the framework does: it takes the first part, and waits until somebody wants the next.
	const unheard: Answer = (incoming, response) => {
		incoming.on('data', () => incoming.pause());
		response.setHeader('content-type', 'text/plain');
		setImmediate(() => response.writeHead(403).end('from another site'));
	};

	/** Listens only when all of it has been sent, as a browser does. */
	async function sendAll(head: string, bytes: number, then = ''): Promise<string> {
		const server = await serve(unheard);
		const { port } = server.address() as AddressInfo;
		return new Promise((resolve, reject) => {
			const socket = connect(port, '127.0.0.1');
			let said = '';
			socket.pause().on('error', reject);
			socket.write(`POST / HTTP/1.1\r\nhost: x\r\n${head}\r\n\r\n`);
			socket.write(Buffer.alloc(bytes, 'x'), () => {
				socket.write(then);
				socket.on('data', (part) => {
					said += String(part);
					if (then && said.split('from another site').length === 3) socket.destroy();
				});
				socket.on('close', () => resolve(said));
				socket.resume();
			});
		});
	}

	test('hears the answer all the same, and the connection is good for what comes next', async () => {
		const next = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\n\r\ny';
		const said = await sendAll('content-length: 8000000', 8_000_000, next);
		expect(said.match(/HTTP\/1\.1 403/g)).toHaveLength(2);
	});

	test('also where the connection ends with the answer', async () => {
		const said = await sendAll('connection: close\r\ncontent-length: 8000000', 8_000_000);
		expect(said).toContain('from another site');
	});

	test('is not listened to for ever', async () => {
		const ended = sendAll('content-length: 99000000', 99_000_000);
		await expect(ended).rejects.toMatchObject({ code: expect.stringMatching(/EPIPE|ECONNRESET/) });
	});
});

describe('the port', () => {
	test('is the next free one when others hold it', async () => {
		const first = createServer();
		servers.push(first);
		const taken = await listen(first, 0, '127.0.0.1');
		const second = createServer();
		servers.push(second);
		expect(await listen(second, taken, '127.0.0.1')).toBeGreaterThan(taken);
	});

	test('is named in a sentence when it cannot be had at all', async () => {
		await expect(listen(createServer(), 0, '203.0.113.1')).rejects.toThrow('HOST=203.0.113.1');
	});

	test('is told with addresses that a person can type', () => {
		expect(addresses(3000, '0.0.0.0')[0]).toBe('http://localhost:3000');
		expect(addresses(3000, '127.0.0.1')).toEqual(['http://127.0.0.1:3000']);
		expect(addresses(3000, '::1')).toEqual(['http://[::1]:3000']);
	});
});

async function identified(
	proxies: number,
	headers: Record<string, string>
): Promise<Record<string, unknown>> {
	const got = await ask((incoming, response) => {
		identify(incoming, proxies);
		response.end(JSON.stringify(incoming.headers));
	}, headers);
	return JSON.parse(got.body.toString());
}

async function serve(answer: Answer): Promise<Server> {
	const server = createServer((incoming, response) => {
		hearOut(incoming, response);
		compress(incoming, response);
		answer(incoming, response);
	});
	servers.push(server);
	await listen(server, 0, '127.0.0.1');
	return server;
}

function send(server: Server, headers: Record<string, string>): Promise<IncomingMessage> {
	const address = server.address();
	const port = address && typeof address === 'object' ? address.port : 0;
	return new Promise((resolve, reject) => {
		request({ port, host: '127.0.0.1', headers, agent: false }, resolve).on('error', reject).end();
	});
}

async function ask(answer: Answer, headers: Record<string, string>) {
	const response = await send(await serve(answer), headers);
	const parts: Buffer[] = [];
	for await (const part of response) parts.push(part);
	return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
}

test('the framework finds nothing to follow promises with while it is loaded, and whoever comes later does', async () => {
	const asked = () => import('node:async_hooks').then(({ AsyncLocalStorage }) => new AsyncLocalStorage());
	let framework: Promise<unknown> | undefined;
	const load = async () => {
		framework = asked().catch(() => 'nothing');
		return 'loaded';
	};
	expect(await unfollowed(load)).toBe('loaded');
	expect(await framework).toBe('nothing');
	await expect(unfollowed(() => Promise.reject(new Error('no build')))).rejects.toThrow('no build');
	expect((await asked()).run(1, () => 2)).toBe(2);
});
