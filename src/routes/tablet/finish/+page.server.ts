import { redirect } from '@sveltejs/kit';
import { dropCookie, readCookie } from '#lib/server/auth/cookie.ts';
import { endSession } from '#lib/server/auth/session.ts';
import { theApp } from '#lib/server/app.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/tablet');

export const actions: Actions = {
	default: async ({ cookies, url }) => {
		const token = readCookie(cookies, url, 'session');
		if (token) await endSession(theApp().store, token);
		dropCookie(cookies, url, 'session');
		redirect(303, '/tablet');
	}
};
