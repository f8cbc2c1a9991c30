import { redirect } from '@sveltejs/kit';
import { isId } from '#lib/domain/id.ts';
import { readForm } from '#lib/forms/form.ts';
import { openClassScreen, signInPupil } from '#lib/server/services/pupil-sign-in.ts';
import { leave, takeOver } from './leave.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, url, request } = event;
	const { tablet, ctx } = locals;
	if (!tablet) return {};
	// This screen stands between two children: whoever came back to it without finishing has finished, or the next child
	// could go forward again; a grown-up who helped here as much as a child. A browser that only fetches ahead has not come back.
	const looked = !request.headers.get('sec-purpose')?.includes('prefetch');
	if (ctx.viewer.kind !== 'nobody' && looked) await leave(event);
	const wanted = url.searchParams.get('class');
	return { screen: await openClassScreen(tablet, isId(wanted) ? wanted : null) };
};

export const actions: Actions = {
	/** One tap, while staff hold the door open; where it has closed meanwhile, the child is asked for pictures. */
	enter: async (event) => {
		const { locals, request } = event;
		const pupil = (await readForm(request)).get('pupil');
		if (!locals.tablet || !isId(pupil)) redirect(303, '/tablet');
		const entry = await signInPupil(locals.tablet, pupil, []);
		if (entry.in) await takeOver(event, entry.token);
		redirect(303, entry.in ? entry.to : `/tablet/${pupil}`);
	}
};
