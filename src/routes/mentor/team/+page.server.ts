import { openTeam } from '#lib/server/services/team.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => openTeam(locals.ctx);
