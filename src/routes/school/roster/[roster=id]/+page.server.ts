import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { readForm } from '#lib/forms/form.ts';
import { readDecision } from '#lib/forms/roster.ts';
import { confirmRoster } from '#lib/server/services/roster/confirm.ts';
import { discardRoster } from '#lib/server/services/roster/preview.ts';
import { showRoster } from '#lib/server/services/roster/view.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => showRoster(locals.ctx, params.roster);

export const actions: Actions = {
	confirm: async ({ locals, params, request }) => {
		const decision = readDecision(await readForm(request));
		const confirmed = await confirmRoster(locals.ctx, params.roster, decision);
		if ('again' in confirmed) return fail(409, { again: confirmed.again, decision });
		redirect(303, resolve('/school/roster/[roster=id]', { roster: params.roster }));
	},
	discard: async ({ locals, params }) => {
		await discardRoster(locals.ctx, params.roster);
		redirect(303, resolve('/school/roster'));
	}
};
