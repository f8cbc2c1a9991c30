import { redirect } from '@sveltejs/kit';
import { hasRole, type Viewer } from '#lib/domain/viewer.ts';
import type { PageServerLoad } from './$types';

/** Nobody stays at the front door: a tablet shows its class, and who is signed in goes on to their own wing. */
export const load: PageServerLoad = ({ locals }) =>
	redirect(303, wingOf(locals.ctx.viewer) ?? (locals.tablet ? '/tablet' : '/account/sign-in'));

function wingOf(viewer: Viewer) {
	if (viewer.kind === 'pupil') return '/pupil';
	if (viewer.kind === 'guardian') return '/family';
	if (viewer.kind !== 'staff') return undefined;
	return hasRole(viewer, 'mentor', 'teacher', 'dsl', 'senco', 'head') ? '/mentor' : '/school';
}
