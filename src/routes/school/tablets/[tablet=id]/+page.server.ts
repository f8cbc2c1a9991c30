import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { tabletForm } from '#lib/forms/tablet.ts';
import { changeTablet, endTablet, openTablet } from '#lib/server/services/tablets.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => openTablet(locals.ctx, params.tablet);

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const parsed = parseForm(tabletForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const { name, classes } = parsed.data;
		await changeTablet(locals.ctx, params.tablet, { name, classIds: classes });
		redirect(303, `${resolve('/school/tablets')}?done=saved`);
	},
	end: async ({ locals, params }) => {
		await endTablet(locals.ctx, params.tablet);
		redirect(303, `${resolve('/school/tablets')}?done=ended`);
	}
};
