import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { rowForm } from '#lib/forms/class.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { listWaitingInvitations, withdrawInvitation } from '#lib/server/services/invitations.ts';
import { listStaff } from '#lib/server/services/people.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
	const people = await listStaff(ctx);
	const waiting = (await listWaitingInvitations(ctx)).filter((one) => one.kind === 'staff');
	const me = ctx.viewer.kind === 'staff' ? ctx.viewer.membershipId : '';
	return { people, waiting, me };
};

export const actions: Actions = {
	withdraw: async ({ locals, request }) => {
		const parsed = parseForm(rowForm, await readForm(request));
		if (parsed.ok) await withdrawInvitation(locals.ctx, parsed.data.row);
		redirect(303, `${resolve('/school/people')}?done=withdrawn`);
	}
};
