import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { rowForm } from '#lib/forms/class.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { listFamilies } from '#lib/server/services/guardians.ts';
import { listWaitingInvitations, withdrawInvitation } from '#lib/server/services/invitations.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, parent }) => {
	const ties = await listFamilies(ctx);
	const { runs } = await parent();
	const invited = runs ? await listWaitingInvitations(ctx) : [];
	return { ties, invited: invited.filter((one) => one.kind === 'guardian') };
};

export const actions: Actions = {
	withdraw: async ({ locals, request }) => {
		const parsed = parseForm(rowForm, await readForm(request));
		if (parsed.ok) await withdrawInvitation(locals.ctx, parsed.data.row);
		redirect(303, `${resolve('/school/families')}?done=withdrawn`);
	}
};
