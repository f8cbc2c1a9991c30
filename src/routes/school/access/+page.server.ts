import { openAccess } from '#lib/server/services/access.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url: { searchParams } }) =>
	openAccess(locals.ctx, {
		pupil: searchParams.get('pupil'),
		adult: searchParams.get('adult'),
		before: searchParams.get('before')
	});
