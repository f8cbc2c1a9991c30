import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { classForm } from '#lib/forms/class.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { addClass } from '#lib/server/services/classes.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const parsed = parseForm(classForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const made = await addClass(locals.ctx, parsed.data);
		if ('fault' in made) {
			const values = { ...parsed.data, year: String(parsed.data.year ?? '') };
			return fail(400, { errors: { name: made.fault }, values });
		}
		redirect(303, `${resolve('/school/classes/[class=id]', { class: made.id })}?done=added`);
	}
};
