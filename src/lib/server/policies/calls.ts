import { sql } from 'drizzle-orm';
import type { Day } from '#lib/domain/school-day.ts';
import { hasRole, type Viewer } from '#lib/domain/viewer.ts';
import { pupils } from '../db/schema/people.ts';
import { talkRequests } from '../db/schema/safeguarding.ts';
import { scope, type Scope } from '../db/scope.ts';
import { ofNobody, ofSchool, ofTeam, onCaseload } from './reach.ts';

const pupil = { schoolId: pupils.schoolId, pupilId: pupils.id };

/** The pupils whose worrying answers reach the viewer: a caseload's; for the safeguarding lead, those that are nobody's. */
export function watchedBy(viewer: Viewer, today: Day): Scope {
	if (viewer.kind !== 'staff') return scope(sql`false`);
	return scope(
		sql`${ofSchool(pupils.schoolId, viewer)} and ${pupils.archivedAt} is null and (${onCaseload(viewer, pupil, today)}
			or ${hasRole(viewer, 'dsl') ? ofNobody(pupil, today) : sql`false`})`
	);
}

/** The wishes to talk that the viewer hears of: a caseload's, a class's that name them, and the lead those of nobody's. */
export function talksHeardBy(viewer: Viewer, today: Day): Scope {
	if (viewer.kind !== 'staff') return scope(sql`false`);
	return scope(
		sql`${ofSchool(talkRequests.schoolId, viewer)} and (${onCaseload(viewer, talkRequests, today)}
			or (${talkRequests.adultId} = ${viewer.membershipId} and ${ofTeam(viewer, talkRequests, today)})
			or ${hasRole(viewer, 'dsl') ? ofNobody(talkRequests, today) : sql`false`})`
	);
}
