import { openCaseload } from '#lib/server/services/caseload.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ pupils: await openCaseload(locals.ctx) });
