import { openTablets } from '#lib/server/services/tablets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	tablets: await openTablets(locals.ctx),
	zone: locals.ctx.school.timeZone,
	now: locals.ctx.now
});
