import { fail } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { personForm } from '#lib/forms/person.ts';
import { inviteStaff } from '#lib/server/services/invitations.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const parsed = parseForm(personForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const made = await inviteStaff(locals.ctx, parsed.data);
		if ('fault' in made) return fail(400, { errors: { email: made.fault }, values: parsed.data });
		return { link: url.origin + made.path, mailed: made.mailed, name: parsed.data.name };
	}
};
