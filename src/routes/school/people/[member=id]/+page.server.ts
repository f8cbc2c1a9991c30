import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { rolesForm } from '#lib/forms/person.ts';
import { changeRoles, endAccess, openPerson } from '#lib/server/services/people.ts';
import { forgetSecondFactor, offerReset } from '#lib/server/services/reset-offers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => openPerson(locals.ctx, params.member);

export const actions: Actions = {
	roles: async ({ locals, request, params }) => {
		const parsed = parseForm(rolesForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const refused = await changeRoles(locals.ctx, params.member, parsed.data.roles);
		if (refused) return fail(400, { errors: { roles: refused.fault }, values: parsed.data });
		redirect(303, `${resolve('/school/people/[member=id]', { member: params.member })}?done=saved`);
	},
	reset: async ({ locals, params, url }) => {
		const made = await offerReset(locals.ctx, params.member);
		if ('fault' in made) return fail(400, { elsewhere: true });
		return { link: 'path' in made ? url.origin + made.path : undefined, mailed: made.mailed };
	},
	factor: async ({ locals, params }) => {
		const refused = await forgetSecondFactor(locals.ctx, params.member);
		if (refused.fault) return fail(400, { factorElsewhere: true });
		redirect(303, `${resolve('/school/people/[member=id]', { member: params.member })}?done=factor`);
	},
	end: async ({ locals, params }) => {
		const refused = await endAccess(locals.ctx, params.member);
		if (refused) return fail(400, { errors: { roles: refused.fault } });
		redirect(303, `${resolve('/school/people')}?done=ended`);
	}
};
