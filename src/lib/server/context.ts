import type { Viewer } from '#lib/domain/viewer.ts';
import type { Door, Tx } from './db/door.ts';
import type { Store } from './db/store.ts';
import type { Keys } from './keys.ts';

export type { Keys, Tx };

/** What pages and rules need of the viewer's school; times of day are on its own clock. */
export type School = {
	id: string;
	name: string;
	timeZone: string;
	locale: string;
	phase: 'primary' | 'secondary' | 'all-through';
	secondFactor: boolean;
	safetyText: string | null;
	readsBy: string | null;
};

/** Where nobody is: no school has this id, so no row is found from here. */
export const nowhere: School = {
	id: '',
	name: '',
	timeZone: 'Europe/London',
	locale: 'en-GB',
	phase: 'all-through',
	secondFactor: false,
	safetyText: null,
	readsBy: null
};

/** What every service takes first: the door to the data in the viewer's name, who asks, where, and what time it is. */
export type Context<V extends Viewer = Viewer> = {
	db: Door;
	/** The room of sign-in's door: accounts, sessions, throttles, links. Only the services of those open it. */
	entrance: Door;
	viewer: V;
	/** The viewer's school; for nobody, nowhere. */
	school: School;
	now: Date;
	requestId: string;
	keys: Keys;
};

/** What a tablet's services take: a door into its school before a child is known. */
export type TabletContext = {
	db: Door;
	store: Store;
	tabletId: string;
	school: School;
	now: Date;
	requestId: string;
	keys: Keys;
};
