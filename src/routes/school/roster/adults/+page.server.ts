import { listHeldAdults } from '#lib/server/services/roster/adults.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ adults: await listHeldAdults(locals.ctx) });
