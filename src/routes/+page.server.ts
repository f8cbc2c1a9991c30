import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/domain/home.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { PageServerLoad } from './$types';

/** Nobody stays at the front door: who is signed in goes on to their own wing, and a tablet shows its class. */
export const load: PageServerLoad = ({ locals }) =>
	redirect(303, wingOf(locals.ctx.viewer) ?? (locals.tablet ? '/tablet' : '/account/sign-in'));

function wingOf(viewer: Viewer) {
	if (viewer.kind === 'nobody') return undefined;
	return viewer.kind === 'pupil' ? '/pupil' : homeOf(viewer);
}
