import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { caseloadEndForm, caseloadForm } from '#lib/forms/caseload.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { addToCaseload, endCaseload, fullCaseload, openCaseload } from '#lib/server/services/caseloads.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await openCaseload(locals.ctx, params.member)),
	most: fullCaseload
});

const here = (member: string) => resolve('/school/caseloads/[member=id]', { member });

export const actions: Actions = {
	add: async ({ locals, request, params }) => {
		const parsed = parseForm(caseloadForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const made = await addToCaseload(locals.ctx, params.member, parsed.data);
		if ('fault' in made) return fail(400, { errors: { until: made.fault }, values: parsed.data });
		redirect(303, `${here(params.member)}?done=added`);
	},
	end: async ({ locals, request, params }) => {
		const parsed = parseForm(caseloadEndForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, ending: parsed.values });
		const refused = await endCaseload(locals.ctx, params.member, parsed.data);
		if (refused) return fail(400, { errors: { last: refused.fault }, ending: parsed.data });
		redirect(303, `${here(params.member)}?done=${parsed.data.last ? 'saved' : 'ended'}`);
	}
};
