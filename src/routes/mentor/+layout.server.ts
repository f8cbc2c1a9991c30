import { hasRole, type Viewer } from '#lib/domain/viewer.ts';
import { teamFirst } from '#lib/server/services/team.ts';
import type { LayoutServerLoad } from './$types';

/** The page of the school's wing that somebody's work there begins with; nothing where they have none. */
const schoolPageOf = (viewer: Viewer) => {
	if (hasRole(viewer, 'admin')) return '/school' as const;
	if (hasRole(viewer, 'dsl')) return '/school/families' as const;
	return hasRole(viewer, 'head') ? ('/school/access' as const) : undefined;
};

export const load: LayoutServerLoad = ({ locals: { ctx } }) => ({
	name: ctx.viewer.kind === 'staff' ? ctx.viewer.name : '',
	school: schoolPageOf(ctx.viewer),
	teamFirst: teamFirst(ctx.viewer)
});
