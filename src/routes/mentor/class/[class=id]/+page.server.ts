import { fail, redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { pupilForm, windowForm } from '#lib/forms/tablet.ts';
import { endCard } from '#lib/server/services/credentials.ts';
import { closeWindow, letIn, openHelp, openWindow } from '#lib/server/services/sign-in-help.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await openHelp(locals.ctx, params.class)),
	zone: locals.ctx.school.timeZone
});

const back = ({ url }: RequestEvent) => redirect(303, url.pathname);

export const actions: Actions = {
	open: async (event) => {
		const parsed = parseForm(windowForm, await readForm(event.request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors });
		await openWindow(event.locals.ctx, event.params.class, Number(parsed.data.minutes));
		back(event);
	},
	close: async (event) => {
		await closeWindow(event.locals.ctx, event.params.class);
		back(event);
	},
	letIn: async (event) => {
		const parsed = parseForm(pupilForm, await readForm(event.request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors });
		await letIn(event.locals.ctx, event.params.class, parsed.data.pupil);
		back(event);
	},
	endCard: async (event) => {
		const parsed = parseForm(pupilForm, await readForm(event.request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors });
		await endCard(event.locals.ctx, event.params.class, parsed.data.pupil);
		back(event);
	}
};
