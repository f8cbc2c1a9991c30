import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type RunningApp } from '../support/app.ts';
import type { TestStore } from '../support/database.ts';
import type { Cell } from './cells.ts';
import type { Things } from './world.ts';

/** Starts the built app on the database of a test, with the test's keys, so that its sessions are good there. */
export async function openHouse(
	store: TestStore,
	settings: Record<string, string> = {},
	root = process.cwd()
): Promise<RunningApp> {
	const folder = mkdtempSync(join(tmpdir(), 'house-'));
	const keys = Object.fromEntries(
		Object.entries(store.keys).map(([name, key]) => [name, key.toString('base64')])
	);
	writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys), { mode: 0o600 });
	const { host, port, user, password, database } = store.owner;
	const url = `postgres://${user}:${encodeURIComponent(password)}@db/${database}?host=${encodeURIComponent(host)}&port=${port}`;
	const keysFile = { DATABASE_URL: url, KEYS_FILE: join(folder, 'keys.json'), LOG_LEVEL: 'info' };
	const app = await startApp(folder, { ...keysFile, ...settings }, root);
	const stop = async () => {
		await app.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	return { ...app, stop };
}

/** The path of a cell about these things, with the action in it. */
export function pathOf({ route, action }: Cell, things: Things): string {
	const path = route.replace(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) => valueOf(name, things));
	return `${path}${action && action !== 'default' ? `?/${action}` : ''}`;
}

function valueOf(name: string, things: Things): string {
	if (name in things) return things[name as keyof Things];
	if (name === 'step') return 'feeling';
	if (name === 'token') return 'A1b2C3d4E5f6G7h8I9j0KQ';
	throw new Error(`The matrix does not know what [${name}] is: add it to Things in world.ts.`);
}
