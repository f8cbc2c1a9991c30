import { fail, redirect } from '@sveltejs/kit';
import { isId } from '#lib/domain/id.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { commentForm, concernForm, followUpForm } from '#lib/forms/mentor.ts';
import { notFound } from '#lib/server/errors.ts';
import { addComment, takeBackComment } from '#lib/server/services/comments.ts';
import { raiseConcern } from '#lib/server/services/concerns.ts';
import { addFollowUp, addNote } from '#lib/server/services/notes.ts';
import { openEntry, reviewEntry } from '#lib/server/services/reviews.ts';
import { nextEntry } from '#lib/server/services/today.ts';
import { saidBy } from '../../said.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { answers, subjects, entry, ...beside } = await openEntry(locals.ctx, params.checkIn);
	const { id, shownName, surname, symbol, day, band, worries, audience, reviewedBy, reviewedAt } = entry;
	return {
		...beside,
		entry: { id, shownName, surname, symbol, day, worries: worries ?? [], audience, reviewedBy, reviewedAt },
		said: saidBy(answers, band, subjects),
		now: locals.ctx.now.toISOString(),
		today: dayAt(locals.ctx.now, locals.ctx.school.timeZone),
		next: beside.mine ? await nextEntry(locals.ctx, id) : undefined
	};
};

export const actions: Actions = {
	comment: async ({ locals, params, request }) => {
		const parsed = parseForm(commentForm, await readForm(request));
		if (!parsed.ok) return fail(400, { at: 'comment' as const, ...parsed });
		await addComment(locals.ctx, params.checkIn, parsed.data.body);
		return { at: 'comment' as const, ok: true as const };
	},
	takeBack: async ({ locals, request }) => {
		const id = (await readForm(request)).get('id');
		await takeBackComment(locals.ctx, isId(id) ? id : notFound());
		return { at: 'takeBack' as const, ok: true as const };
	},
	note: async ({ locals, params, request }) => {
		const parsed = parseForm(commentForm, await readForm(request));
		if (!parsed.ok) return fail(400, { at: 'note' as const, ...parsed });
		await addNote(locals.ctx, params.checkIn, parsed.data.body);
		return { at: 'note' as const, ok: true as const };
	},
	followUp: async ({ locals, params, request }) => {
		const parsed = parseForm(followUpForm, await readForm(request));
		if (!parsed.ok) return fail(400, { at: 'followUp' as const, ...parsed });
		await addFollowUp(locals.ctx, params.checkIn, parsed.data.dueOn, parsed.data.words ?? null);
		return { at: 'followUp' as const, ok: true as const };
	},
	concern: async ({ locals, params, request }) => {
		const parsed = parseForm(concernForm, await readForm(request));
		if (!parsed.ok) return fail(400, { at: 'concern' as const, ...parsed });
		const { words, childWords, told } = parsed.data;
		const given = { words, childWords: childWords ?? null, toldInPerson: told === 'yes' };
		await raiseConcern(locals.ctx, params.checkIn, given);
		return { at: 'concern' as const, ok: true as const };
	},
	review: async ({ locals, params }) => {
		const before = await reviewEntry(locals.ctx, params.checkIn);
		if (before) return fail(409, { at: 'review' as const, ok: false as const, before });
		const next = await nextEntry(locals.ctx, params.checkIn);
		redirect(303, next ? `/mentor/check-ins/${next}` : '/mentor');
	}
};
