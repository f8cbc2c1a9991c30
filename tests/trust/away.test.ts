import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse } from '../authz/house.ts';
import { makeWorld } from '../authz/world.ts';
import type { RunningApp } from '../support/app.ts';
import { testStore } from '../support/database.ts';
import { startProxy, type Proxy } from '../support/proxy.ts';

const store = await testStore();
let app: RunningApp;
let wire: Proxy;
let world: Awaited<ReturnType<typeof makeWorld>>;

beforeAll(async () => {
	world = await makeWorld(store);
	wire = await startProxy(store.owner);
	app = await openHouse({ ...store, owner: wire.through });
}, 120_000);
afterAll(async () => {
	wire?.open(true);
	await app?.stop();
	await wire?.stop();
});

test('while the database is away the process is well and not ready, whoever asks', async () => {
	const statusOf = async (path: string, cookie = '') =>
		(await fetch(app.origin + path, { headers: { cookie, accept: 'text/html' }, redirect: 'manual' })).status;
	const cookies = ['', world.cookies.admin, world.cookies.pupil, world.cookies.tablet, 'foothold=made-up'];
	const asked = async () => {
		const found = [];
		for (const cookie of cookies)
			found.push([await statusOf('/healthz', cookie), await statusOf('/readyz', cookie)]);
		return found;
	};
	expect(await asked()).toEqual(cookies.map(() => [200, 200]));
	expect(await statusOf('/school', world.cookies.admin)).toBe(200);
	wire.open(false);
	wire.cut();
	expect(await asked()).toEqual(cookies.map(() => [200, 503]));
	expect(await statusOf('/school', world.cookies.admin)).toBe(503);
});
