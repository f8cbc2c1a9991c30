import { hasRole } from '#lib/domain/viewer.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { viewer } = locals.ctx;
	return { name: viewer.kind === 'staff' ? viewer.name : '', runsSchool: hasRole(viewer, 'admin') };
};
