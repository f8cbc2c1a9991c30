import { json, type RequestEvent } from '@sveltejs/kit';
import { mayPost, plainPage } from './plain-page.ts';

/** What is said while the database is away, to a child or to an adult. */
export type AwayWords = { heading: string; help: string; again: string; resend: string; sendAgain: string };

/**
 * The answer while the database is away: 503, and nothing of what was there is taken back. A form sent by script stays as
 * it was typed, because it is answered as one that could not be taken yet (`form.away`); a page sent by script shows its
 * fault (`error.away`); everybody else gets a page that needs neither the database nor script.
 * @param entered what a form held: the page then sends it again, since a browser asks for a page anew on Back
 */
export function awayAnswer(
	{ request, url, isDataRequest, locals }: RequestEvent,
	words: AwayWords,
	entered?: [string, string][]
): Response {
	const init = { status: 503, headers: { 'Retry-After': '15' } };
	if (request.headers.get('x-sveltekit-action'))
		// As kit packs a failed action: devalue's list, each value by its place.
		return json({ type: 'failure', status: 503, data: '[{"away":1},true]' }, init);
	const fault = { message: words.heading, requestId: locals.ctx?.requestId, away: true };
	const wantsPage = !isDataRequest && request.headers.get('accept')?.includes('text/html');
	if (!wantsPage) return json(fault, init);
	const headers = { ...init.headers, 'Content-Type': 'text/html; charset=utf-8', ...(entered && mayPost) };
	// Two strokes at the beginning would lead to another site.
	const path = url.pathname.replace(/^[/\\]+/, '/');
	const { heading, help, again, resend, sendAgain } = words;
	const page = entered
		? { heading, help: resend, to: path + url.search, link: sendAgain, entered }
		: { heading, help, to: path + (request.method === 'GET' ? url.search : ''), link: again };
	return new Response(plainPage(page), { ...init, headers });
}
