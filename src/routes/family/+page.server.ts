import { openFamily } from '#lib/server/services/family.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	from: locals.ctx.school.name,
	children: await openFamily(locals.ctx)
});
