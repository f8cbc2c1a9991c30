import { fail, redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { picturesForm } from '#lib/forms/tablet.ts';
import { notFound } from '#lib/server/errors.ts';
import { openTile, signInPupil } from '#lib/server/services/pupil-sign-in.ts';
import { takeOver } from '../leave.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.tablet ? openTile(locals.tablet, params.pupil) : redirect(303, '/tablet');

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const tablet = locals.tablet ?? notFound();
		const parsed = parseForm(picturesForm, await readForm(request));
		const pictures = parsed.ok ? Object.values(parsed.data).filter((picture) => picture !== undefined) : [];
		const entry = await signInPupil(tablet, params.pupil, pictures);
		if (!entry.in) return fail(400, { why: entry.why });
		await takeOver(event, entry.token);
		redirect(303, entry.to);
	}
};
