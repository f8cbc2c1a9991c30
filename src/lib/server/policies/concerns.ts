import { sql } from 'drizzle-orm';
import { hasRole, type StaffViewer, type Viewer } from '#lib/domain/viewer.ts';
import { concerns } from '../db/schema/safeguarding.ts';
import { scope, type Scope } from '../db/scope.ts';
import { ofSchool } from './reach.ts';

/** Any member of staff may raise a concern. */
export function mayRaiseConcern(viewer: Viewer): viewer is StaffViewer {
	return viewer.kind === 'staff';
}

/** Only the safeguarding lead reads the list and acknowledges. */
export function maySafeguard(viewer: Viewer): viewer is StaffViewer {
	return hasRole(viewer, 'dsl');
}

/** The lead reads all; the author their own, for ever. */
export function concernsReadableBy(viewer: Viewer): Scope {
	if (viewer.kind !== 'staff') return scope(sql`false`);
	if (viewer.roles.includes('dsl')) return scope(ofSchool(concerns.schoolId, viewer));
	return scope(
		sql`${ofSchool(concerns.schoolId, viewer)} and ${concerns.membershipId} = ${viewer.membershipId}`
	);
}
