import { fail, redirect } from '@sveltejs/kit';
import { goalForm } from '#lib/forms/goal.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { goals as goalWords } from '#lib/i18n/en-GB/pupil/goals.ts';
import { newId } from '#lib/server/ids.ts';
import { openGoals, startGoal } from '#lib/server/services/goals.ts';
import { frameFor } from '../../frame.ts';
import { wizardScreen } from './wizard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
	const { band, room } = await openGoals(ctx);
	if (!room) redirect(303, '/pupil/goals');
	const { add, abouts, form, save, faults } = goalWords[band];
	return {
		frame: frameFor(band),
		newId: newId(ctx.now),
		words: { add, abouts, form, save, faults },
		// The youngest tap three drawings; with words of their own they take the form, in which no more is needed.
		wizard: band === 'a' && !url.searchParams.has('own') ? wizardScreen(url.searchParams) : undefined,
		short: band === 'a'
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const parsed = parseForm(goalForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		const { id, bestBit, obstacle, ifThen, firstStep, steps, targetOn, ...words } = parsed.data;
		await startGoal(locals.ctx, id, {
			...words,
			bestBit: bestBit ?? null,
			obstacle: obstacle ?? null,
			ifThen: ifThen ?? null,
			firstStep: firstStep ?? null,
			steps: steps ?? [],
			targetOn: targetOn ?? null
		});
		redirect(303, '/pupil/goals');
	}
};
