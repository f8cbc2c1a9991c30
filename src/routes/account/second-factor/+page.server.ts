import { parseForm, readForm } from '#lib/forms/form.ts';
import { confirmFactorForm, proofForm } from '#lib/forms/password.ts';
import * as secondFactor from '#lib/server/services/second-factor.ts';
import { refuse, refuseProof } from '../refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	owed: locals.owed !== undefined,
	...(await secondFactor.openSecondFactor(locals.ctx))
});

export const actions: Actions = {
	confirm: async ({ locals, request }) => {
		const parsed = parseForm(confirmFactorForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors);
		const answer = await secondFactor.confirmSecondFactor(locals.ctx, {
			sealed: parsed.data.sealed,
			code: parsed.data.code ?? ''
		});
		if ('codes' in answer) return answer;
		return refuse(400, { code: answer.fault }, { offer: answer.offer });
	},
	renew: async ({ locals, request, getClientAddress }) => {
		const parsed = parseForm(proofForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors, { of: 'renew' });
		const answer = await secondFactor.renewCodes(locals.ctx, parsed.data.password, getClientAddress());
		return 'codes' in answer ? answer : refuseProof(answer, 'password', { of: 'renew' });
	},
	drop: async ({ locals, request, getClientAddress }) => {
		const parsed = parseForm(proofForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors, { of: 'drop' });
		const answer = await secondFactor.dropSecondFactor(locals.ctx, parsed.data.password, getClientAddress());
		return answer.step === 'done' ? { dropped: true } : refuseProof(answer, 'password', { of: 'drop' });
	}
};
