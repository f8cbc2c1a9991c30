import { checkIn, shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { openToday } from '#lib/server/services/drafts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { draft, known } = await openToday(locals.ctx);
	const { title } = checkIn[draft.plan.band];
	return { band: draft.plan.band, title, finish: shared.finish, sentToday: known.sent.length > 0 };
};
