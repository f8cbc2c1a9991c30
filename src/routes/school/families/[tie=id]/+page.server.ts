import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { rowForm } from '#lib/forms/class.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { blockForm } from '#lib/forms/guardian.ts';
import { notFound } from '#lib/server/errors.ts';
import { barAdult, endTie, liftBlock, openTie, verifyTie } from '#lib/server/services/guardians.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => openTie(locals.ctx, params.tie);

const here = (tie: string) => resolve('/school/families/[tie=id]', { tie });

export const actions: Actions = {
	verify: async ({ locals, params }) => {
		await verifyTie(locals.ctx, params.tie);
		redirect(303, `${here(params.tie)}?done=verified`);
	},
	end: async ({ locals, params }) => {
		await endTie(locals.ctx, params.tie);
		redirect(303, `${resolve('/school/families')}?done=ended`);
	},
	bar: async ({ locals, request, params }) => {
		const parsed = parseForm(blockForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const refused = await barAdult(locals.ctx, params.tie, parsed.data);
		if (refused) return fail(400, { errors: { until: refused.fault }, values: parsed.data });
		redirect(303, `${here(params.tie)}?done=barred`);
	},
	lift: async ({ locals, request, params }) => {
		const parsed = parseForm(rowForm, await readForm(request));
		await liftBlock(locals.ctx, params.tie, parsed.ok ? parsed.data.row : notFound());
		redirect(303, `${here(params.tie)}?done=lifted`);
	}
};
