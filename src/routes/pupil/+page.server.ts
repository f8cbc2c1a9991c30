import { redirect } from '@sveltejs/kit';
import { comfortOf } from '#lib/domain/comfort.ts';
import { greetingAt } from '#lib/domain/school-day.ts';
import { comfortForm } from '#lib/forms/comfort.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { heard } from '#lib/i18n/en-GB/pupil/heard.ts';
import { home } from '#lib/i18n/en-GB/pupil/home.ts';
import { checkIn } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { openHome } from '#lib/server/services/pupil-home.ts';
import { makeComfortable } from '#lib/server/services/comfort.ts';
import { frameFor } from './frame.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx } = locals;
	const { band, firstName, begun, sent, fresh } = await openHome(ctx);
	const { greeting, tiles, done, change, comfort } = home[band];
	return {
		frame: { ...frameFor(band), stop: shared.finish },
		heading: greeting[greetingAt(ctx.now, ctx.school.timeZone)](firstName),
		/** The one thing to do now; nothing when today's check-in is sent. */
		now: begun ? tiles.carryOn : sent ? undefined : tiles.checkIn,
		done: sent && !begun ? { label: done, change: sent.opened ? undefined : change } : undefined,
		again: checkIn[band].again,
		comfort: {
			open: comfort.open,
			save: comfort.save,
			switches: (['face', 'calm', 'aloud', 'simple'] as const).map((name) => ({
				name,
				label: comfort[name],
				on: locals.comfort?.[name] !== undefined
			}))
		},
		goals: tiles.goals,
		progress: tiles.progress,
		heard: { label: tiles.heard, hint: fresh > 0 ? heard[band].fresh(fresh) : undefined }
	};
};

export const actions: Actions = {
	comfort: async ({ locals, request }) => {
		const parsed = parseForm(comfortForm, await readForm(request));
		if (parsed.ok) await makeComfortable(locals.ctx, comfortOf(parsed.data));
		redirect(303, '/pupil');
	}
};
