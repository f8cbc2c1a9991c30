import { redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { placeForm } from '#lib/forms/sign-in.ts';
import { readCookie } from '#lib/server/auth/cookie.ts';
import { choosePlace, listChoices } from '#lib/server/services/sign-in.ts';
import { askedFirst, follow } from '../../enter.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, cookies, url }) => {
	const places = await listChoices(locals.ctx, readCookie(cookies, url, 'step'));
	if (places.length === 0) redirect(303, `/account/sign-in?again${askedFirst(url).replace('?', '&')}`);
	return { places };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request, cookies, url } = event;
		const parsed = parseForm(placeForm, await readForm(request));
		const place = parsed.ok ? parsed.data.place : '';
		const next = await choosePlace(locals.ctx, readCookie(cookies, url, 'step'), place);
		if (next.step !== 'in') redirect(303, `/account/sign-in?again${askedFirst(url).replace('?', '&')}`);
		return follow(event, next);
	}
};
