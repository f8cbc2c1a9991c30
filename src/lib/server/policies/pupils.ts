import { sql } from 'drizzle-orm';
import type { Day } from '#lib/domain/school-day.ts';
import { hasRole, type StaffViewer, type Viewer } from '#lib/domain/viewer.ts';
import { pupilCards } from '../db/schema/check-ins.ts';
import { pupils } from '../db/schema/people.ts';
import { scope, type Scope } from '../db/scope.ts';
import { isGuardianOf, ofSchool, onCaseload } from './reach.ts';

const pupil = { schoolId: pupils.schoolId, pupilId: pupils.id };

/** Staff who work with pupils one by one: they have a caseload, or may be given one. */
export function mayMentor(viewer: Viewer): viewer is StaffViewer {
	return hasRole(viewer, 'mentor', 'dsl', 'senco', 'head');
}

/** The pupils a mentor or cover works with today: notes, comments, follow-ups and letters are about them. */
export function pupilsOf(viewer: Viewer, today: Day): Scope {
	if (viewer.kind !== 'staff') return scope(sql`false`);
	return scope(
		sql`${ofSchool(pupils.schoolId, viewer)} and ${pupils.archivedAt} is null and ${onCaseload(viewer, pupil, today)}`
	);
}

/** The same for their cards. */
export function cardsOf(viewer: Viewer, today: Day): Scope {
	if (viewer.kind !== 'staff') return scope(sql`false`);
	return scope(sql`${ofSchool(pupilCards.schoolId, viewer)} and ${onCaseload(viewer, pupilCards, today)}`);
}

/** The children a family member may know of. */
export function childrenOf(viewer: Viewer, today: Day): Scope {
	if (viewer.kind !== 'guardian') return scope(sql`false`);
	return scope(
		sql`${ofSchool(pupils.schoolId, viewer)} and ${pupils.archivedAt} is null and ${isGuardianOf(viewer, pupil, today)}`
	);
}

/** People, classes, caseloads, tablets, areas and terms are the administrator's. */
export function mayRunSchool(viewer: Viewer): viewer is StaffViewer {
	return hasRole(viewer, 'admin');
}

/** Any member of staff may enrol a tablet, open a sign-in window and hand out pictures: they are in the room. */
export function mayHelpSignIn(viewer: Viewer): viewer is StaffViewer {
	return viewer.kind === 'staff';
}

/** All pupils of the school by name and class, without any of their words: the office and the classroom need the list. */
export function rosterOf(viewer: Viewer): Scope {
	if (viewer.kind !== 'staff') return scope(sql`false`);
	return scope(ofSchool(pupils.schoolId, viewer));
}
