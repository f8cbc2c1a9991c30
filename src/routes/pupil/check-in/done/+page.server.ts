import { redirect } from '@sveltejs/kit';
import { checkIn, shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { heard } from '#lib/i18n/en-GB/pupil/heard.ts';
import { home, readWhen } from '#lib/i18n/en-GB/pupil/home.ts';
import { talk } from '#lib/i18n/en-GB/pupil/talk.ts';
import { openToday } from '#lib/server/services/drafts.ts';
import { frameFor } from '../../frame.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { draft, known } = await openToday(locals.ctx);
	const { band } = draft.plan;
	const [sent] = known.sent;
	if (!sent) redirect(303, '/pupil');
	const { done, change, again } = checkIn[band];
	const { readsBy, safetyText } = locals.ctx.school;
	const [who] = known.mentors;
	const reads = who ? done.reads(who, readsBy ?? readWhen.today) : done.unread(talk[band].open);
	return {
		frame: frameFor(band),
		heading: done.heading,
		reads: sent.opened ? heard[band].opened(who ?? shared.mentor) : reads,
		told: sent.worried ? { heading: done.told, talk: talk[band].open } : undefined,
		help: [home[band].safety.now, home[band].safety.hours, ...(safetyText ? [safetyText] : [])],
		change: sent.opened ? undefined : change,
		again: sent.opened ? again : undefined,
		finish: shared.finish
	};
};
