import type { RequestEvent } from '@sveltejs/kit';
import { dropCookie, readCookie, writeCookie } from '#lib/server/auth/cookie.ts';
import { endSession } from '#lib/server/auth/session.ts';
import { theApp } from '#lib/server/app.ts';

/** Nobody is signed in on this device any more. */
export async function leave({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>): Promise<void> {
	const token = readCookie(cookies, url, 'session');
	if (token) await endSession(theApp().store, token);
	dropCookie(cookies, url, 'session');
}

/** A child is signed in on this device from now on, and whoever was before is not: on no other end of the wire either. */
export async function takeOver(event: Pick<RequestEvent, 'cookies' | 'url'>, token: string): Promise<void> {
	await leave(event);
	writeCookie(event.cookies, event.url, 'session', token);
}
