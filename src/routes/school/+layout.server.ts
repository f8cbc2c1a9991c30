import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { viewer } = locals.ctx;
	const roles = viewer.kind === 'staff' ? viewer.roles : [];
	const name = viewer.kind === 'staff' ? viewer.name : '';
	return {
		name,
		runs: roles.includes('admin'),
		lead: roles.includes('dsl'),
		mentors: roles.some((role) => role !== 'admin')
	};
};
