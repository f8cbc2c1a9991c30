import { error, json, redirect, type RequestEvent } from '@sveltejs/kit';
import { isPlainPath } from '#lib/domain/way-back.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { mayPost, plainPage, type PlainPage } from '../plain-page.ts';
import type { Guard } from './doors.ts';

/**
 * Who has not signed in is led to the door, which keeps in mind what was asked for; who is signed in and does not belong
 * here is told that there is no such page, with the way to their own.
 */
export function turnAway(
	{ request, url, isDataRequest }: RequestEvent,
	wanted: Guard,
	viewer: Viewer,
	said: Record<'child' | 'adult', Omit<PlainPage, 'to'>>
): Response {
	if (viewer.kind === 'nobody') {
		const to = request.method === 'GET' && isPlainPath(url.pathname) ? `?to=${url.pathname}` : '';
		redirect(303, wanted === 'pupil' ? '/tablet' : `/account/sign-in${to}`);
	}
	if (isDataRequest || !request.headers.get('accept')?.includes('text/html')) error(404, 'Not found');
	return new Response(plainPage({ ...said[viewer.kind === 'pupil' ? 'child' : 'adult'], to: '/' }), {
		status: 404,
		headers: { 'Content-Type': 'text/html; charset=utf-8' }
	});
}

/**
 * What an adult sent after their session had ended is not thrown away: sent by script it stays as it was typed
 * (`form.signedOut`); otherwise a page holds it until they have signed in again in another tab, and sends it from there.
 * @param entered what the form held; nothing where there is nothing to lose
 */
export function askToSignInFirst(
	{ request, url }: RequestEvent,
	entered: [string, string][] | undefined,
	{ signIn, ...said }: Pick<PlainPage, 'heading' | 'help' | 'link'> & { signIn: string }
): Response | undefined {
	if (request.headers.get('x-sveltekit-action'))
		// As kit packs a failed action: devalue's list, each value by its place.
		return json({ type: 'failure', status: 401, data: '[{"signedOut":1},true]' });
	if (!entered?.length || !request.headers.get('accept')?.includes('text/html')) return undefined;
	const first = { to: '/account/sign-in', link: signIn };
	return new Response(plainPage({ ...said, first, to: url.pathname + url.search, entered }), {
		status: 403,
		headers: { 'Content-Type': 'text/html; charset=utf-8', ...mayPost }
	});
}
