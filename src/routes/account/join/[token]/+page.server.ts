import { redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { joinForm } from '#lib/forms/password.ts';
import { join, openInvitation } from '#lib/server/services/joining.ts';
import { follow, linkIsOver } from '../../enter.ts';
import { refuse, refuseProof } from '../../refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	welcome: (await openInvitation(locals.ctx, params.token)) ?? linkIsOver()
});

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const welcome = (await openInvitation(locals.ctx, params.token)) ?? linkIsOver();
		const parsed = parseForm(joinForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors, { values: parsed.values });
		const { data } = parsed;
		const values = { name: data.name };
		if (!welcome.known && !data.name) return refuse(400, { name: 'needed' }, { values });
		const next = (await join(locals.ctx, params.token, data, event.getClientAddress())) ?? linkIsOver();
		if ('fault' in next) return refuse(400, { password: next.fault }, { values });
		if (next.step === 'wait' || next.step === 'wrong') return refuseProof(next, 'password', { values });
		if (next.step === 'nowhere') redirect(303, '/account/sign-in');
		return follow(event, next);
	}
};
