import { fail } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { guardianForm } from '#lib/forms/guardian.ts';
import { inviteGuardian } from '#lib/server/services/invitations.ts';
import { listPupilsOfSchool } from '#lib/server/services/pupils.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { pupils } = await listPupilsOfSchool(locals.ctx, {});
	return { pupils, first: url.searchParams.get('pupil') ?? '' };
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const parsed = parseForm(guardianForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const { pupil, ...adult } = parsed.data;
		const made = await inviteGuardian(locals.ctx, { ...adult, pupilId: pupil });
		const values = { ...parsed.data, looked: parsed.data.looked ? 'on' : '' };
		if ('fault' in made) return fail(400, { errors: { email: made.fault }, values });
		return { link: url.origin + made.path, mailed: made.mailed, name: adult.name };
	}
};
