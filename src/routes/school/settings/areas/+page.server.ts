import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { areaForm, areaMoveForm, areaNameForm } from '#lib/forms/area.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { addArea, listAreasOfSchool, moveArea, nameArea } from '#lib/server/services/areas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const areas = await listAreasOfSchool(locals.ctx);
	return { areas, one: areas.find(({ number }) => String(number) === url.searchParams.get('area')) };
};

const saved = () => redirect(303, `${resolve('/school/settings/areas')}?done=saved`);

export const actions: Actions = {
	add: async ({ locals, request }) => {
		const parsed = parseForm(areaForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const refused = await addArea(locals.ctx, parsed.data);
		if (refused) return fail(400, { errors: { name: refused.fault }, values: parsed.data });
		saved();
	},
	name: async ({ locals, request }) => {
		const parsed = parseForm(areaNameForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const values = { ...parsed.data, number: String(parsed.data.number) };
		const refused = await nameArea(locals.ctx, parsed.data);
		if (refused) return fail(400, { errors: { name: refused.fault }, values });
		saved();
	},
	move: async ({ locals, request }) => {
		const parsed = parseForm(areaMoveForm, await readForm(request));
		if (parsed.ok) await moveArea(locals.ctx, parsed.data.number, parsed.data.move);
		saved();
	}
};
