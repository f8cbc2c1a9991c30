import { once } from 'node:events';
import { join } from 'node:path';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';
import { environmentForTests } from '../environment.mjs';
import type { Bench } from './house.ts';

export type App = { origin: string; pid: number; stop(): Promise<void>; kill(): Promise<void> };

type Start = {
	dataDir: string;
	settings?: Record<string, string>;
	/** What Node is given before the program. */
	node?: string[];
};

/** Starts the built app, whole, as `npm start` does. @throws Error with what it said when it does not become ready */
export async function startApp(bench: Bench, { dataDir, settings = {}, node = [] }: Start): Promise<App> {
	const env = { ...environmentForTests(process.cwd()), PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir };
	const together = new URL('../together.mjs', import.meta.url).href;
	const args = ['--import', together, ...node, 'src/server.mjs'];
	const child = bench.spawn(process.execPath, args, { ...env, ...settings });
	const gone = once(child, 'close').then(() => undefined);
	let said = '';
	const ready = new Promise<string>((resolve) => {
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (chunk: string) => {
				said = (said + chunk).slice(-20_000);
				const address = /Foothold is ready: (http\S+)/.exec(said)?.[1];
				if (address) resolve(address);
			});
	});
	const origin = await Promise.race([ready, gone]);
	if (!origin) throw new Error(`The app did not start. It said:\n${said}`);
	const end = (signal: NodeJS.Signals) => {
		child.kill(signal);
		return gone;
	};
	return { origin, pid: child.pid ?? 0, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** The app on a database that is there already. */
export function startAppOn(bench: Bench, owner: ConnectionSettings, more: Partial<Start> = {}): Promise<App> {
	const dataDir = more.dataDir ?? join(bench.folder, `app-${owner.database}`);
	return startApp(bench, { ...more, dataDir, settings: { DATABASE_URL: urlOf(owner), ...more.settings } });
}

export function urlOf({ host, port, user, password, database }: ConnectionSettings): string {
	const at = encodeURIComponent;
	return `postgres://${at(user)}:${at(password)}@db/${at(database)}?host=${at(host)}&port=${port}`;
}
