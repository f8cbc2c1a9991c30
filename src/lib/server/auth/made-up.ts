import type { Handle } from '@sveltejs/kit';

/**
 * The framework looks an action up by the name in the address, among what a page has and what every object has: asked for
 * one of those, or for its own word for a page's only action, it would answer with a fault of ours. A name nobody gave an
 * action is nowhere.
 */
export const refuseMadeUpAction: Handle = async ({ event, resolve }) => {
	const { request, url } = event;
	if (request.method !== 'POST' || isActionName(url.searchParams)) return resolve(event);
	return new Response('There is nothing here that does this. Open Foothold and try again.', {
		status: 404,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};

function isActionName(asked: URLSearchParams): boolean {
	const [name] = [...asked.keys()].filter((key) => key.startsWith('/'));
	return name === undefined || (name !== '/default' && !(name.slice(1) in Object.prototype));
}
