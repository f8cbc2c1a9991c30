import { json, type RequestEvent } from '@sveltejs/kit';
import { plainPage } from './plain-page.ts';

/** What is said while the database is away, to a child or to an adult. */
export type AwayWords = { heading: string; help: string; again: string };

/**
 * The answer while the database is away: 503, and nothing of what was there is taken back. A form sent by script stays as
 * it was typed, because it is answered as one that could not be taken yet (`form.away`); a page sent by script shows its
 * fault (`error.away`); everybody else gets a page that needs neither the database nor script.
 */
export function awayAnswer(
	{ request, url, isDataRequest, locals }: RequestEvent,
	words: AwayWords
): Response {
	const init = { status: 503, headers: { 'Retry-After': '15' } };
	if (request.headers.get('x-sveltekit-action'))
		// As kit packs a failed action: devalue's list, each value by its place.
		return json({ type: 'failure', status: 503, data: '[{"away":1},true]' }, init);
	const fault = { message: words.heading, requestId: locals.ctx?.requestId, away: true };
	const wantsPage = !isDataRequest && request.headers.get('accept')?.includes('text/html');
	if (!wantsPage) return json(fault, init);
	const headers = { ...init.headers, 'Content-Type': 'text/html; charset=utf-8' };
	// Two strokes at the beginning would lead to another site.
	const path = url.pathname.replace(/^[/\\]+/, '/');
	const to = path + (request.method === 'GET' ? url.search : '');
	return new Response(plainPage({ ...words, to, link: words.again }), { ...init, headers });
}
