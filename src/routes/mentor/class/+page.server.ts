import { listClassesToHelp } from '#lib/server/services/sign-in-help.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	classes: await listClassesToHelp(locals.ctx),
	zone: locals.ctx.school.timeZone
});
