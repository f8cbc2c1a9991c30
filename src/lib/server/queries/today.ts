import { sql } from 'drizzle-orm';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

/** A child who wants to talk, and what has come of it so far. */
export type OpenTalk = {
	id: string;
	pupilId: string;
	shownName: string;
	surname: string;
	symbol: string;
	at: string;
	withName: string | null;
	seenAt: string | null;
	meetAt: string | null;
};

export const listOpenTalks = async ({ db }: Tx, heard: Scope): Promise<OpenTalk[]> => [
	...(await db.execute<OpenTalk>(sql`
		select talk_requests.id, p.id as "pupilId", p.shown_name as "shownName", p.surname, p.symbol, talk_requests.at,
			adult.name as "withName",
			(select min(s.at) from talk_steps s where s.school_id = talk_requests.school_id
				and s.pupil_id = talk_requests.pupil_id and s.request_id = talk_requests.id and s.step = 'seen') as "seenAt",
			(select max(s.meet_at) from talk_steps s where s.school_id = talk_requests.school_id
				and s.pupil_id = talk_requests.pupil_id and s.request_id = talk_requests.id and s.step = 'meeting') as "meetAt"
		from talk_requests
			join pupils p on p.school_id = talk_requests.school_id and p.id = talk_requests.pupil_id and p.archived_at is null
			left join memberships adult on adult.school_id = talk_requests.school_id and adult.id = talk_requests.adult_id
		where ${heard} and not exists (select from talk_steps s where s.school_id = talk_requests.school_id
			and s.pupil_id = talk_requests.pupil_id and s.request_id = talk_requests.id and s.step in ('met', 'withdrawn'))
		order by talk_requests.at`))
];

/**
 * A same-day row that stands for itself: a worrying answer that was tapped and not sent, words in a goal or in a reply, or
 * pictures guessed wrong too often. `mine` says whether the viewer may open the pupil's page.
 */
export type OpenAlert = {
	id: string;
	pupilId: string;
	shownName: string;
	surname: string;
	symbol: string;
	kind: 'worrying-answer' | 'wrong-pictures';
	from: 'draft' | 'goal' | 'reply';
	reasons: string[];
	day: string;
	at: string;
	mine: boolean;
};

/** Alerts that no sent check-in stands for: those are in the queue already. */
export const listOpenAlerts = async ({ db }: Tx, watched: Scope, mine: Scope): Promise<OpenAlert[]> => [
	...(await db.execute<OpenAlert>(sql`
		select a.id, a.pupil_id as "pupilId", pupils.shown_name as "shownName", pupils.surname, pupils.symbol, a.kind,
			case when a.slot is null then 'reply' when a.slot = 0 then 'goal' else 'draft' end as from,
			a.reasons, a.day::text, a.at, (${mine}) as mine
		from pupils join alerts a on a.school_id = pupils.school_id and a.pupil_id = pupils.id
		where ${watched} and a.closed_at is null and not exists (
			select from check_ins c where c.school_id = a.school_id and c.pupil_id = a.pupil_id and c.day = a.day
				and c.slot = a.slot)
		order by a.at`))
];

/** Closes an alert that no sent check-in stands for. @returns no row when it is not there, or closed already */
export const closeAlert = async (
	{ db }: Tx,
	watched: Scope,
	{ id, membershipId, now }: { id: string; membershipId: string; now: Date }
) => [
	...(await db.execute<{ pupilId: string }>(sql`
		update alerts set closed_at = ${now.toISOString()}, closed_by = ${membershipId} from pupils
		where ${watched} and alerts.school_id = pupils.school_id and alerts.pupil_id = pupils.id and alerts.id = ${id}
			and alerts.closed_at is null and not exists (select from check_ins c where c.school_id = alerts.school_id
				and c.pupil_id = alerts.pupil_id and c.day = alerts.day and c.slot = alerts.slot)
		returning alerts.pupil_id as "pupilId"`))
];

export type DueFollowUp = {
	id: string;
	pupilId: string;
	shownName: string;
	surname: string;
	dueOn: string;
	words: string | null;
};

/** The viewer's own follow-ups that are due, for pupils still theirs. */
export const listDueFollowUps = async (
	{ db }: Tx,
	pupilsOfMine: Scope,
	membershipId: string,
	today: string
) => [
	...(await db.execute<DueFollowUp>(sql`
		select f.id, f.pupil_id as "pupilId", pupils.shown_name as "shownName", pupils.surname, f.due_on::text as "dueOn", f.words
		from pupils join follow_ups f on f.school_id = pupils.school_id and f.pupil_id = pupils.id
		where ${pupilsOfMine} and f.membership_id = ${membershipId} and f.done_at is null and f.due_on <= ${today}
		order by f.due_on, f.at`))
];
