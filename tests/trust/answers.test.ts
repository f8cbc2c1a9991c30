import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import svelteConfig from '../../svelte.config.js';
import { readCells } from '../authz/cells.ts';
import { openHouse, pathOf } from '../authz/house.ts';
import { makeWorld } from '../authz/world.ts';
import type { RunningApp } from '../support/app.ts';
import { testStore } from '../support/database.ts';
import { announcerHash, faultsOf } from './headers.ts';
import { raw } from './raw.ts';

const store = await testStore();
const cells = await readCells();
let app: RunningApp;
let world: Awaited<ReturnType<typeof makeWorld>>;

beforeAll(async () => {
	world = await makeWorld(store);
	app = await openHouse(store, { TRUST_PROXY: '1' });
}, 120_000);
afterAll(() => app?.stop());

/** As a browser that reaches the app through a proxy that speaks https. */
const overHttps = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'school.example' };
const secure = (cookie: string | undefined) => (cookie ?? '').replace(/^/, '__Host-');

test('the one style that is allowed in place is the framework’s own announcer, as installed', () => {
	expect(svelteConfig.kit?.csp?.directives?.['style-src-attr']).toContain(`'${announcerHash()}'`);
});

test('over https every answer says so, and its cookies are bound to it', async () => {
	const faults: string[] = [];
	for (const cell of cells.filter(({ method }) => method === 'GET')) {
		const path = pathOf(cell, world.own);
		for (const viewer of [undefined, 'pupil', 'admin'] as const) {
			const answer = await fetch(app.origin + path, {
				headers: { ...overHttps, ...(viewer && { cookie: secure(world.cookies[viewer]) }) },
				redirect: 'manual'
			});
			await answer.text();
			faults.push(...faultsOf(answer.headers, { https: true }).map((fault) => `${path} ${fault}`));
		}
	}
	// A session that is not one, and a sign-in that begins: both set cookies.
	const dropped = await fetch(`${app.origin}/account/sign-in`, {
		headers: { ...overHttps, cookie: '__Host-foothold=made-up' }
	});
	expect(dropped.headers.getSetCookie()).toHaveLength(1);
	faults.push(...faultsOf(dropped.headers, { https: true }));
	expect(faults.join('\n')).toBe('');
});

test('a session of plain http is none over https, and the other way round', async () => {
	const asked = async (cookie: string, headers = {}) =>
		(await fetch(`${app.origin}/school`, { headers: { cookie, ...headers }, redirect: 'manual' })).status;
	const own = world.cookies.admin ?? '';
	expect(await asked(own)).toBe(200);
	expect(await asked(own, overHttps)).toBe(303);
	expect(await asked(secure(own))).toBe(303);
	expect(await asked(secure(own), overHttps)).toBe(200);
});

describe('what another site sends is refused', () => {
	const bodies = {
		form: 'application/x-www-form-urlencoded',
		multipart: 'multipart/form-data; boundary=x',
		plain: 'text/plain',
		JSON: 'application/json'
	};
	const origins = { missing: {}, foreign: { origin: 'https://evil.example' }, null: { origin: 'null' } };
	const table = Object.entries(bodies).flatMap(([body, type]) =>
		Object.entries(origins).map(([origin, headers]) => ({ body, type, origin, headers }))
	);
	test.each(table)('$body, origin $origin', async ({ type, headers }) => {
		const asked = cells.filter(({ method }) => method === 'POST');
		expect(asked.length).toBeGreaterThan(80);
		for (const cell of asked) {
			const answer = await fetch(app.origin + pathOf(cell, world.own), {
				method: 'POST',
				headers: { ...headers, 'content-type': type, cookie: world.cookies.admin ?? '' },
				body: type.includes('json') ? '{}' : '',
				redirect: 'manual'
			});
			expect(answer.status, cell.route).toBe(403);
			await answer.text();
			expect(faultsOf(answer.headers), cell.route).toEqual([]);
		}
	});

	test('also by a browser that leaves the origin out and tells where it came from', async () => {
		const ask = async (site: string) => {
			const url = `${app.origin}/account/sign-out`;
			const answer = await raw(url, 'POST', { 'sec-fetch-site': site });
			return answer.status;
		};
		expect(await ask('cross-site')).toBe(403);
		expect(await ask('same-site')).toBe(403);
		expect(await ask('none')).toBe(403);
		expect(await ask('same-origin')).not.toBe(403);
	});
});

describe('what is not there', () => {
	const nowhere = [
		'/.git/config',
		'/.git/HEAD',
		'/.env',
		'/package.json',
		'/build/index.js',
		'/build/server/manifest.js',
		'/server/manifest.js',
		'/src/server.mjs',
		'/data/keys.json',
		'/node_modules/postgres/package.json',
		'/_app/immutable/entry/start.js.map',
		'/_app/../../package.json',
		'/_app/%2e%2e/%2e%2e/package.json',
		'/_app/immutable/..%2f..%2f..%2fserver/manifest.js',
		'/..%5c..%5cpackage.json',
		'/_app/remote/x/y',
		'/__data.json%00'
	];
	test.each(nowhere)('%s', async (path) => {
		const { status, body } = await raw(app.origin + path, 'GET');
		expect([400, 404]).toContain(status);
		expect(body).not.toMatch(/"dependencies"|\[core\]|export |postgres:\/\//);
	});

	test('maps of the sources, beside any script of a page', async () => {
		const page = await (await fetch(`${app.origin}/account/sign-in`)).text();
		const scripts = [...page.matchAll(/\/_app\/immutable\/[\w./-]+\.js/g)].map(([path]) => path);
		expect(scripts.length).toBeGreaterThan(1);
		for (const script of scripts) {
			expect((await fetch(`${app.origin}${script}.map`)).status).toBe(404);
			expect(await (await fetch(app.origin + script)).text()).not.toContain('sourceMappingURL');
		}
	});

	test.each(['TRACE', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'SEARCH', 'PURGE'])(
		'%s, which answers nothing of what was sent',
		async (method) => {
			for (const path of ['/', '/school', '/account/sign-in', '/healthz']) {
				const { status, body } = await raw(app.origin + path, method, {
					origin: app.origin,
					cookie: world.cookies.admin ?? '',
					'x-secret': 'CNRY-A-echo'
				});
				expect([400, 403, 404, 405, 501], `${method} ${path}`).toContain(status);
				expect(body).not.toContain('CNRY-A');
			}
		}
	);
});
