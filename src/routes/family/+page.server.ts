import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { openFamily } from '#lib/server/services/family.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const children = await openFamily(locals.ctx);
	const [only, ...more] = children;
	if (only && more.length === 0) redirect(303, resolve('/family/[pupil=id]', { pupil: only.id }));
	return { children };
};
