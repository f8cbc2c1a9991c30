import { redirect } from '@sveltejs/kit';
import { resumeStep } from '#lib/domain/check-in.ts';
import { changeToday, openToday } from '#lib/server/services/drafts.ts';
import type { Actions, PageServerLoad } from './$types';

/** Goes to the first question that has no answer yet, on whichever tablet. */
export const load: PageServerLoad = async ({ locals }) => {
	const { draft } = await openToday(locals.ctx);
	redirect(303, `/pupil/check-in/${resumeStep(draft.plan, draft.answers).slug}`);
};

export const actions: Actions = {
	change: async ({ locals }) => {
		const mayChange = await changeToday(locals.ctx);
		redirect(303, mayChange ? '/pupil/check-in/send' : '/pupil/check-in/done');
	}
};
