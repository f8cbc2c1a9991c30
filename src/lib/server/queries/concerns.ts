import { sql as statement } from 'drizzle-orm';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

export type NewConcern = {
	id: string;
	pupilId: string;
	day: string | null;
	slot: number | null;
	words: string;
	childWords: string | null;
	toldInPerson: boolean;
	now: Date;
};

/**
 * Keeps a concern, for ever: so the same words within ten minutes are the same tap, sent twice.
 * @returns the id of the one that stands
 */
export function insertConcern({ sql }: Tx, viewer: StaffViewer, concern: NewConcern) {
	const at = concern.now.toISOString();
	const before = sql`
		select id from concerns where school_id = ${viewer.schoolId} and pupil_id = ${concern.pupilId}
			and membership_id = ${viewer.membershipId} and words = ${concern.words}
			and child_words is not distinct from ${concern.childWords}
			and day is not distinct from ${concern.day}::date and slot is not distinct from ${concern.slot}::smallint
			and at > ${at}::timestamptz - interval '10 minutes'`;
	return sql<{ id: string; fresh: boolean }[]>`
		with before as (${before}), kept as (
			insert into concerns (school_id, id, pupil_id, day, slot, membership_id, words, child_words, told_in_person, at)
			select ${viewer.schoolId}, ${concern.id}, ${concern.pupilId}, ${concern.day}, ${concern.slot},
				${viewer.membershipId}, ${concern.words}, ${concern.childWords}, ${concern.toldInPerson}, ${at}
			where not exists (select from before) returning id
		)
		select id, true as fresh from kept union all select id, false from before limit 1`;
}

export type ConcernRow = {
	id: string;
	pupilId: string;
	shownName: string;
	surname: string;
	by: string;
	/** The entry it was raised about. */
	checkInId: string | null;
	words: string;
	childWords: string | null;
	toldInPerson: boolean;
	at: string;
	acknowledgedBy: string | null;
	acknowledgedAt: string | null;
};

/**
 * Concerns within a scope, newest first: those that nobody has acknowledged, all of them, or those that somebody has,
 * older than the one with the id `before`.
 */
export const listConcerns = async (
	{ db }: Tx,
	readable: Scope,
	which: 'waiting' | { before: string | null; limit: number }
): Promise<ConcernRow[]> => [
	...(await db.execute<ConcernRow>(statement`
		select concerns.id, concerns.pupil_id as "pupilId", p.shown_name as "shownName", p.surname, author.name as by,
			entry.id as "checkInId", concerns.words, concerns.child_words as "childWords",
			concerns.told_in_person as "toldInPerson", concerns.at,
			lead.name as "acknowledgedBy", a.at as "acknowledgedAt"
		from concerns
			join pupils p on p.school_id = concerns.school_id and p.id = concerns.pupil_id
			join memberships author on author.school_id = concerns.school_id and author.id = concerns.membership_id
			left join check_ins entry on entry.school_id = concerns.school_id and entry.pupil_id = concerns.pupil_id
				and entry.day = concerns.day and entry.slot = concerns.slot
			left join lateral (select c.membership_id, c.at from concern_acknowledgements c
				where c.school_id = concerns.school_id and c.concern_id = concerns.id order by c.at limit 1) a on true
			left join memberships lead on lead.school_id = concerns.school_id and lead.id = a.membership_id
		where ${readable} and ${
			which === 'waiting'
				? statement`a.at is null`
				: statement`a.at is not null and ${which.before ? statement`concerns.id < ${which.before}` : statement`true`}`
		}
		order by concerns.id desc ${which === 'waiting' ? statement`` : statement`limit ${which.limit}`}`))
];

/** Acknowledges once; again it changes nothing. Only a concern within the scope is found. */
export const insertAcknowledgement = async (
	{ db }: Tx,
	readable: Scope,
	viewer: StaffViewer,
	id: string,
	now: Date
) => [
	...(await db.execute<{ pupilId: string }>(statement`
		with found as (select concerns.school_id, concerns.id, concerns.membership_id, concerns.pupil_id from concerns
			where ${readable} and concerns.id = ${id}),
		kept as (
			insert into concern_acknowledgements (school_id, concern_id, author_id, membership_id, at)
			select school_id, id, membership_id, ${viewer.membershipId}, ${now.toISOString()} from found
			on conflict do nothing
		)
		select pupil_id as "pupilId" from found`))
];
