import { redirect } from '@sveltejs/kit';
import { dropCookie, readCookie } from '#lib/server/auth/cookie.ts';
import { endSession } from '#lib/server/auth/session.ts';
import { theApp } from '#lib/server/app.ts';
import { classAfter } from '#lib/server/services/pupil-sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/tablet');

export const actions: Actions = {
	default: async ({ locals, cookies, url }) => {
		const { viewer } = locals.ctx;
		const token = readCookie(cookies, url, 'session');
		if (token) await endSession(theApp().store, token);
		dropCookie(cookies, url, 'session');
		const next =
			viewer.kind === 'pupil' && locals.tablet && (await classAfter(locals.tablet, viewer.pupilId));
		redirect(303, next ? `/tablet?class=${next}` : '/tablet');
	}
};
