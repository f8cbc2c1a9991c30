import { fullCaseload, listCaseloads } from '#lib/server/services/caseloads.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...(await listCaseloads(locals.ctx)),
	most: fullCaseload
});
