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

export const listOpenTalks = async ({ db }: Tx, pupilsOfMine: Scope): Promise<OpenTalk[]> => [
	...(await db.execute<OpenTalk>(sql`
		select t.id, t.pupil_id as "pupilId", pupils.shown_name as "shownName", pupils.surname, pupils.symbol, t.at,
			adult.name as "withName",
			(select min(s.at) from talk_steps s where s.school_id = t.school_id and s.pupil_id = t.pupil_id
				and s.request_id = t.id and s.step = 'seen') as "seenAt",
			(select max(s.meet_at) from talk_steps s where s.school_id = t.school_id and s.pupil_id = t.pupil_id
				and s.request_id = t.id and s.step = 'meeting') as "meetAt"
		from pupils
			join talk_requests t on t.school_id = pupils.school_id and t.pupil_id = pupils.id
			left join memberships adult on adult.school_id = t.school_id and adult.id = t.adult_id
		where ${pupilsOfMine} and not exists (select from talk_steps s where s.school_id = t.school_id
			and s.pupil_id = t.pupil_id and s.request_id = t.id and s.step in ('met', 'withdrawn'))
		order by t.at`))
];

/** A same-day row: a worrying answer that was never sent, or pictures guessed wrong too often. */
export type OpenAlert = {
	id: string;
	pupilId: string;
	shownName: string;
	surname: string;
	symbol: string;
	kind: 'worrying-answer' | 'wrong-pictures';
	reasons: string[];
	day: string;
	at: string;
};

/** Alerts that no sent check-in stands for: those are in the queue already. */
export const listOpenAlerts = async ({ db }: Tx, pupilsOfMine: Scope): Promise<OpenAlert[]> => [
	...(await db.execute<OpenAlert>(sql`
		select a.id, a.pupil_id as "pupilId", pupils.shown_name as "shownName", pupils.surname, pupils.symbol, a.kind,
			a.reasons, a.day::text, a.at
		from pupils join alerts a on a.school_id = pupils.school_id and a.pupil_id = pupils.id
		where ${pupilsOfMine} and a.closed_at is null and not exists (
			select from check_ins c where c.school_id = a.school_id and c.pupil_id = a.pupil_id and c.day = a.day
				and c.slot = a.slot)
		order by a.at`))
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
