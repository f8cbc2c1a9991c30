import { theApp } from '#lib/server/app.ts';
import { dropCookie, readCookie } from '#lib/server/auth/cookie.ts';
import { endSession } from '#lib/server/auth/session.ts';
import type { RequestHandler } from './$types';

/** Ends the session and leaves nothing behind; the page that follows tells the other tabs. */
export const POST: RequestHandler = async ({ cookies, url }) => {
	const token = readCookie(cookies, url, 'session');
	if (token) await endSession(theApp().store, token);
	dropCookie(cookies, url, 'session');
	dropCookie(cookies, url, 'step');
	const headers = new Headers({ location: '/account/sign-in?out' });
	// What children sent and a tablet still holds, sealed, is not the adult's to clear.
	if (!readCookie(cookies, url, 'tablet')) headers.set('Clear-Site-Data', '"storage"');
	return new Response(null, { status: 303, headers });
};
