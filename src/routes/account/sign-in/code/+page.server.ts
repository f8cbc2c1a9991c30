import { redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { codeForm } from '#lib/forms/sign-in.ts';
import { readCookie } from '#lib/server/auth/cookie.ts';
import { log } from '#lib/server/log.ts';
import { giveCode } from '#lib/server/services/sign-in.ts';
import { askedFirst, follow } from '../../enter.ts';
import { refuse, refuseProof } from '../../refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies, url }) => {
	if (!readCookie(cookies, url, 'step')) redirect(303, '/account/sign-in');
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request, cookies, url } = event;
		const parsed = parseForm(codeForm, await readForm(request));
		if (!parsed.ok) return refuse(400, parsed.errors);
		const next = await giveCode(locals.ctx, readCookie(cookies, url, 'step'), parsed.data.code);
		switch (next.step) {
			case 'wait':
				log.warn({ requestId: locals.ctx.requestId, route: event.route.id }, 'sign-in has to wait');
				return refuseProof(next, 'code');
			case 'wrong':
				log.info({ requestId: locals.ctx.requestId, route: event.route.id }, 'a code was refused');
				return refuseProof(next, 'code');
			case 'nowhere':
				return refuse(403, { code: 'nowhere' });
			case 'again':
				redirect(303, `/account/sign-in?again${askedFirst(url).replace('?', '&')}`);
				break;
			default:
				return follow(event, next);
		}
	}
};
