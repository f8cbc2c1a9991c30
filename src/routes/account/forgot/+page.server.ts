import { parseForm, readForm } from '#lib/forms/form.ts';
import { forgotForm } from '#lib/forms/sign-in.ts';
import { postOffice } from '#lib/server/mail.ts';
import { askReset } from '#lib/server/services/resets.ts';
import { refuse } from '../refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ mail: postOffice() !== undefined });

export const actions: Actions = {
	default: async ({ locals, request, getClientAddress }) => {
		const parsed = parseForm(forgotForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors, { values: parsed.values });
		return { asked: await askReset(locals.ctx, parsed.data.email, getClientAddress()) };
	}
};
