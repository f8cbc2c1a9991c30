import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningApp } from '../support/app.ts';
import { testStore } from '../support/database.ts';
import { faultsOf } from '../trust/headers.ts';
import { readCells, type Cell } from './cells.ts';
import { openHouse, pathOf } from './house.ts';
import { canaries, matrix, posts, schoolOf, viewers, whenShared, type ViewerName } from './matrix.ts';
import { fingerprint, makeWorld, nothing, type Things } from './world.ts';

const store = await testStore();
const cells = await readCells();
let app: RunningApp;
let world: Awaited<ReturnType<typeof makeWorld>>;

beforeAll(async () => {
	world = await makeWorld(store);
	app = await openHouse(store);
}, 120_000);

afterAll(() => app?.stop());

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
		if (cell.method === 'GET' && cell.route in whenShared) await asShared(viewer, cell);
		const other = viewer.endsWith('Elsewhere') ? world.own : world.elsewhere;
		const empty = nothing();
		const foreign = await ask(viewer, cell, other);
		const absent = await ask(viewer, cell, empty);
		expect(foreign.status).toBe(absent.status);
		expect(plainly(foreign.location, other)).toBe(plainly(absent.location, empty));
		expect(foreign.seen, 'canaries of another school').toEqual([]);
		if (cell.method === 'GET') await sameAsData(viewer, cell, other);
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
	if (cell.method === 'GET') await sameAsData(viewer, cell, world.own);
}

/** What is shared lets more people in, and shows them no more than is shared. */
async function asShared(viewer: ViewerName, cell: Cell) {
	const shown = await ask(viewer, cell, world.shared);
	expect(isIn(shown, cell), `${shown.status}`).toBe(whenShared[cell.route]?.includes(viewer));
	expect(shown.seen, 'canaries').toEqual([]);
	await sameAsData(viewer, cell, world.shared);
}

/** What a page is made from can be asked for as data, and holds no more than the page may. */
async function sameAsData(viewer: ViewerName, cell: Cell, things: Things) {
	const data = await ask(viewer, cell, things, '/__data.json');
	expect(data.status).toBeLessThan(500);
	expect(data.seen, 'canaries in data').toEqual([]);
}

/** Asked without a session, because they end it. */
const endings = ['/tablet/finish', '/account/sign-out'];

async function ask(viewer: ViewerName, cell: Cell, things: Things, data = '') {
	const { route, method } = cell;
	const cookie = endings.includes(route) ? undefined : world.cookies[viewer];
	const headers = {
		accept: 'text/html',
		...(cookie && { cookie }),
		...(method === 'POST' && { origin: app.origin })
	};
	const target = app.origin + pathOf(cell, things).replace(/\/$/, data ? '' : '/') + data;
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
	expect(faultsOf(answer.headers).join('; '), target).toBe('');
	return { status: answer.status, location, body: text, seen };
}

/** In: a page, or for the ways in a page's redirect to where its reader belongs. */
const isIn = ({ status, location }: { status: number; location: string }, { route }: Cell) =>
	status === 200 ||
	(matrix[route] === 'all' &&
		(status < 400 || [404, 405, 410].includes(status)) &&
		!/sign-in(\?|$)/.test(location)) ||
	(matrix[route] === 'all' && status < 400);

const isDenied = ({ status, location }: { status: number; location: string }) =>
	[403, 404].includes(status) || (status === 303 && /\/(sign-in(\?to=[\w/-]+)?|tablet)$/.test(location));

/** Where it leads, without the ids that were asked for: sign-in keeps the page in mind. */
const plainly = (location: string, things: Things) =>
	Object.values(things).reduce((left, id) => left.replaceAll(id, '…'), location);
