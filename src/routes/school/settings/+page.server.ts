import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { schoolForm } from '#lib/forms/school.ts';
import { timeZones } from '#lib/forms/set-up.ts';
import { changeSettings, openSettings } from '#lib/server/services/settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	kept: await openSettings(locals.ctx),
	zones: timeZones()
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const parsed = parseForm(schoolForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		await changeSettings(locals.ctx, parsed.data);
		redirect(303, `${resolve('/school/settings')}?done=saved`);
	}
};
