import { bodyOf, type Post } from './posts.ts';

/** What Chromium on a tablet sends along. */
const BROWSER = {
	'user-agent':
		'Mozilla/5.0 (X11; CrOS aarch64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
	'accept-language': 'en-GB,en;q=0.9',
	'sec-fetch-site': 'same-origin'
};
export const SEND = '/pupil/check-in/send?/send';

/** The headers of the last screen's form: sent by the page's script, or by a browser without one. */
export function postHeaders(origin: string, token: string, scripted: boolean): Record<string, string> {
	return {
		...BROWSER,
		origin,
		referer: `${origin}/pupil/check-in/send`,
		cookie: `foothold=${token}`,
		'content-type': 'application/x-www-form-urlencoded',
		...(scripted
			? { accept: 'application/json', 'x-sveltekit-action': 'true', 'sec-fetch-mode': 'cors' }
			: { accept: 'text/html,*/*;q=0.8', 'sec-fetch-mode': 'navigate', 'upgrade-insecure-requests': '1' })
	};
}

/** The headers of opening a page. */
export function pageHeaders(token: string): Record<string, string> {
	return { ...BROWSER, accept: 'text/html', cookie: `foothold=${token}`, 'sec-fetch-mode': 'navigate' };
}

/** Whether the server has said that this check-in is kept: a redirect to the last screen. */
export function isKept(status: number, location: string | null, body: string): boolean {
	const where = status === 200 ? /"location":"([^"]*)"/.exec(body)?.[1] : location;
	return (status === 303 || status === 200) && where === '/pupil/check-in/done';
}

/** Sends one check-in and waits for the answer. @throws Error when it is not kept */
export async function sendPost(origin: string, token: string, post: Post, scripted: boolean): Promise<void> {
	const answer = await fetch(origin + SEND, {
		method: 'POST',
		headers: postHeaders(origin, token, scripted),
		body: bodyOf(post),
		redirect: 'manual'
	});
	const body = await answer.text();
	if (!isKept(answer.status, answer.headers.get('location'), body))
		throw new Error(`A check-in was answered with ${answer.status}: ${body.slice(0, 200)}`);
}

/** Opens a page as somebody. @throws Error when it is not shown */
export async function openPage(origin: string, path: string, token: string): Promise<string> {
	const answer = await fetch(origin + path, { headers: pageHeaders(token), redirect: 'manual' });
	if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}.`);
	return answer.text();
}
