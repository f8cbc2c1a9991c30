import hooks from 'node:async_hooks';
import { syncBuiltinESMExports } from 'node:module';
import { setImmediate } from 'node:timers/promises';

/**
 * Loads the app without anything to follow its promises with. The framework follows every promise of a request for its
 * `getRequestEvent`, which nothing here calls: before Node 24, a fifth of what a check-in costs. Where there is nothing
 * to follow with it does without, as on machines that have none; so for as long as it loads, this machine has none.
 * @template T
 * @param {() => Promise<T>} load
 * @returns {Promise<T>}
 */
export async function unfollowed(load) {
	// From Node 22 on it is made when it is first asked for, and cannot be set.
	const before = Object.getOwnPropertyDescriptor(hooks, 'AsyncLocalStorage');
	put({ value: Nothing, configurable: true, enumerable: true, writable: true });
	try {
		const loaded = await load();
		// The framework's own question is answered a few turns of promises after it was asked.
		await setImmediate();
		return loaded;
	} finally {
		put(before);
	}
}

class Nothing {
	constructor() {
		throw new Error('There is nothing to follow promises with while the app is loaded.');
	}
}

function put(property) {
	Object.defineProperty(hooks, 'AsyncLocalStorage', property);
	syncBuiltinESMExports();
}
