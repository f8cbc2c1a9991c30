import { sql } from 'drizzle-orm';
import type { Band } from '#lib/domain/bands.ts';
import type { PackedAnswers } from '#lib/domain/answers.ts';
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
	worries: string[] | null;
	corners: string;
	confidences: string;
	lastDay: string | null;
	talkWaiting: number;
};

/**
 * What waits on a caseload, in one statement. From the cards that count something waiting, and for each backwards from
 * the latest until as many are found: history costs nothing, and none is left out however old.
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
			select c.id, c.day, c.at, c.worries from check_ins c
			where c.school_id = card.school_id and c.pupil_id = card.pupil_id and not exists (
				select from reviews r where r.school_id = c.school_id and r.pupil_id = c.pupil_id and r.day = c.day
					and r.slot = c.slot and r.undone_at is null)
			order by c.day desc, c.slot desc limit card.waiting
		) entry on true
		order by entry.at`))
];

/** One check-in, whole, for whoever opens it. */
export type Entry = PackedAnswers & {
	id: string;
	pupilId: string;
	shownName: string;
	surname: string;
	symbol: string;
	day: string;
	slot: number;
	band: Band;
	at: string;
	changedAt: string | null;
	worries: string[] | null;
	reviewedBy: string | null;
	reviewedAt: string | null;
};

/** Reads an entry within a scope and holds it against a change by the pupil until the transaction ends. */
export const findEntry = async ({ db }: Tx, openable: Scope, id: string): Promise<Entry | undefined> => {
	const [row] = await db.execute<Entry>(sql`
		select check_ins.id, check_ins.pupil_id as "pupilId", p.shown_name as "shownName", p.surname, p.symbol,
			check_ins.day::text, check_ins.slot, check_ins.band, check_ins.at, check_ins.changed_at as "changedAt",
			check_ins.corner, check_ins.words, check_ins.abouts, check_ins.needs,
			coalesce(check_ins.subjects, '{}') as subjects, coalesce(check_ins.confidences, '{}') as confidences,
			coalesce(check_ins.progresses, '{}') as progresses, check_ins.safe, check_ins.belonging, check_ins.ready,
			check_ins.note, check_ins.note_answer as "noteAnswer", check_ins.audience, check_ins.worries,
			reviewer.name as "reviewedBy", r.at as "reviewedAt"
		from check_ins
			join pupils p on p.school_id = check_ins.school_id and p.id = check_ins.pupil_id
			left join reviews r on r.school_id = check_ins.school_id and r.pupil_id = check_ins.pupil_id
				and r.day = check_ins.day and r.slot = check_ins.slot and r.undone_at is null
			left join memberships reviewer on reviewer.school_id = r.school_id and reviewer.id = r.membership_id
		where check_ins.id = ${id} and ${openable}
		for no key update of check_ins`);
	return row;
};

type Key = { pupilId: string; day: string; slot: number };

/** The first opening by this adult: "seen by" for the child, and the end of changing the answers. */
export function insertOpening({ sql }: Tx, viewer: StaffViewer, { pupilId, day, slot }: Key, now: Date) {
	return sql`
		insert into openings (school_id, pupil_id, day, slot, membership_id, at)
		values (${viewer.schoolId}, ${pupilId}, ${day}, ${slot}, ${viewer.membershipId}, ${now.toISOString()})
		on conflict do nothing`;
}

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
