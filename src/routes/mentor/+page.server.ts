import { listQueue } from '#lib/server/services/reviews.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ waiting: await listQueue(locals.ctx) });
