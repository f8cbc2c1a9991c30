import { fail, redirect } from '@sveltejs/kit';
import { isId } from '#lib/domain/id.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { commentForm, concernForm, followUpFormFrom } from '#lib/forms/mentor.ts';
import { notFound } from '#lib/server/errors.ts';
import { addComment, changeComment, takeBackComment } from '#lib/server/services/comments.ts';
import { raiseConcern } from '#lib/server/services/concerns.ts';
import { addFollowUp, addNote } from '#lib/server/services/notes.ts';
import { findReviewedToday, openEntry, reviewEntry } from '#lib/server/services/reviews.ts';
import { restOfQueue } from '#lib/server/services/today.ts';
import { saidBy } from '../../said.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params, url }) => {
	const { answers, subjects, entry, ...beside } = await openEntry(ctx, params.checkIn);
	const { id, shownName, surname, symbol, day, band, worries, tapped, audience, reviewedBy, reviewedAt } =
		entry;
	const noticed = { worries: worries ?? [], tapped };
	return {
		...beside,
		entry: { id, shownName, surname, symbol, day, ...noticed, audience, reviewedBy, reviewedAt },
		said: saidBy(answers, band, subjects),
		now: ctx.now.toISOString(),
		today: dayAt(ctx.now, ctx.school.timeZone),
		rest: beside.mine ? await restOfQueue(ctx, id) : { left: 0, next: undefined },
		own: beside.mine ? (await findReviewedToday(ctx, id)) !== undefined : false,
		just: await findReviewedToday(ctx, url.searchParams.get('reviewed'))
	};
};

type Keep = (ctx: App.Locals['ctx'], checkIn: string, body: string, form: FormData) => Promise<unknown>;

/** An action that keeps words of an adult beside the entry; refused, they come back to be mended. */
const keeping =
	<At extends string>(at: At, keep: Keep) =>
	async ({ locals, params, request }: RequestEvent) => {
		const form = await readForm(request);
		const parsed = parseForm(commentForm, form);
		if (!parsed.ok) return fail(400, { at, id: String(form.get('id') ?? ''), ...parsed });
		await keep(locals.ctx, params.checkIn, parsed.data.body, form);
		return { at, ok: true as const };
	};

const idIn = (form: FormData) => {
	const id = form.get('id');
	return isId(id) ? id : notFound();
};

export const actions: Actions = {
	comment: keeping('comment', addComment),
	change: keeping('change', (ctx, checkIn, body, form) => changeComment(ctx, checkIn, idIn(form), body)),
	note: keeping('note', addNote),
	takeBack: async ({ locals, request }) => {
		await takeBackComment(locals.ctx, idIn(await readForm(request)));
		return { at: 'takeBack' as const, ok: true as const };
	},
	followUp: async ({ locals: { ctx }, params, request }) => {
		const parsed = parseForm(followUpFormFrom(dayAt(ctx.now, ctx.school.timeZone)), await readForm(request));
		if (!parsed.ok) return fail(400, { at: 'followUp' as const, ...parsed });
		await addFollowUp(ctx, params.checkIn, parsed.data.dueOn, parsed.data.words ?? null);
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
	review: async ({ locals: { ctx }, params }) => {
		const before = await reviewEntry(ctx, params.checkIn);
		if (before) return fail(409, { at: 'review' as const, ok: false as const, before });
		const { next } = await restOfQueue(ctx, params.checkIn);
		redirect(303, `${next ? `/mentor/check-ins/${next}` : '/mentor'}?reviewed=${params.checkIn}`);
	}
};
