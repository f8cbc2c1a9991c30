import { fail, redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { tabletForm } from '#lib/forms/tablet.ts';
import { readCookie, writeCookie } from '#lib/server/auth/cookie.ts';
import { readTablet } from '#lib/server/auth/tablet.ts';
import { theApp } from '#lib/server/app.ts';
import { enrolTablet, listClassesToEnrol } from '#lib/server/services/tablets.ts';
import { leave } from '../leave.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => ({
	classes: await listClassesToEnrol(event.locals.ctx),
	again: (await enrolledAs(event)) !== undefined
});

export const actions: Actions = {
	default: async (event) => {
		const { locals, request, cookies, url } = event;
		const parsed = parseForm(tabletForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const { name, classes } = parsed.data;
		const input = { name, classIds: classes };
		const cookie = await enrolTablet(locals.ctx, input, await enrolledAs(event));
		writeCookie(cookies, url, 'tablet', cookie);
		// The tablet goes to children now: the adult who set it up is signed out of it.
		await leave(event);
		redirect(303, '/tablet');
	}
};

/** What this device is already, if it is a tablet of a school. */
const enrolledAs = ({ cookies, url, locals }: RequestEvent) =>
	readTablet(theApp().store, readCookie(cookies, url, 'tablet'), locals.ctx);
