import { redirect } from '@sveltejs/kit';
import { isId } from '#lib/domain/id.ts';
import { readForm } from '#lib/forms/form.ts';
import { changeShortcuts } from '#lib/server/services/accounts.ts';
import { closeFollowUp } from '#lib/server/services/notes.ts';
import { listReviewedToday, takeBackReview } from '#lib/server/services/reviews.ts';
import { openDay, settleAlert } from '#lib/server/services/today.ts';
import { startsWithTeam } from '#lib/server/services/team.ts';
import { notFound } from '#lib/server/errors.ts';
import { talk } from './talk.ts';
import type { Actions, PageServerLoad } from './$types';

/** So many entries are on the page at first, and so many more each time: a long queue opens as fast as a short one. */
const window = 50;

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
	if (await startsWithTeam(ctx)) redirect(303, '/mentor/team');
	const { queue, ...day } = await openDay(ctx);
	const asked = Number(url.searchParams.get('show'));
	const shown = Number.isInteger(asked) && asked > window ? asked : window;
	const reviewed = await listReviewedToday(ctx);
	const just = reviewed.find(({ id }) => id === url.searchParams.get('reviewed'));
	return {
		...day,
		queue: queue.slice(0, shown),
		waiting: queue.length,
		more: queue.length > shown ? shown + window : undefined,
		reviewed,
		just,
		now: ctx.now.toISOString(),
		zone: ctx.school.timeZone
	};
};

export const actions: Actions = {
	talk,
	done: async ({ locals, request }) => {
		await closeFollowUp(locals.ctx, idIn(await readForm(request)));
		redirect(303, '/mentor');
	},
	settle: async ({ locals, request }) => {
		await settleAlert(locals.ctx, idIn(await readForm(request)));
		redirect(303, '/mentor');
	},
	undo: async ({ locals, request }) => {
		const form = await readForm(request);
		const id = idIn(form);
		await takeBackReview(locals.ctx, id);
		redirect(303, form.get('then') === 'entry' ? `/mentor/check-ins/${id}` : '/mentor');
	},
	keys: async ({ locals, request }) => {
		const form = await readForm(request);
		await changeShortcuts(locals.ctx, form.get('on') === 'yes');
		const entry = form.get('entry');
		redirect(303, isId(entry) ? `/mentor/check-ins/${entry}` : '/mentor');
	}
};

function idIn(form: FormData) {
	const id = form.get('id');
	return isId(id) ? id : notFound();
}
