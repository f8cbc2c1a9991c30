import type { Handle } from '@sveltejs/kit';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A change must come from our own pages, whatever its content type: the framework's check does not cover JSON.
 * Browsers send Origin with every POST; where it is missing, Sec-Fetch-Site must say same-origin.
 */
export const refuseForgery: Handle = async ({ event, resolve }) => {
	const { request, url } = event;
	if (safe.has(request.method) || isOurs(request.headers, url)) return resolve(event);
	return new Response('This came from another site. Open Foothold and try again.', {
		status: 403,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};

function isOurs(headers: Headers, url: URL) {
	const origin = headers.get('origin');
	const site = headers.get('sec-fetch-site');
	if (site !== null && site !== 'same-origin') return false;
	return origin === url.origin || (origin === null && site === 'same-origin');
}
