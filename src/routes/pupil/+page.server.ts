import { greetingAt } from '#lib/domain/school-day.ts';
import { shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { heard } from '#lib/i18n/en-GB/pupil/heard.ts';
import { home } from '#lib/i18n/en-GB/pupil/home.ts';
import { checkIn } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { openHome } from '#lib/server/services/pupil-home.ts';
import { frameFor } from './frame.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
	const { band, firstName, begun, sent, fresh } = await openHome(ctx);
	const { greeting, tiles, done, change } = home[band];
	return {
		frame: { ...frameFor(band), stop: shared.finish },
		heading: greeting[greetingAt(ctx.now, ctx.school.timeZone)](firstName),
		/** The one thing to do now; nothing when today's check-in is sent. */
		now: begun ? tiles.carryOn : sent ? undefined : tiles.checkIn,
		done: sent && !begun ? { label: done, change: sent.opened ? undefined : change } : undefined,
		again: checkIn[band].again,
		goals: tiles.goals,
		progress: tiles.progress,
		heard: { label: tiles.heard, hint: fresh > 0 ? heard[band].fresh(fresh) : undefined }
	};
};
