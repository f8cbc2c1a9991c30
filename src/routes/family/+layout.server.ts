import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { viewer, school } = locals.ctx;
	return { from: school.name, name: viewer.kind === 'guardian' ? viewer.name : '' };
};
