import { homeOf } from '#lib/domain/home.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { viewer } = locals.ctx;
	const inside = viewer.kind === 'staff' || viewer.kind === 'guardian';
	return { home: inside && !locals.owed ? homeOf(viewer) : undefined };
};
