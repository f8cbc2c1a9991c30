import { listOtherPlaces } from '#lib/server/services/family.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { viewer, school } = locals.ctx;
	return {
		from: school.name,
		name: viewer.kind === 'guardian' ? viewer.name : '',
		elsewhere: await listOtherPlaces(locals.ctx)
	};
};
