import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { termForm, termRemovalForm } from '#lib/forms/term.ts';
import { notFound } from '#lib/server/errors.ts';
import { keepTerm, listTermsOfSchool, removeTerm } from '#lib/server/services/terms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const terms = await listTermsOfSchool(locals.ctx);
	return { terms, one: terms.find((term) => term.id === url.searchParams.get('term')) };
};

export const actions: Actions = {
	save: async ({ locals, request }) => {
		const parsed = parseForm(termForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const refused = await keepTerm(locals.ctx, parsed.data);
		if (refused) return fail(400, { errors: { endsOn: refused.fault }, values: parsed.data });
		redirect(303, `${resolve('/school/settings/terms')}?done=saved`);
	},
	remove: async ({ locals, request }) => {
		const parsed = parseForm(termRemovalForm, await readForm(request));
		await removeTerm(locals.ctx, parsed.ok ? parsed.data.row : notFound());
		redirect(303, `${resolve('/school/settings/terms')}?done=removed`);
	}
};
