import { getContext, setContext } from 'svelte';
import type { Comfort } from '#lib/domain/comfort.ts';

const key = Symbol('comfort');

/** What helps the child whose pages these are; nothing where a page is nobody's. */
export const comfortHere = {
	set: (comfort: () => Comfort) => setContext(key, comfort),
	get: (): (() => Comfort) => getContext<(() => Comfort) | undefined>(key) ?? (() => ({}))
};
