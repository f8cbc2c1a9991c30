import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { pupilForm } from '#lib/forms/pupil.ts';
import { archivePupil, changePupil, openPupil, restorePupil } from '#lib/server/services/pupils.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => openPupil(locals.ctx, params.pupil);

const here = (pupil: string) => resolve('/school/pupils/[pupil=id]', { pupil });

export const actions: Actions = {
	save: async ({ locals, request, params }) => {
		const parsed = parseForm(pupilForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		await changePupil(locals.ctx, params.pupil, parsed.data);
		redirect(303, `${here(params.pupil)}?done=saved`);
	},
	archive: async ({ locals, params }) => {
		await archivePupil(locals.ctx, params.pupil);
		redirect(303, `${resolve('/school/pupils')}?done=archived`);
	},
	restore: async ({ locals, params }) => {
		await restorePupil(locals.ctx, params.pupil);
		redirect(303, `${here(params.pupil)}?done=restored`);
	}
};
