import { redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { askForm, takeBackForm } from '#lib/forms/talk.ts';
import { shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { talk } from '#lib/i18n/en-GB/pupil/talk.ts';
import { askToTalk, openTalk, takeTalkBack } from '#lib/server/services/talk.ts';
import { notFound } from '#lib/server/errors.ts';
import { frameFor } from '../frame.ts';
import { isOpen, stateOf } from './states.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
	const { band, adults, requests, newId } = await openTalk(ctx);
	const words = talk[band];
	const open = requests.filter(isOpen);
	const asked = open.map(({ adultId }) => adultId ?? 'anyone');
	const people = [
		// Who cannot read the names finds the adult beside them, and the one at the board.
		...adults.map(({ id, name, mentors }) => ({
			value: id,
			label: name,
			symbol: mentors ? 'grown-up' : 'lessons'
		})),
		{ value: 'anyone', label: words.whoever, symbol: 'team' }
	];
	const shown = open.length > 0 ? open : requests.slice(0, 1);
	return {
		frame: frameFor(band),
		newId,
		words: { heading: words.heading, hint: words.hint, withdraw: words.withdraw },
		sent: open.length > 0 ? { heading: words.sent.heading, lead: words.sent.when } : undefined,
		states: shown.map((request) => ({
			id: request.id,
			open: isOpen(request),
			...stateOf(request, words, ctx.now, ctx.school.timeZone)
		})),
		people: people.filter(({ value }) => !asked.includes(value)),
		finish: shared.finish
	};
};

export const actions: Actions = {
	ask: async ({ locals, request }) => {
		const parsed = parseForm(askForm, await readForm(request));
		if (!parsed.ok) redirect(303, '/pupil/talk');
		const { id, adult } = parsed.data;
		await askToTalk(locals.ctx, id, adult === 'anyone' ? null : adult);
		redirect(303, '/pupil/talk');
	},
	withdraw: async ({ locals, request }) => {
		const parsed = parseForm(takeBackForm, await readForm(request));
		if (!parsed.ok) notFound();
		await takeTalkBack(locals.ctx, parsed.data.id);
		redirect(303, '/pupil/talk');
	}
};
