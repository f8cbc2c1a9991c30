import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/domain/home.ts';
import { wayBack } from '#lib/domain/way-back.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { signInForm } from '#lib/forms/sign-in.ts';
import { log } from '#lib/server/log.ts';
import { signIn } from '#lib/server/services/sign-in.ts';
import { askedFirst, follow } from '../enter.ts';
import { refuse, refuseProof } from '../refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { viewer } = locals.ctx;
	if (viewer.kind === 'staff' || viewer.kind === 'guardian')
		redirect(303, wayBack(url.searchParams.get('to'), viewer) ?? homeOf(viewer));
	return { asked: askedFirst(url), out: url.searchParams.has('out'), again: url.searchParams.has('again') };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request } = event;
		const parsed = parseForm(signInForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors, { values: parsed.values });
		const values = { email: parsed.data.email };
		const next = await signIn(locals.ctx, parsed.data, event.getClientAddress());
		switch (next.step) {
			case 'wait':
				log.warn({ requestId: locals.ctx.requestId, route: event.route.id }, 'sign-in has to wait');
				return refuseProof(next, 'password', { values });
			case 'wrong':
				log.info({ requestId: locals.ctx.requestId, route: event.route.id }, 'sign-in refused');
				return refuseProof(next, 'password', { values });
			case 'nowhere':
				return refuse(403, { email: 'nowhere' }, { values });
			default:
				return follow(event, next);
		}
	}
};
