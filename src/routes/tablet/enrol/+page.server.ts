import { fail, redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { enrolForm } from '#lib/forms/tablet.ts';
import { dropCookie, readCookie, writeCookie } from '#lib/server/auth/cookie.ts';
import { endSession } from '#lib/server/auth/session.ts';
import { theApp } from '#lib/server/app.ts';
import { enrolTablet, listClassesToEnrol } from '#lib/server/services/tablets.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ classes: await listClassesToEnrol(locals.ctx) });

export const actions: Actions = {
	default: async ({ locals, request, cookies, url }) => {
		const parsed = parseForm(enrolForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const { name, classes } = parsed.data;
		writeCookie(cookies, url, 'tablet', await enrolTablet(locals.ctx, { name, classIds: classes }));
		// The tablet goes to children now: the adult who set it up is signed out of it.
		const token = readCookie(cookies, url, 'session');
		if (token) await endSession(theApp().store, token);
		dropCookie(cookies, url, 'session');
		redirect(303, '/tablet');
	}
};
