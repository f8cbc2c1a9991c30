import { redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { setUpForm, timeZones } from '#lib/forms/set-up.ts';
import { mayStillSetUp, setUp } from '#lib/server/services/set-up.ts';
import { follow, linkIsOver } from '../../enter.ts';
import { refuse } from '../../refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!(await mayStillSetUp(locals.ctx, params.token))) linkIsOver();
	return { timeZones: timeZones() };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const parsed = parseForm(setUpForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors, { values: parsed.values });
		const { newPassword, ...values } = parsed.data;
		const next =
			(await setUp(locals.ctx, params.token, { ...values, password: newPassword })) ?? linkIsOver();
		if ('fault' in next) return refuse(400, { newPassword: next.fault }, { values });
		if (next.step === 'nowhere') redirect(303, '/account/sign-in');
		return follow(event, next);
	}
};
