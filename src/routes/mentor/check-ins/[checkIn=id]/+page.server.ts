import { fail, redirect } from '@sveltejs/kit';
import { commentForm } from '#lib/forms/comment.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { addComment } from '#lib/server/services/comments.ts';
import { openEntry, reviewEntry } from '#lib/server/services/reviews.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => openEntry(locals.ctx, params.checkIn);

export const actions: Actions = {
	comment: async ({ locals, params, request }) => {
		const parsed = parseForm(commentForm, await readForm(request));
		if (!parsed.ok) return fail(400, { errors: parsed.errors, values: parsed.values });
		await addComment(locals.ctx, params.checkIn, parsed.data.body);
		return { sent: true };
	},
	review: async ({ locals, params }) => {
		const before = await reviewEntry(locals.ctx, params.checkIn);
		if (before) return fail(409, { before });
		redirect(303, '/mentor');
	}
};
