import { openChild } from '#lib/server/services/family.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => openChild(locals.ctx, params.pupil);
