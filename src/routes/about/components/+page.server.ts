import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';

/** For people who build Foothold: not there in production. */
export function load() {
	if (!dev) error(404);
}
