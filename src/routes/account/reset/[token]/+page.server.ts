import { redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { newPasswordForm } from '#lib/forms/password.ts';
import { openReset, useReset } from '#lib/server/services/resets.ts';
import { follow, linkIsOver } from '../../enter.ts';
import { refuse } from '../../refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) =>
	(await openReset(locals.ctx, params.token)) ?? linkIsOver();

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const parsed = parseForm(newPasswordForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors);
		const next = (await useReset(locals.ctx, params.token, parsed.data.newPassword)) ?? linkIsOver();
		if ('fault' in next) return refuse(400, { newPassword: next.fault });
		if (next.step === 'nowhere') redirect(303, '/account/sign-in');
		return follow(event, next);
	}
};
