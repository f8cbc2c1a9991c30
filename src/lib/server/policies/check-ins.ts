import { and, sql } from 'drizzle-orm';
import type { Day } from '#lib/domain/school-day.ts';
import { hasRole, type PupilViewer, type Viewer } from '#lib/domain/viewer.ts';
import { checkIns } from '../db/schema/check-ins.ts';
import { scope, type Scope } from '../db/scope.ts';
import { checkInShared, isGuardianOf, ofSchool, ofTeam, onCaseload } from './reach.ts';

/** Only a pupil checks in, and only for themselves. */
export function mayCheckIn(viewer: Viewer): viewer is PupilViewer {
	return viewer.kind === 'pupil';
}

/** The check-ins whose words the viewer may open: the pupil's own, a caseload's, those shared with the team. */
export function openableBy(viewer: Viewer, today: Day): Scope {
	switch (viewer.kind) {
		case 'pupil':
			return scope(sql`${ofSchool(checkIns.schoolId, viewer)} and ${checkIns.pupilId} = ${viewer.pupilId}`);
		case 'staff':
			return scope(
				sql`${ofSchool(checkIns.schoolId, viewer)} and (${onCaseload(viewer, checkIns, today)}
					or (${ofTeam(viewer, checkIns, today)} and ${checkInShared(checkIns, 'team')})
					or ${hasRole(viewer, 'dsl') ? raisedAConcern : sql`false`})`
			);
		default:
			return scope(sql`false`);
	}
}

/** The check-ins that wait for the viewer's review: those of the caseload, never more. */
export function reviewableBy(viewer: Viewer, today: Day): Scope {
	if (viewer.kind !== 'staff') return scope(sql`false`);
	return scope(sql`${ofSchool(checkIns.schoolId, viewer)} and ${onCaseload(viewer, checkIns, today)}`);
}

/** What a family may see of check-ins: verified, not blocked, and shared at this moment. */
export function sharedWith(viewer: Viewer, today: Day): Scope {
	if (viewer.kind !== 'guardian') return scope(sql`false`);
	return scope(
		and(
			ofSchool(checkIns.schoolId, viewer),
			isGuardianOf(viewer, checkIns, today),
			checkInShared(checkIns, 'family')
		) ?? sql`false`
	);
}

// The safeguarding lead reads the entry that a concern was raised about.
const raisedAConcern = sql`exists (
	select from concerns concern where concern.school_id = ${checkIns.schoolId} and concern.pupil_id = ${checkIns.pupilId}
		and concern.day = ${checkIns.day} and concern.slot = ${checkIns.slot})`;
