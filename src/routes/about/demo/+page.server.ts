import { redirect, type RequestEvent } from '@sveltejs/kit';
import { homeOf } from '#lib/domain/home.ts';
import { demoClassForm, demoPersonForm } from '#lib/forms/demo.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { theApp } from '#lib/server/app.ts';
import { dropCookie, readCookie, writeCookie } from '#lib/server/auth/cookie.ts';
import { endSession, startSession } from '#lib/server/auth/session.ts';
import { notFound } from '#lib/server/errors.ts';
import { beSomebody, beTablet, openDemoDoors } from '#lib/server/services/demo.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { people, classes } = openDemoDoors();
	const schools = [...new Set(people.map(({ school }) => school))];
	return {
		schools: schools.map((school) => ({
			name: school,
			people: people.filter((one) => one.school === school),
			classes: classes.filter((one) => one.school === school)
		}))
	};
};

export const actions: Actions = {
	person: async (event) => {
		const parsed = parseForm(demoPersonForm, await readForm(event.request));
		const { place, session } = await beSomebody(event.locals.ctx, parsed.ok ? parsed.data.email : notFound());
		await leave(event);
		writeCookie(event.cookies, event.url, 'session', await startSession(theApp().store, session));
		redirect(303, homeOf(place));
	},
	tablet: async (event) => {
		const parsed = parseForm(demoClassForm, await readForm(event.request));
		const { school, name } = parsed.ok ? parsed.data : notFound();
		const cookie = await beTablet(event.locals.ctx, school, name);
		await leave(event);
		writeCookie(event.cookies, event.url, 'tablet', cookie);
		redirect(303, '/tablet');
	}
};

/** Whoever this browser was before, it no longer is. */
async function leave({ cookies, url }: RequestEvent) {
	const token = readCookie(cookies, url, 'session');
	if (token) await endSession(theApp().store, token);
	dropCookie(cookies, url, 'session');
}
