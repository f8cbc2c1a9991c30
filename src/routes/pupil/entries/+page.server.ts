import { fail, redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { replyForm, replySymbols } from '#lib/forms/reply.ts';
import { shareForm } from '#lib/forms/share.ts';
import { checkIn, shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { heard } from '#lib/i18n/en-GB/pupil/heard.ts';
import { openOwnEntries, replyTo } from '#lib/server/services/replies.ts';
import { shareCheckIn } from '#lib/server/services/sharing.ts';
import { notFound } from '#lib/server/errors.ts';
import { newId } from '#lib/server/ids.ts';
import { frameFor } from '../frame.ts';
import { mustAsk } from '../sharing.ts';
import { shownEntry } from './entry.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
	const { band, entries, mentors } = await openOwnEntries(ctx);
	const { title, empty, reply, replies, words, send } = heard[band];
	const clock = { now: ctx.now, zone: ctx.school.timeZone };
	return {
		frame: frameFor(band),
		words: { title, empty, reply, words, send, pick: checkIn[band].pick, long: shared.noteLong(280) },
		symbols: replySymbols.map((value) => ({ value, label: replies[value], symbol: value })),
		entries: entries.map((entry) => shownEntry(entry, band, clock, mentors[0])),
		newId: newId(ctx.now)
	};
};

export const actions: Actions = {
	reply: async ({ locals, request }) => {
		const parsed = parseForm(replyForm, await readForm(request));
		if (!parsed.ok) {
			const { comment, words } = parsed.values;
			return fail(400, {
				comment: String(comment ?? ''),
				typed: String(words ?? ''),
				fault: 'long' as const
			});
		}
		const { comment, symbol, words } = parsed.data;
		if (!symbol && !words) return fail(400, { comment, typed: '', fault: 'pick' as const });
		await replyTo(locals.ctx, parsed.data);
		redirect(303, `/pupil/entries#${comment}`);
	},
	share: async ({ locals, request }) => {
		const parsed = parseForm(shareForm, await readForm(request));
		if (!parsed.ok) notFound();
		const { item, audience, sure } = parsed.data;
		const { entries } = await openOwnEntries(locals.ctx);
		const entry = entries.find(({ id }) => id === item) ?? notFound();
		if (mustAsk(entry.audience, audience, sure)) return { item, asking: audience };
		await shareCheckIn(locals.ctx, item, audience);
		redirect(303, `/pupil/entries#who-${item}`);
	}
};
