import { fail, redirect } from '@sveltejs/kit';
import { firstAudience } from '#lib/domain/audience.ts';
import { nextStep, resumeStep, stepAt, stepsFor } from '#lib/domain/check-in.ts';
import { noteMax } from '#lib/domain/text.ts';
import { readStep } from '#lib/forms/check-in.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { sendForm } from '#lib/forms/sending.ts';
import { checkIn, shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { whoSees } from '#lib/i18n/en-GB/pupil/who-sees.ts';
import { notFound } from '#lib/server/errors.ts';
import { sendCheckIn } from '#lib/server/services/check-ins.ts';
import { keepAnswer, openToday } from '#lib/server/services/drafts.ts';
import { frameFor } from '../../frame.ts';
import { screenFor } from '../screen.ts';
import { summaryOf } from '../summary.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, known } = await openToday(locals.ctx);
	const { plan, answers } = draft;
	const step = stepAt(stepsFor(plan, answers), params.step);
	if (!step) redirect(303, '/pupil/check-in');
	if (step.kind === 'send' && resumeStep(plan, answers).kind !== 'send') redirect(303, '/pupil/check-in');
	const { next, send, pick, audiences, seen, unseen, readBefore } = checkIn[plan.band];
	const { notSure, ratherNot, mentor, step: placed, noteLabel, noteLong, edit, more } = shared;
	const who = known.mentors[0] ?? mentor;
	const { heading, exception } = whoSees[plan.band];
	const none = [
		{ value: 'not-sure', label: notSure },
		{ value: 'rather-not-say', label: ratherNot }
	];
	const screen = screenFor(step, plan, answers, known);
	return {
		frame: frameFor(plan.band),
		words: { next, more, none, noteLabel, faults: { pick, long: noteLong(noteMax) } },
		seen: known.mentors[0] ? seen(known.mentors[0]) : unseen,
		screen,
		place: { now: screen.place, of: screen.of, label: placed(screen.place, screen.of) },
		...(step.kind === 'send' && {
			sending: { ...draft, answers: JSON.stringify(answers), audience: answers.audience ?? firstAudience },
			sendWords: { heading, exception, send, audiences, edit },
			readBefore: url.searchParams.has('read') ? readBefore(who) : undefined,
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
		const left = resumeStep(kept.plan, kept.answers);
		const next = left.kind === 'send' ? left : nextStep(stepsFor(kept.plan, kept.answers), step.slug);
		redirect(303, `/pupil/check-in/${next?.slug ?? 'send'}`);
	},
	send: async ({ locals, request }) => {
		const parsed = parseForm(sendForm, await readForm(request));
		if (!parsed.ok) return fail(400, { error: 'pick' as const, typed: '' });
		const { audience, answers, ...sending } = parsed.data;
		const kept = await sendCheckIn(locals.ctx, { ...sending, answers: { ...answers, audience } });
		redirect(303, { kept: '/pupil/check-in/done', read: '/pupil/check-in/send?read', taken: '/pupil' }[kept]);
	}
};
