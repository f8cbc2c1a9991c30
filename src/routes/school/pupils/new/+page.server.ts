import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { pupilForm } from '#lib/forms/pupil.ts';
import { listClassesOfSchool } from '#lib/server/services/classes.ts';
import { addPupil } from '#lib/server/services/pupils.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	classes: await listClassesOfSchool(locals.ctx),
	first: url.searchParams.get('class') ?? undefined
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const parsed = parseForm(pupilForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const pupil = await addPupil(locals.ctx, parsed.data);
		redirect(303, `${resolve('/school/pupils/[pupil=id]', { pupil })}?done=added`);
	}
};
