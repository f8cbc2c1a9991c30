import { fail, redirect } from '@sveltejs/kit';
import { isId } from '#lib/domain/id.ts';
import { momentAt } from '#lib/domain/school-day.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { talkForm } from '#lib/forms/mentor.ts';
import { closeFollowUp } from '#lib/server/services/notes.ts';
import { listReviewedToday, takeBackReview } from '#lib/server/services/reviews.ts';
import { answerTalk } from '#lib/server/services/talk-answers.ts';
import { openDay } from '#lib/server/services/today.ts';
import { notFound } from '#lib/server/errors.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...(await openDay(locals.ctx)),
	reviewed: await listReviewedToday(locals.ctx)
});

export const actions: Actions = {
	talk: async ({ locals, request }) => {
		const parsed = parseForm(talkForm, await readForm(request));
		if (!parsed.ok) return fail(400, { talk: true });
		const { request: id, step, meetAt } = parsed.data;
		if (step === 'meeting' && !meetAt) return fail(400, { talk: true });
		await answerTalk(locals.ctx, id, step, meetAt ? momentAt(meetAt, locals.ctx.school.timeZone) : null);
		redirect(303, '/mentor');
	},
	done: async ({ locals, request }) => {
		await closeFollowUp(locals.ctx, idIn(await readForm(request)));
		redirect(303, '/mentor');
	},
	undo: async ({ locals, request }) => {
		await takeBackReview(locals.ctx, idIn(await readForm(request)));
		redirect(303, '/mentor');
	}
};

function idIn(form: FormData) {
	const id = form.get('id');
	return isId(id) ? id : notFound();
}
