import { fail } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { pupilsForm } from '#lib/forms/tablet.ts';
import { issueCards } from '#lib/server/services/credentials.ts';
import { openHelp } from '#lib/server/services/sign-in-help.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await openHelp(locals.ctx, params.class)),
	zone: locals.ctx.school.timeZone
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const parsed = parseForm(pupilsForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors });
		return { made: await issueCards(locals.ctx, params.class, parsed.data.pupils) };
	}
};
