import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from '../support/app.ts';
import { testStore } from '../support/database.ts';
import { canaries, matrix, posts, schoolOf, viewers, type ViewerName } from './matrix.ts';
import { fingerprint, makeWorld, nothing, type Things } from './world.ts';

type Cell = { route: string; method: 'GET' | 'POST'; action?: string };

const store = await testStore();
const cells = await readManifest();
let app: RunningApp;
let world: Awaited<ReturnType<typeof makeWorld>>;
const folder = mkdtempSync(join(tmpdir(), 'matrix-'));

beforeAll(async () => {
	world = await makeWorld(store);
	const keys = Object.fromEntries(
		Object.entries(store.keys).map(([name, key]) => [name, key.toString('base64')])
	);
	writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys), { mode: 0o600 });
	const { host, port, user, password, database } = store.owner;
	const url = `postgres://${user}:${encodeURIComponent(password)}@db/${database}?host=${encodeURIComponent(host)}&port=${port}`;
	app = await startApp(folder, {
		DATABASE_URL: url,
		KEYS_FILE: join(folder, 'keys.json'),
		LOG_LEVEL: 'info'
	});
}, 120_000);

afterAll(async () => {
	await app?.stop();
	rmSync(folder, { recursive: true, force: true });
});

describe('the table', () => {
	test('names every built route, and no other', () => {
		expect(Object.keys(matrix).sort()).toEqual([...new Set(cells.map(({ route }) => route))].sort());
	});
});

describe.each(viewers)('%s', (viewer) => {
	test.each(cells)('$method $route $action', async (cell) => {
		const row = posts[`${cell.route} ${cell.action}`] ?? matrix[cell.route];
		const expected = row === 'all' || (row !== 'hidden' && row?.includes(viewer));
		// What a viewer may do is tried by other tests; here it would only change the world for the next.
		if (cell.method === 'GET' || !expected) await asOwn(viewer, cell, Boolean(expected));
		if (!/\[/.test(cell.route)) return;
		const other = viewer.endsWith('Elsewhere') ? world.own : world.elsewhere;
		const empty = nothing();
		const foreign = await ask(viewer, cell, other);
		const absent = await ask(viewer, cell, empty);
		expect(foreign.status).toBe(absent.status);
		expect(foreign.location).toBe(absent.location);
		expect(foreign.seen, 'canaries of another school').toEqual([]);
		expect(fingerprint(foreign.body, other)).toBe(fingerprint(absent.body, empty));
	});
});

test('nothing that was asked left a word in the log', () => {
	expect(app.said()).not.toContain('CNRY-');
});

async function asOwn(viewer: ViewerName, cell: Cell, expected: boolean) {
	const own = await ask(viewer, cell, world.own);
	const told = `${own.status} ${own.location}`;
	if (cell.method === 'GET') expect(isIn(own, cell), told).toBe(expected);
	else expect(isDenied(own) || endings.includes(cell.route), told).toBe(true);
	expect(own.status).toBeLessThan(500);
	expect(own.seen, 'canaries').toEqual([]);
}

/** Asked without a session, because they end it. */
const endings = ['/tablet/finish', '/account/sign-out'];

async function ask(viewer: ViewerName, { route, method, action }: Cell, things: Things) {
	const path = route.replace(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) => valueOf(name, things));
	const cookie = endings.includes(route) ? undefined : world.cookies[viewer];
	const headers = {
		accept: 'text/html',
		...(cookie && { cookie }),
		...(method === 'POST' && { origin: app.origin })
	};
	const target = `${app.origin}${path}${action && action !== 'default' ? `?/${action}` : ''}`;
	const body = method === 'POST' ? new URLSearchParams() : null;
	const answer = await fetch(target, { method, headers, body, redirect: 'manual' });
	const text = await answer.text();
	const location = answer.headers.get('location') ?? '';
	const whole = `${text}\n${[...answer.headers].join('\n')}`;
	const foreign = schoolOf(viewer) === 'A' ? 'CNRY-B' : 'CNRY-A';
	const seen = Object.entries(canaries)
		.filter(([canary, readers]) => whole.includes(canary) && !readers.includes(viewer))
		.map(([canary]) => canary);
	if (whole.includes(foreign)) seen.push(foreign);
	const html = answer.headers.get('content-type')?.startsWith('text/html');
	if (html && answer.status === 200)
		expect(answer.headers.get('cache-control'), path).toBe('private, no-store');
	return { status: answer.status, location, body: text, seen };
}

function valueOf(name: string, things: Things): string {
	if (name in things) return things[name as keyof Things];
	if (name === 'step') return 'feeling';
	if (name === 'token') return 'A1b2C3d4E5f6G7h8I9j0KQ';
	throw new Error(`The matrix does not know what [${name}] is: add it to Things in world.ts.`);
}

/** In: a page, or for the ways in a page's redirect to where its reader belongs. */
const isIn = ({ status, location }: { status: number; location: string }, { route }: Cell) =>
	status === 200 ||
	(matrix[route] === 'all' &&
		(status < 400 || [404, 405, 410].includes(status)) &&
		!/sign-in$/.test(location)) ||
	(matrix[route] === 'all' && status < 400);

const isDenied = ({ status, location }: { status: number; location: string }) =>
	[403, 404].includes(status) || (status === 303 && /\/(sign-in|tablet)$/.test(location));

async function readManifest(): Promise<Cell[]> {
	const file = pathToFileURL(join(process.cwd(), '.svelte-kit/output/server/manifest-full.js')).href;
	const { manifest } = await import(/* @vite-ignore */ file);
	const found: Cell[] = [];
	for (const route of manifest._.routes) {
		if (route.page) {
			const { server } = await manifest._.nodes[route.page.leaf]();
			found.push({ route: route.id, method: 'GET' });
			for (const action of Object.keys(server?.actions ?? {}))
				found.push({ route: route.id, method: 'POST', action });
		}
		if (route.endpoint) {
			for (const method of Object.keys(await route.endpoint()).filter(
				(name) => name === 'GET' || name === 'POST'
			))
				found.push({ route: route.id, method: method as Cell['method'] });
		}
	}
	return found;
}
