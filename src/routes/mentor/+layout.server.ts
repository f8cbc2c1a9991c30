import { hasRole } from '#lib/domain/viewer.ts';
import { teamFirst } from '#lib/server/services/team.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { ctx } }) => ({
	name: ctx.viewer.kind === 'staff' ? ctx.viewer.name : '',
	runsSchool: hasRole(ctx.viewer, 'admin'),
	teamFirst: teamFirst(ctx.viewer)
});
