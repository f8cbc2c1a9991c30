import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { homeOf } from '#lib/domain/home.ts';
import { isPlainPath, wayBack } from '#lib/domain/way-back.ts';
import { theApp } from '#lib/server/app.ts';
import { dropCookie, readCookie, writeCookie } from '#lib/server/auth/cookie.ts';
import { endSession, startSession } from '#lib/server/auth/session.ts';
import type { Next } from '#lib/server/services/sign-in.ts';

/** Goes on to where a step of signing in leads; a session is begun at the end of the last, and any other one ended. */
export async function follow(
	{ cookies, url }: RequestEvent,
	next: Exclude<Next, { step: 'nowhere' }>
): Promise<never> {
	if (next.step !== 'in') {
		writeCookie(cookies, url, 'step', next.pending);
		redirect(303, `/account/sign-in/${next.step}${askedFirst(url)}`);
	}
	const { store } = theApp();
	const before = readCookie(cookies, url, 'session');
	if (before) await endSession(store, before);
	writeCookie(cookies, url, 'session', await startSession(store, next.session));
	dropCookie(cookies, url, 'step');
	redirect(303, wayBack(url.searchParams.get('to'), next.place) ?? homeOf(next.place));
}

/** What was asked for before signing in, as the query that keeps it in mind from one step to the next. */
export function askedFirst(url: URL): string {
	const to = url.searchParams.get('to');
	return to && isPlainPath(to) ? `?to=${to}` : '';
}

/** The link leads nowhere: it was used, or is too old. */
export const linkIsOver = (): never => error(410, 'This link has ended');
