import { json, type RequestEvent } from '@sveltejs/kit';

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
	return new Response(pageOf(words, path + (request.method === 'GET' ? url.search : '')), {
		...init,
		headers
	});
}

const pageOf = ({ heading, help, again }: AwayWords, to: string) => `<!doctype html>
<html lang="en-GB">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<title>Foothold</title>
		<link rel="icon" href="/icon.svg" type="image/svg+xml" />
		<link rel="stylesheet" href="/error.css" />
	</head>
	<body>
		<main>
			<img src="/icon.svg" alt="" width="48" height="48" />
			<h1>${inText(heading)}</h1>
			<p>${inText(help)}</p>
			<p><a href="${inText(to)}">${inText(again)}</a></p>
		</main>
	</body>
</html>
`;

const inText = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
