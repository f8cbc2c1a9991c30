import { openSchool } from '#lib/server/services/school.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	name: locals.ctx.school.name,
	steps: await openSchool(locals.ctx)
});
