import { fail, redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { replyForm, replySymbols } from '#lib/forms/reply.ts';
import { shareForm } from '#lib/forms/share.ts';
import { checkIn, shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { heard } from '#lib/i18n/en-GB/pupil/heard.ts';
import { fewEntries, openOwnEntries, replyTo } from '#lib/server/services/replies.ts';
import { shareCheckIn } from '#lib/server/services/sharing.ts';
import { notFound } from '#lib/server/errors.ts';
import { newId } from '#lib/server/ids.ts';
import { frameFor } from '../frame.ts';
import { mustAsk } from '../sharing.ts';
import { shownEntry } from './entry.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many check-ins the address asks for; a form of the page keeps it in its own. */
const shownAt = (url: URL) => {
	const asked = Number(url.searchParams.get('show'));
	return Number.isInteger(asked) && asked > fewEntries ? Math.min(asked, 2000) : fewEntries;
};
const pathOf = (shown: number, to: string) =>
	`/pupil/entries${shown > fewEntries ? `?show=${shown}` : ''}#${to}`;

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
	const shown = shownAt(url);
	const { band, entries, older, mentors } = await openOwnEntries(ctx, shown);
	const { title, empty, reply, replies, words, send, older: olderWords } = heard[band];
	const clock = { now: ctx.now, zone: ctx.school.timeZone };
	return {
		frame: frameFor(band),
		words: {
			title,
			empty,
			reply,
			words,
			send,
			older: olderWords,
			pick: checkIn[band].pick,
			long: shared.noteLong(280)
		},
		symbols: replySymbols.map((value) => ({ value, label: replies[value], symbol: value })),
		entries: entries.map((entry) => shownEntry(entry, band, clock, mentors[0])),
		older: older ? shown + fewEntries : undefined,
		keep: shown > fewEntries ? `&show=${shown}` : '',
		newId: newId(ctx.now)
	};
};

export const actions: Actions = {
	reply: async ({ locals, request, url }) => {
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
		redirect(303, pathOf(shownAt(url), comment));
	},
	share: async ({ locals, request, url }) => {
		const parsed = parseForm(shareForm, await readForm(request));
		if (!parsed.ok) notFound();
		const { item, audience, sure } = parsed.data;
		const { entries } = await openOwnEntries(locals.ctx, shownAt(url));
		const entry = entries.find(({ id }) => id === item) ?? notFound();
		if (mustAsk(entry.audience, audience, sure)) return { item, asking: audience };
		await shareCheckIn(locals.ctx, item, audience);
		redirect(303, pathOf(shownAt(url), `who-${item}`));
	}
};
