import { existsSync, rmSync } from 'node:fs';
import { newId } from './ids.ts';
import { env } from './env.ts';
import { loadKeys, type Keys } from './keys.ts';
import { nowhere, type Context, type School } from './context.ts';
import { fromUrl } from './db/connection.ts';
import { startEmbedded } from './db/embedded/start.ts';
import { OtherKeys } from './db/key-marks.ts';
import { openHouse, type Store } from './db/store.ts';
import { hasRole, nobody, type Viewer } from '#lib/domain/viewer.ts';

/** The running app: its data, its keys, and how to stop it. */
export type App = { store: Store; keys: Keys; stop(): Promise<void> };

let running: App | undefined;

/**
 * Starts what the settings name: the embedded database or the one behind DATABASE_URL, then migrations, then the pool.
 * @throws Error with a sentence for the person who starts it
 */
export async function startApp(say: (sentence: string) => void): Promise<App> {
	const { DATABASE_URL, DATA_DIR, DATABASE_POOL, KEYS_FILE } = env();
	const made = !existsSync(KEYS_FILE);
	const keys = await loadKeys({ KEYS_FILE });
	const embedded = DATABASE_URL ? undefined : await startEmbedded({ dataDir: DATA_DIR, say });
	const owner = embedded?.owner ?? fromUrl(DATABASE_URL ?? '');
	const store = await openHouse(owner, keys, DATABASE_POOL).catch(async (fault) => {
		await embedded?.stop();
		// Keys that this very start has made are nobody's: the place stays free for those that belong here.
		if (made && fault instanceof OtherKeys) rmSync(KEYS_FILE, { force: true });
		throw fault;
	});
	const stop = async () => {
		await store.stop();
		await embedded?.stop();
	};
	return (running = { store, keys, stop });
}

/** The app that `startApp` started. */
export function theApp(): App {
	if (!running) throw new Error('The app was asked before it started.');
	return running;
}

/** The context of one request: the door opens in the viewer's name and in the viewer's school. */
export function contextFor(
	viewer: Viewer,
	school: School | undefined,
	now: Date,
	requestId = newId(now)
): Context {
	return contextOn(theApp(), viewer, school, now, requestId);
}

/** The same on a given house: for what runs before the app has started. */
export function contextOn<V extends Viewer>(
	{ store, keys }: Pick<App, 'store' | 'keys'>,
	viewer: V,
	school: School | undefined,
	now: Date,
	requestId = newId(now)
): Context<V> {
	const db = store.as(actorOf(viewer));
	const entrance = store.as(actorOf(nobody));
	return { db, entrance, viewer, school: school ?? nowhere, now, requestId, keys };
}

function actorOf(viewer: Viewer) {
	if (viewer.kind === 'nobody') return { role: 'signin', schoolId: null } as const;
	const viewerId = viewer.kind === 'pupil' ? viewer.pupilId : viewer.membershipId;
	return { role: 'app', schoolId: viewer.schoolId, viewerId, lead: hasRole(viewer, 'dsl') } as const;
}
