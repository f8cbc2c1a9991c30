import { fail } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { letterBackForm, letterForm } from '#lib/forms/mentor.ts';
import { notFound } from '#lib/server/errors.ts';
import { takeBackLetter, writeLetter } from '#lib/server/services/letters.ts';
import { openPupil } from '#lib/server/services/pupil-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => openPupil(locals.ctx, params.pupil);

export const actions: Actions = {
	write: async ({ locals, params, request }) => {
		const parsed = parseForm(letterForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		await writeLetter(locals.ctx, params.pupil, parsed.data.sentence, parsed.data.ask || null);
		return { done: 'sent' as const };
	},
	takeBack: async ({ locals, params, request }) => {
		const parsed = parseForm(letterBackForm, await readForm(request));
		if (!parsed.ok) notFound();
		return {
			done: 'back' as const,
			values: await takeBackLetter(locals.ctx, params.pupil, parsed.data.letter)
		};
	}
};
