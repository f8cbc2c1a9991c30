import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One thing that can be asked of the built app. */
export type Cell = { route: string; method: 'GET' | 'POST'; action?: string };

/** Every page, action and endpoint of the build, as its manifest lists them. */
export async function readCells(): Promise<Cell[]> {
	const file = pathToFileURL(join(process.cwd(), '.svelte-kit/output/server/manifest-full.js')).href;
	const { manifest } = await import(/* @vite-ignore */ file);
	const found: Cell[] = [];
	for (const route of manifest._.routes) {
		if (route.page) {
			const { server } = await manifest._.nodes[route.page.leaf]();
			found.push({ route: route.id, method: 'GET' });
			for (const action of Object.keys(server?.actions ?? {}))
				found.push({ route: route.id, method: 'POST', action });
		}
		if (route.endpoint) {
			for (const method of Object.keys(await route.endpoint()).filter(
				(name) => name === 'GET' || name === 'POST'
			))
				found.push({ route: route.id, method: method as Cell['method'] });
		}
	}
	return found;
}
