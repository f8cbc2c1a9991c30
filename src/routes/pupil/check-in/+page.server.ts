import { redirect } from '@sveltejs/kit';
import { resumeStep } from '#lib/domain/check-in.ts';
import { openToday } from '#lib/server/services/check-ins.ts';
import type { PageServerLoad } from './$types';

/** Goes to the first question that has no answer yet, on whichever tablet. */
export const load: PageServerLoad = async ({ locals }) => {
	const { draft } = await openToday(locals.ctx);
	redirect(303, `/pupil/check-in/${resumeStep(draft.plan, draft.answers).slug}`);
};
