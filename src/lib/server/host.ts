/**
 * What the process that serves the app (src/server.mjs) and the app inside it know of each other. The server is
 * plain JavaScript outside the bundle, so they meet on `globalThis`.
 */
export type Host = {
	/** Tells the person at the terminal something, one sentence at a time. Never a child's words. */
	say(sentence: string): void;
	/** Set by the app when it has started: ends jobs, closes the database. Awaited after the last answer is sent. */
	stop?(): Promise<void>;
	/** Set by the app: lines printed below the address, such as a set-up link. */
	announce?(address: string): string[];
	/** Set by the app in the demo: who signs in how. `{address}` stands for the address. */
	demo?: { lines: string[]; people: DemoPerson[]; classes: DemoClass[] };
};

/** Somebody a visitor of the demo can be, and a class whose tablet a browser can be. */
export type DemoPerson = { school: string; name: string; as: string; email: string };
export type DemoClass = {
	school: string;
	name: string;
	office: string;
	pupils: { name: string; pictures: string[] }[];
};

declare global {
	var __foothold: Host | undefined;
}

/** The host of this process; under `vite dev` and in tests a quiet one. */
export function host(): Host {
	globalThis.__foothold ??= { say: () => {} };
	return globalThis.__foothold;
}
