import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** An adult whom the pupil may ask for: of the caseload first, then of the class. */
export type Adult = { id: string; name: string; mentors: boolean };

/** A request as its pupil sees it: who was asked, who has seen it, when they meet. */
export type TalkRequest = {
	id: string;
	at: string;
	adultId: string | null;
	adult: string | null;
	steps: {
		step: 'seen' | 'meeting' | 'met' | 'withdrawn';
		at: string;
		meetAt: string | null;
		who: string | null;
	}[];
};

export async function listAdults({ sql }: Tx, { schoolId, pupilId }: PupilViewer, day: string) {
	const rows = await sql<Adult[]>`
		select m.id, m.name, bool_or(near.mentors) as mentors from (${nearTo(sql, schoolId, pupilId, day)}) near
			join memberships m on m.school_id = ${schoolId} and m.id = near.membership_id and m.ended_at is null
		group by m.id, m.name order by bool_or(near.mentors) desc, m.name`;
	return [...rows];
}

/** Requests that still stand, and those of the last fortnight, the latest first. */
export async function listTalkRequests({ sql }: Tx, { schoolId, pupilId }: PupilViewer, since: string) {
	const rows = await sql<TalkRequest[]>`
		select t.id, t.at, t.adult_id as "adultId", adult.name as adult,
			coalesce((select json_agg(json_build_object('step', s.step, 'at', s.at, 'meetAt', s.meet_at, 'who', by.name)
					order by s.at) from talk_steps s
				left join memberships by on by.school_id = s.school_id and by.id = s.membership_id
				where s.school_id = t.school_id and s.pupil_id = t.pupil_id and s.request_id = t.id), '[]') as steps
		from talk_requests t left join memberships adult on adult.school_id = t.school_id and adult.id = t.adult_id
		where t.school_id = ${schoolId} and t.pupil_id = ${pupilId} and (t.at >= ${since}::date or not exists (
			select from talk_steps s where s.school_id = t.school_id and s.pupil_id = t.pupil_id and s.request_id = t.id
				and s.step in ('met', 'withdrawn')))
		order by t.at desc, t.id desc limit 10`;
	return [...rows];
}

export type NewRequest = {
	id: string;
	adultId: string | null;
	day: string;
	traceId: string;
	requestId: string;
	now: Date;
};

/**
 * Keeps a request with the pupil's card and its trace: one statement. Sent twice, it counts once.
 * @returns the request's id; nothing when the adult is not one of the pupil's
 */
export function insertTalkRequest({ sql }: Tx, { schoolId, pupilId }: PupilViewer, talk: NewRequest) {
	const at = talk.now.toISOString();
	return sql<{ id: string }[]>`
		with kept as (
			insert into talk_requests (school_id, id, pupil_id, adult_id, at)
			select ${schoolId}, ${talk.id}, ${pupilId}, ${talk.adultId}, ${at}
			where ${talk.adultId}::uuid is null
				or ${talk.adultId}::uuid in (select membership_id from (${nearTo(sql, schoolId, pupilId, talk.day)}) near)
			on conflict do nothing returning id
		), carded as (
			update pupil_cards set talk_waiting = talk_waiting + 1
			where school_id = ${schoolId} and pupil_id = ${pupilId} and exists (select from kept)
		), traced as (
			insert into traces (school_id, id, viewer_kind, viewer_id, verb, noun, item_id, pupil_id, request_id, at)
			select ${schoolId}, ${talk.traceId}, 'pupil', ${pupilId}, 'sent', 'talk-request', ${talk.id}, ${pupilId},
				${talk.requestId}, ${at}
			from kept
		)
		select id from kept
		union all
		select id from talk_requests where school_id = ${schoolId} and pupil_id = ${pupilId} and id = ${talk.id}
			and not exists (select from kept)`;
}

/** The pupil takes a request back; one that ended already stays as it is. */
export function withdrawTalkRequest(
	{ sql }: Tx,
	{ schoolId, pupilId }: PupilViewer,
	talk: { id: string; stepId: string; traceId: string; requestId: string; now: Date }
) {
	const at = talk.now.toISOString();
	return sql`
		with kept as (
			insert into talk_steps (school_id, id, pupil_id, request_id, step, at)
			select school_id, ${talk.stepId}, pupil_id, id, 'withdrawn', ${at} from talk_requests t
			where t.school_id = ${schoolId} and t.pupil_id = ${pupilId} and t.id = ${talk.id} and not exists (
				select from talk_steps s where s.school_id = t.school_id and s.pupil_id = t.pupil_id
					and s.request_id = t.id and s.step in ('met', 'withdrawn'))
			returning id
		), carded as (
			update pupil_cards set talk_waiting = greatest(talk_waiting - 1, 0)
			where school_id = ${schoolId} and pupil_id = ${pupilId} and exists (select from kept)
		)
		insert into traces (school_id, id, viewer_kind, viewer_id, verb, noun, item_id, pupil_id, request_id, at)
		select ${schoolId}, ${talk.traceId}, 'pupil', ${pupilId}, 'withdrew', 'talk-request', ${talk.id}, ${pupilId},
			${talk.requestId}, ${at}
		from kept`;
}

const nearTo = (sql: Tx['sql'], schoolId: string, pupilId: string, day: string) => sql`
	select k.membership_id, true as mentors from caseloads k
	where k.school_id = ${schoolId} and k.pupil_id = ${pupilId} and k.since <= ${day} and (k.until is null or k.until >= ${day})
	union all
	select adult.membership_id, false from class_members c
		join class_staff adult on adult.school_id = c.school_id and adult.class_id = c.class_id
	where c.school_id = ${schoolId} and c.pupil_id = ${pupilId} and (c.until is null or c.until >= ${day})
		and adult.since <= ${day} and (adult.until is null or adult.until >= ${day})`;
