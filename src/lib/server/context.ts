import type { Viewer } from '#lib/domain/viewer.ts';
import type { Door } from './db/door.ts';

/** The keys that live outside the database, 32 bytes each. */
export type Keys = { pepper: Buffer; signing: Buffer; sealing: Buffer };

/** What every service takes first: the door to the data in the viewer's name, who asks, and what time it is. */
export type Context<V extends Viewer = Viewer> = {
	db: Door;
	viewer: V;
	now: Date;
	requestId: string;
	keys: Keys;
};
