import type { Audience } from '#lib/domain/audience.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** Who may see a thing from now on, and the ids of the rows that say so. */
export type Sharing = {
	itemId: string;
	audience: Audience;
	shareId: string;
	traceId: string;
	requestId: string;
	now: Date;
};

/**
 * Holds a check-in until the transaction ends. Sent before `shareCheckIn`, as a statement of its own: of two taps the later
 * then looks anew and finds what the first has shared. In one statement it would go by what was there when it came.
 */
export const holdCheckIn = ({ sql }: Tx, { schoolId, pupilId }: PupilViewer, id: string) => sql`
	select from check_ins where school_id = ${schoolId} and pupil_id = ${pupilId} and id = ${id} for no key update`;

/** The same for a goal. */
export const holdGoal = ({ sql }: Tx, { schoolId, pupilId }: PupilViewer, id: string) => sql`
	select from goals where school_id = ${schoolId} and pupil_id = ${pupilId} and id = ${id} for no key update`;

/**
 * Widens, narrows or withdraws the sharing of a pupil's own check-in, opened or not: what stands is withdrawn, what is new
 * is a row of its own. One statement, after `holdCheckIn`.
 * @returns its day; nothing when there is no such check-in
 */
export function shareCheckIn({ sql }: Tx, { schoolId, pupilId }: PupilViewer, to: Sharing) {
	const at = to.now.toISOString();
	return sql<{ day: string }[]>`
		with own as (
			update check_ins set audience = ${to.audience}
			where school_id = ${schoolId} and pupil_id = ${pupilId} and id = ${to.itemId}
			returning day, slot
		), taken as (
			update shares set withdrawn_at = ${at}, withdrawn_by_kind = 'pupil', withdrawn_by_id = ${pupilId}
			from own where shares.school_id = ${schoolId} and shares.pupil_id = ${pupilId} and shares.day = own.day
				and shares.slot = own.slot and shares.withdrawn_at is null and shares.audience <> ${to.audience}
		), shared as (
			insert into shares (school_id, id, pupil_id, day, slot, audience, by_kind, by_id, at)
			select ${schoolId}, ${to.shareId}, ${pupilId}, day, slot, ${to.audience}, 'pupil', ${pupilId}, ${at}
			from own where ${to.audience}::text <> 'mentor'
			on conflict do nothing
		), traced as (
			insert into traces (school_id, id, viewer_kind, viewer_id, verb, noun, item_id, pupil_id, request_id, at)
			select ${schoolId}, ${to.traceId}, 'pupil', ${pupilId}, ${`shared-${to.audience}`}, 'check-in', ${to.itemId},
				${pupilId}, ${to.requestId}, ${at}
			from own
		)
		select day::text from own`;
}

/** The same for a goal, after `holdGoal`. */
export function shareGoal({ sql }: Tx, { schoolId, pupilId }: PupilViewer, to: Sharing) {
	const at = to.now.toISOString();
	return sql<{ id: string }[]>`
		with own as (
			select id from goals where school_id = ${schoolId} and pupil_id = ${pupilId} and id = ${to.itemId}
		), taken as (
			update shares set withdrawn_at = ${at}, withdrawn_by_kind = 'pupil', withdrawn_by_id = ${pupilId}
			from own where shares.school_id = ${schoolId} and shares.goal_id = own.id and shares.withdrawn_at is null
				and shares.audience <> ${to.audience}
		), shared as (
			insert into shares (school_id, id, pupil_id, goal_id, audience, by_kind, by_id, at)
			select ${schoolId}, ${to.shareId}, ${pupilId}, id, ${to.audience}, 'pupil', ${pupilId}, ${at}
			from own where ${to.audience}::text <> 'mentor'
			on conflict do nothing
		), traced as (
			insert into traces (school_id, id, viewer_kind, viewer_id, verb, noun, item_id, pupil_id, request_id, at)
			select ${schoolId}, ${to.traceId}, 'pupil', ${pupilId}, ${`shared-${to.audience}`}, 'goal', ${to.itemId}, ${pupilId},
				${to.requestId}, ${at}
			from own
		)
		select id from own`;
}
