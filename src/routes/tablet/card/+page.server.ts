import { fail, redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { cardForm } from '#lib/forms/tablet.ts';
import { notFound } from '#lib/server/errors.ts';
import { signInWithCard } from '#lib/server/services/pupil-sign-in.ts';
import { takeOver } from '../leave.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (!locals.tablet) redirect(303, '/tablet');
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request } = event;
		const tablet = locals.tablet ?? notFound();
		const parsed = parseForm(cardForm, await readForm(request));
		const entry = await signInWithCard(tablet, parsed.ok ? parsed.data.card : '');
		if (!entry.in) return fail(400, { why: entry.why });
		await takeOver(event, entry.token);
		redirect(303, entry.to);
	}
};
