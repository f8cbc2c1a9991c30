import { dev } from '$app/environment';
import type { PageLoad } from './$types';
import type { Part } from './parts.ts';

/** Brought only while the app is written: the build holds none of it. */
export const load: PageLoad = async () => {
	const parts: Record<string, Part> = dev ? (await import('./parts.ts')).parts : {};
	return { parts };
};
