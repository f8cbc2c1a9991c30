import { openGoal } from '#lib/server/services/team.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	goal: await openGoal(locals.ctx, params.goal)
});
