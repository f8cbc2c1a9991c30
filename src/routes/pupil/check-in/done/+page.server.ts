import { checkIn, shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { openToday } from '#lib/server/services/check-ins.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { draft, known } = await openToday(locals.ctx);
	const words = checkIn[draft.plan.band].done;
	const who = known.mentors[0] ?? shared.mentor;
	return {
		band: draft.plan.band,
		heading: words.heading,
		reads: words.reads(who, locals.ctx.school.readsBy ?? 'today'),
		finish: shared.finish
	};
};
