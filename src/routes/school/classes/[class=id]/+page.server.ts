import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { classAdultForm, classForm, rowForm } from '#lib/forms/class.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import {
	addClassAdult,
	archiveClass,
	changeClass,
	endClassAdult,
	openClass
} from '#lib/server/services/classes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => openClass(locals.ctx, params.class);

const here = (id: string) => resolve('/school/classes/[class=id]', { class: id });

export const actions: Actions = {
	save: async ({ locals, request, params }) => {
		const parsed = parseForm(classForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const refused = await changeClass(locals.ctx, params.class, parsed.data);
		if (refused) {
			const values = { ...parsed.data, year: String(parsed.data.year ?? '') };
			return fail(400, { errors: { name: refused.fault }, values });
		}
		redirect(303, `${here(params.class)}?done=saved`);
	},
	adult: async ({ locals, request, params }) => {
		const parsed = parseForm(classAdultForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors });
		await addClassAdult(locals.ctx, params.class, parsed.data.adult);
		redirect(303, `${here(params.class)}?done=added`);
	},
	end: async ({ locals, request, params }) => {
		const parsed = parseForm(rowForm, await readForm(request));
		if (!parsed.ok) return fail(400, {});
		await endClassAdult(locals.ctx, params.class, parsed.data.row);
		redirect(303, `${here(params.class)}?done=ended`);
	},
	archive: async ({ locals, params }) => {
		await archiveClass(locals.ctx, params.class);
		redirect(303, `${resolve('/school/classes')}?done=archived`);
	}
};
