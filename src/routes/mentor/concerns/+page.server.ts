import { redirect } from '@sveltejs/kit';
import { isId } from '#lib/domain/id.ts';
import { readForm } from '#lib/forms/form.ts';
import { notFound } from '#lib/server/errors.ts';
import { acknowledgeConcern, openConcerns } from '#lib/server/services/concerns.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	openConcerns(locals.ctx, url.searchParams.get('before'));

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const id = (await readForm(request)).get('id');
		await acknowledgeConcern(locals.ctx, isId(id) ? id : notFound());
		redirect(303, '/mentor/concerns');
	}
};
