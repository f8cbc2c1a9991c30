import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	idleAt: locals.idleAt?.toISOString(),
	comfort: locals.comfort ?? {}
});
