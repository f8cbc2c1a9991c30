import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { Day } from '#lib/domain/school-day.ts';
import type { GuardianViewer, StaffViewer } from '#lib/domain/viewer.ts';

/** The columns by which a row belongs to a pupil. */
export type Of = { schoolId: AnyColumn; pupilId: AnyColumn };

/**
 * The pupil is on the viewer's caseload today, as mentor or as cover. An array, read once a statement, and not `exists`:
 * with many schools the planner answered that by walking every card of the school (433 pages for 60 pupils; now 60).
 */
export const onCaseload = (viewer: StaffViewer, of: Of, today: Day): SQL => sql`${of.pupilId} = any (array(
	select reach.pupil_id from caseloads reach where reach.school_id = ${viewer.schoolId}
		and reach.membership_id = ${viewer.membershipId}
		and reach.since <= ${today} and (reach.until is null or reach.until >= ${today})))`;

/** No adult works with the pupil one by one today: what they call for would reach nobody. */
export const ofNobody = (of: Of, today: Day): SQL => sql`not exists (
	select from caseloads given where given.school_id = ${of.schoolId} and given.pupil_id = ${of.pupilId}
		and given.since <= ${today} and (given.until is null or given.until >= ${today}))`;

/** The viewer is of the pupil's team: an adult of one of the pupil's classes, today. */
export const ofTeam = (viewer: StaffViewer, of: Of, today: Day): SQL => sql`exists (
	select from class_members reach
		join class_staff adult on adult.school_id = reach.school_id and adult.class_id = reach.class_id
	where reach.school_id = ${of.schoolId} and reach.pupil_id = ${of.pupilId}
		and reach.since <= ${today} and (reach.until is null or reach.until >= ${today})
		and adult.membership_id = ${viewer.membershipId}
		and adult.since <= ${today} and (adult.until is null or adult.until >= ${today}))`;

/** Staff have verified the tie, it has not ended, and no block stands in its way today. */
export const isGuardianOf = (viewer: GuardianViewer, of: Of, today: Day): SQL => sql`(exists (
	select from guardianships reach where reach.school_id = ${of.schoolId} and reach.pupil_id = ${of.pupilId}
		and reach.membership_id = ${viewer.membershipId} and reach.verified_at is not null and reach.ended_at is null)
	and not exists (
	select from guardian_blocks block where block.school_id = ${of.schoolId} and block.pupil_id = ${of.pupilId}
		and block.membership_id = ${viewer.membershipId} and block.lifted_at is null
		and block.since <= ${today} and (block.until is null or block.until >= ${today})))`;

/** A live share of the check-in reaches the audience; 'family' holds the team too. */
export const checkInShared = (
	of: Of & { day: AnyColumn; slot: AnyColumn },
	audience: 'team' | 'family'
): SQL => sql`exists (
	select from shares share where share.school_id = ${of.schoolId} and share.pupil_id = ${of.pupilId}
		and share.day = ${of.day} and share.slot = ${of.slot} and share.withdrawn_at is null
		and share.audience = any(${wideEnough(audience)}))`;

/** A live share of the goal reaches the audience. */
export const goalShared = (
	of: { schoolId: AnyColumn; id: AnyColumn },
	audience: 'team' | 'family'
): SQL => sql`exists (
	select from shares share where share.school_id = ${of.schoolId} and share.goal_id = ${of.id}
		and share.withdrawn_at is null and share.audience = any(${wideEnough(audience)}))`;

/** The row is of the viewer's school: said again in every scope, so that each lock alone holds schools apart. */
export const ofSchool = (schoolId: AnyColumn, viewer: { schoolId: string }): SQL =>
	sql`${schoolId} = ${viewer.schoolId}`;

const wideEnough = (audience: 'team' | 'family') =>
	audience === 'team' ? sql`array['team','family']` : sql`array['family']`;
