import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { viewer } = locals.ctx;
	const staff = viewer.kind === 'staff';
	return { name: staff ? viewer.name : '', runs: staff && viewer.roles.includes('admin') };
};
