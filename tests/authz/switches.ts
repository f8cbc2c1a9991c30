/** Policies that are broken for now, by "room.name": what is asked instead of the real one. */
const broken = new Map<string, (real: Policy, ...args: unknown[]) => unknown>();

export type Policy = (...args: unknown[]) => unknown;

/**
 * A policy's module with a switch on every function. For `vi.mock`: production code has no such switch, and nothing
 * else of the house is replaced, least of all the database.
 */
export function switched(room: string, module: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(module).map(([name, real]) => [
			name,
			typeof real === 'function'
				? (...args: unknown[]) => (broken.get(`${room}.${name}`) ?? asIs)(real as Policy, ...args)
				: real
		])
	);
}

/** Asks something else in a policy's place until the work is done. */
export async function whileBroken<T>(
	instead: Record<string, (real: Policy, ...args: unknown[]) => unknown>,
	work: () => Promise<T>
): Promise<T> {
	for (const [name, answer] of Object.entries(instead)) broken.set(name, answer);
	try {
		return await work();
	} finally {
		broken.clear();
	}
}

const asIs = (real: Policy, ...args: unknown[]) => real(...args);
