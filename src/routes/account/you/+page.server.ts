import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/domain/home.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { changePasswordForm } from '#lib/forms/password.ts';
import { placeForm, youForm } from '#lib/forms/sign-in.ts';
import { notFound } from '#lib/server/errors.ts';
import * as accounts from '#lib/server/services/accounts.ts';
import { refuse, refuseProof } from '../refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => accounts.openYou(locals.ctx);

export const actions: Actions = {
	about: async ({ locals, request }) => {
		const parsed = parseForm(youForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors, { values: parsed.values });
		await accounts.changeMember(locals.ctx, parsed.data);
		return { done: 'about' };
	},
	password: async ({ locals, request, getClientAddress }) => {
		const parsed = parseForm(changePasswordForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors);
		const answer = await accounts.changePassword(locals.ctx, parsed.data, getClientAddress());
		if ('fault' in answer) return refuse(400, { newPassword: answer.fault });
		return answer.step === 'done' ? { done: 'password' } : refuseProof(answer, 'password');
	},
	others: async ({ locals }) => {
		await accounts.endOtherSessions(locals.ctx);
		return { done: 'others' };
	},
	place: async ({ locals, request }) => {
		const parsed = parseForm(placeForm, await readForm(request));
		const place = parsed.ok ? await accounts.switchPlace(locals.ctx, parsed.data.place) : notFound();
		redirect(303, homeOf(place));
	}
};
