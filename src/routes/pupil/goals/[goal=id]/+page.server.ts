import { fail, redirect } from '@sveltejs/kit';
import { goalMoveForm, goalRatingForm, tickForm } from '#lib/forms/goal.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { shareForm } from '#lib/forms/share.ts';
import { goals } from '#lib/i18n/en-GB/pupil/goals.ts';
import { progress } from '#lib/i18n/en-GB/pupil/progress.ts';
import { notFound } from '#lib/server/errors.ts';
import { moveGoal, tick } from '#lib/server/services/goals.ts';
import { openGoal, rateGoal } from '#lib/server/services/goal-page.ts';
import { shareGoal } from '#lib/server/services/sharing.ts';
import { climbView } from '../../climbs.ts';
import { frameFor } from '../../frame.ts';
import { mustAsk, sharingView } from '../../sharing.ts';
import { goalView, questionsOf } from './goal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx } = locals;
	const page = await openGoal(ctx, params.goal);
	const { band, to, goal, climb, mentors } = page;
	const { first, tick, evidence, evidenceHint, rate, why, page: words, faults } = goals[band];
	const { table } = progress[band];
	const named = { id: 'climb', heading: words.over, symbol: 'progress' };
	return {
		frame: frameFor(band),
		newId: page.newId,
		words: { ...pick(words), first, tick, evidence, evidenceHint, rate, why, table, faults },
		goal: goalView(page, { now: ctx.now, zone: ctx.school.timeZone }),
		climb:
			climb.far.length + climb.sure.length > 0
				? climbView(named, climb, { band, to, simple: band === 'a' || locals.comfort?.simple === true })
				: undefined,
		questions: questionsOf(band),
		sharing: sharingView(band, goal.id, goal.audience, mentors[0])
	};
};

const pick = ({ now, shown, story, settle, steps, nothing }: (typeof goals)['a']['page']) => ({
	now,
	shown,
	story,
	settle,
	steps,
	nothing
});

export const actions: Actions = {
	rate: async ({ locals, params, request }) => {
		const parsed = parseForm(goalRatingForm, await readForm(request));
		if (!parsed.ok) return fail(400, { fault: 'long' as const, typed: String(parsed.values.evidence ?? '') });
		if (!(await rateGoal(locals.ctx, { goal: params.goal, ...parsed.data })))
			return fail(400, { fault: 'nothing' as const, typed: '' });
		redirect(303, `/pupil/goals/${params.goal}#climb`);
	},
	tick: async ({ locals, params, request }) => {
		const parsed = parseForm(tickForm, await readForm(request));
		if (!parsed.ok) notFound();
		await tick(locals.ctx, params.goal, parsed.data.step, parsed.data.done === 'yes');
		redirect(303, `/pupil/goals/${params.goal}#steps`);
	},
	move: async ({ locals, params, request }) => {
		const parsed = parseForm(goalMoveForm, await readForm(request));
		if (!parsed.ok) return fail(400, { why: true });
		await moveGoal(locals.ctx, params.goal, parsed.data.state, parsed.data.words ?? null);
		redirect(303, `/pupil/goals/${params.goal}#story`);
	},
	share: async ({ locals, params, request }) => {
		const parsed = parseForm(shareForm, await readForm(request));
		if (!parsed.ok) notFound();
		const { goal } = await openGoal(locals.ctx, params.goal);
		const { audience, sure } = parsed.data;
		if (mustAsk(goal.audience, audience, sure)) return { asking: audience };
		await shareGoal(locals.ctx, params.goal, audience);
		redirect(303, `/pupil/goals/${params.goal}#who-${params.goal}`);
	}
};
