import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { viewer } = locals.ctx;
	return { name: viewer.kind === 'staff' ? viewer.name : '' };
};
