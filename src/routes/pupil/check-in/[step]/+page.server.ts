import { fail, redirect } from '@sveltejs/kit';
import { firstAudience } from '#lib/domain/audience.ts';
import { nextStep, stepAt, stepsFor } from '#lib/domain/check-in.ts';
import { readStep } from '#lib/forms/check-in.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { sendForm } from '#lib/forms/sending.ts';
import { checkIn, shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { notFound } from '#lib/server/errors.ts';
import { keepAnswer, openToday, sendCheckIn } from '#lib/server/services/check-ins.ts';
import { screenFor } from '../screen.ts';
import { summaryOf } from '../summary.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { draft, known } = await openToday(locals.ctx);
	const { plan, answers } = draft;
	const step = stepAt(stepsFor(plan, answers), params.step);
	if (!step) redirect(303, '/pupil/check-in');
	const { title, more, next, send, pick, exception, audiences, seen } = checkIn[plan.band];
	const { stop, back, notSure, ratherNot, mentor } = shared;
	const who = known.mentors[0] ?? mentor;
	return {
		band: plan.band,
		words: { stop, back, notSure, ratherNot, title, more, next, send, pick, exception, audiences },
		seen: seen(who),
		screen: screenFor(step, plan, answers, known),
		...(step.kind === 'send' && {
			sending: { ...draft, answers: JSON.stringify(answers), audience: answers.audience ?? firstAudience },
			summary: summaryOf(plan, answers, known)
		})
	};
};

export const actions: Actions = {
	answer: async ({ locals, params, request }) => {
		const form = await readForm(request);
		const { draft } = await openToday(locals.ctx);
		const step = stepAt(stepsFor(draft.plan, draft.answers), params.step) ?? notFound();
		const given = readStep(step, draft.plan.band, form);
		if (!given.ok) return fail(400, { error: given.error, typed: given.typed });
		const kept = await keepAnswer(locals.ctx, given.answers);
		const next = nextStep(stepsFor(kept.plan, kept.answers), step.slug);
		redirect(303, `/pupil/check-in/${next?.slug ?? 'send'}`);
	},
	send: async ({ locals, request }) => {
		const parsed = parseForm(sendForm, await readForm(request));
		if (!parsed.ok) return fail(400, { error: 'pick' as const, typed: '' });
		const { audience, answers, ...sending } = parsed.data;
		const kept = await sendCheckIn(locals.ctx, { ...sending, answers: { ...answers, audience } });
		redirect(303, kept ? '/pupil/check-in/done' : '/pupil');
	}
};
