import { redirect } from '@sveltejs/kit';
import { goalHint } from '#lib/domain/goal.ts';
import { goalMoveForm, tickForm } from '#lib/forms/goal.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { goals as goalWords } from '#lib/i18n/en-GB/pupil/goals.ts';
import { notFound } from '#lib/server/errors.ts';
import { moveGoal, openGoals, tick } from '#lib/server/services/goals.ts';
import { frameFor } from '../frame.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
	const { band, goals, room } = await openGoals(ctx);
	const words = goalWords[band];
	const { title, empty, add, full, first, tick: ticked, page } = words;
	return {
		frame: frameFor(band),
		words: { title, empty, add, full, first, tick: ticked, open: page.open },
		room,
		goals: goals.map((goal) => {
			const hint = goal.state === 'live' ? goalHint({ ...goal, steps: [] }) : null;
			const done = goal.steps.filter(({ tickedAt }) => tickedAt !== null).length;
			return {
				id: goal.id,
				want: goal.want,
				state: words.states[goal.state],
				live: goal.state === 'live',
				firstStep: goal.firstStep,
				ifThen: goal.ifThen,
				steps: goal.steps.map(({ id, words: step, tickedAt }) => ({
					id,
					words: step,
					done: tickedAt !== null
				})),
				climbed: { value: done, of: goal.steps.length, label: words.steps(done, goal.steps.length) },
				hint: hint ? words.hints[hint] : undefined,
				moves: goal.moves.map((state) => ({ state, label: words.moves[state] }))
			};
		})
	};
};

export const actions: Actions = {
	move: async ({ locals, request }) => {
		const parsed = parseForm(goalMoveForm, await readForm(request));
		if (!parsed.ok) notFound();
		await moveGoal(locals.ctx, parsed.data.goal, parsed.data.state);
		redirect(303, '/pupil/goals');
	},
	tick: async ({ locals, request }) => {
		const parsed = parseForm(tickForm, await readForm(request));
		if (!parsed.ok) notFound();
		const { goal, step, done } = parsed.data;
		await tick(locals.ctx, goal, step, done === 'yes');
		redirect(303, '/pupil/goals');
	}
};
