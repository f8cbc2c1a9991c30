import { sql } from 'drizzle-orm';
import type { Day } from '#lib/domain/school-day.ts';
import { hasRole, type PupilViewer, type Viewer } from '#lib/domain/viewer.ts';
import { goals } from '../db/schema/goals.ts';
import { scope, type Scope } from '../db/scope.ts';
import { goalShared, isGuardianOf, ofSchool, ofTeam, onCaseload } from './reach.ts';

/** A goal is the pupil's own: only the pupil writes it. */
export function mayKeepGoals(viewer: Viewer): viewer is PupilViewer {
	return viewer.kind === 'pupil';
}

/** The goals the viewer may see: own, a caseload's, those shared with the team or with the family. */
export function goalsVisibleTo(viewer: Viewer, today: Day): Scope {
	switch (viewer.kind) {
		case 'pupil':
			return scope(sql`${ofSchool(goals.schoolId, viewer)} and ${goals.pupilId} = ${viewer.pupilId}`);
		case 'staff':
			return scope(
				sql`${ofSchool(goals.schoolId, viewer)} and (${onCaseload(viewer, goals, today)}
					or (${ofTeam(viewer, goals, today)} and ${goalShared(goals, 'team')}))`
			);
		case 'guardian':
			return scope(
				sql`${ofSchool(goals.schoolId, viewer)} and ${isGuardianOf(viewer, goals, today)} and ${goalShared(goals, 'family')}`
			);
		default:
			return scope(sql`false`);
	}
}

/** The goals whose names stand in an entry that the viewer has opened: those they may see; for the safeguarding lead all. */
export function goalsNamedTo(viewer: Viewer, today: Day): Scope {
	return hasRole(viewer, 'dsl') ? scope(ofSchool(goals.schoolId, viewer)) : goalsVisibleTo(viewer, today);
}
