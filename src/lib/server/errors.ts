import { error } from '@sveltejs/kit';

/** Not yours and not there are the same answer, given here and nowhere else. */
export function notFound(): never {
	error(404, 'Not found');
}
