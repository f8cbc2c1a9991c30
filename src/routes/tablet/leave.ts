import type { RequestEvent } from '@sveltejs/kit';
import { dropCookie, readCookie } from '#lib/server/auth/cookie.ts';
import { endSession } from '#lib/server/auth/session.ts';
import { theApp } from '#lib/server/app.ts';

/** Nobody is signed in on this device any more. */
export async function leave({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>): Promise<void> {
	const token = readCookie(cookies, url, 'session');
	if (token) await endSession(theApp().store, token);
	dropCookie(cookies, url, 'session');
}
