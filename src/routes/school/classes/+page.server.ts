import { listClassesOfSchool } from '#lib/server/services/classes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	classes: await listClassesOfSchool(locals.ctx)
});
