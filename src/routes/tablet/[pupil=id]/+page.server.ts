import { fail, redirect } from '@sveltejs/kit';
import { isPicture } from '#lib/domain/picture-pin.ts';
import { readForm } from '#lib/forms/form.ts';
import { writeCookie } from '#lib/server/auth/cookie.ts';
import { notFound } from '#lib/server/errors.ts';
import { openTile, signInPupil } from '#lib/server/services/pupil-sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.tablet ? openTile(locals.tablet, params.pupil) : redirect(303, '/tablet');

export const actions: Actions = {
	default: async ({ locals, params, request, cookies, url }) => {
		const tablet = locals.tablet ?? notFound();
		const form = await readForm(request);
		const pictures = [1, 2, 3, 4].flatMap((place) => form.getAll(`picture-${place}`)).filter(isPicture);
		const token = await signInPupil(tablet, params.pupil, pictures);
		if (!token) return fail(400, { again: true });
		writeCookie(cookies, url, 'session', token);
		redirect(303, '/pupil/check-in');
	}
};
