import { sql } from 'drizzle-orm';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

/** An entry that waits, without any of the child's words. */
export type WaitingRow = {
	id: string;
	pupilId: string;
	shownName: string;
	surname: string;
	symbol: string;
	day: string;
	at: string;
	/** Of what was sent, and of what was tapped on the way and then answered otherwise. */
	worries: string[] | null;
	corners: string;
	confidences: string;
	lastDay: string | null;
	talkWaiting: number;
};

/**
 * What waits on a caseload, in one statement. From the cards that count something waiting, and for each backwards from
 * the latest until as many are found: history costs nothing, and none is left out however old. Each entry is looked up
 * among the reviews by its key; as `not exists` the planner read every review that the pupil ever had.
 */
export const listWaiting = async ({ db }: Tx, cards: Scope): Promise<WaitingRow[]> => [
	...(await db.execute<WaitingRow>(sql`
		select entry.id, card.pupil_id as "pupilId", card.shown_name as "shownName", card.surname, card.symbol,
			entry.day::text, entry.at, entry.worries, card.corners, card.confidences, card.last_day::text as "lastDay",
			card.talk_waiting as "talkWaiting"
		from (
			select distinct on (pupil_cards.pupil_id) pupil_cards.* from pupil_cards
			where ${cards} and pupil_cards.waiting > 0 order by pupil_cards.pupil_id
		) card
		join lateral (
			select c.id, c.day, c.at, nullif(array(
				select unnest(c.worries) union select unnest(a.reasons) from alerts a
				where a.school_id = c.school_id and a.pupil_id = c.pupil_id and a.kind = 'worrying-answer'
					and a.day = c.day and a.slot = c.slot order by 1), '{}') as worries
			from check_ins c
			where c.school_id = card.school_id and c.pupil_id = card.pupil_id and (
				select true from reviews r where r.school_id = c.school_id and r.pupil_id = c.pupil_id and r.day = c.day
					and r.slot = c.slot and r.undone_at is null limit 1) is null
			order by c.day desc, c.slot desc limit card.waiting
		) entry on true
		order by entry.at`))
];

type Key = { pupilId: string; day: string; slot: number };

/**
 * Marks as reviewed, keeps the card, closes the day's alert: one statement.
 * @returns no row when somebody else has reviewed it already
 */
export function insertReview(
	{ sql }: Tx,
	viewer: StaffViewer,
	{ pupilId, day, slot }: Key,
	id: string,
	now: Date
) {
	const at = now.toISOString();
	return sql<{ id: string }[]>`
		with kept as (
			insert into reviews (school_id, id, pupil_id, day, slot, membership_id, at)
			values (${viewer.schoolId}, ${id}, ${pupilId}, ${day}, ${slot}, ${viewer.membershipId}, ${at})
			on conflict do nothing returning id
		), carded as (
			update pupil_cards set waiting = greatest(waiting - 1, 0)
			where school_id = ${viewer.schoolId} and pupil_id = ${pupilId} and exists (select from kept)
				and class_id in (select class_id from class_members
					where school_id = ${viewer.schoolId} and pupil_id = ${pupilId} and until is null)
		), closed as (
			update alerts set closed_at = ${at}, closed_by = ${viewer.membershipId}
			where school_id = ${viewer.schoolId} and pupil_id = ${pupilId} and day = ${day} and slot = ${slot}
				and closed_at is null and exists (select from kept)
		)
		select id from kept`;
}

type Own = { reviewable: Scope; viewer: StaffViewer; since: Date };

/** Takes back one's own review of today, of a pupil who is still one's own: the entry waits again. */
export const undoReview = async (
	{ db }: Tx,
	{ reviewable, viewer, since }: Own,
	checkInId: string,
	now: Date
) => [
	...(await db.execute<{ pupilId: string }>(sql`
		with undone as (
			update reviews r set undone_at = ${now.toISOString()} from check_ins
			where r.school_id = ${viewer.schoolId} and r.membership_id = ${viewer.membershipId} and r.undone_at is null
				and r.at >= ${since.toISOString()} and check_ins.school_id = r.school_id and check_ins.pupil_id = r.pupil_id
				and check_ins.day = r.day and check_ins.slot = r.slot and check_ins.id = ${checkInId} and ${reviewable}
			returning r.pupil_id
		), carded as (
			update pupil_cards set waiting = waiting + 1
			where school_id = ${viewer.schoolId} and pupil_id in (select pupil_id from undone) and class_id in (
				select class_id from class_members where school_id = ${viewer.schoolId} and until is null
					and pupil_id in (select pupil_id from undone))
		)
		select pupil_id as "pupilId" from undone`))
];

export type ReviewedRow = { id: string; shownName: string; surname: string; at: string };

/** What the viewer reviewed since a moment of pupils who are still their own, the latest first. */
export const listReviewed = async ({ db }: Tx, { reviewable, viewer, since }: Own) => [
	...(await db.execute<ReviewedRow>(sql`
		select check_ins.id, p.shown_name as "shownName", p.surname, r.at
		from reviews r
			join check_ins on check_ins.school_id = r.school_id and check_ins.pupil_id = r.pupil_id
				and check_ins.day = r.day and check_ins.slot = r.slot
			join pupils p on p.school_id = r.school_id and p.id = r.pupil_id
		where r.school_id = ${viewer.schoolId} and r.membership_id = ${viewer.membershipId} and r.undone_at is null
			and r.at >= ${since.toISOString()} and ${reviewable}
		order by r.at desc limit 300`))
];
