import type { Audience } from '#lib/domain/audience.ts';
import type { Band } from '#lib/domain/bands.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** What an adult wrote to the pupil about a check-in, and what the pupil answered. */
export type Answer = {
	id: string;
	who: string;
	at: string;
	body: string;
	/** Whether the adult has put it otherwise since it was first seen. */
	changed: boolean;
	replies: { symbol: string | null; words: string | null; at: string }[];
};

/** A sent check-in as its own pupil sees it again: what was felt, who has read it, who answered. */
export type OwnEntry = {
	id: string;
	day: string;
	band: Band;
	corner: number | null;
	words: string[] | null;
	/** What stands at this moment. */
	audience: Audience;
	seen: { who: string; at: string }[];
	answers: Answer[];
};

/** The pupil's latest check-ins. An answer is there once it can no longer be taken back unseen, and not withdrawn. */
export async function listOwnEntries(
	{ sql }: Tx,
	{ schoolId, pupilId }: PupilViewer,
	now: Date,
	most: number
) {
	const rows = await sql<OwnEntry[]>`
		select c.id, c.day::text, c.band, c.corner, c.words,
			coalesce((select s.audience from shares s where s.school_id = c.school_id and s.pupil_id = c.pupil_id and s.day = c.day
				and s.slot = c.slot and s.withdrawn_at is null order by s.audience limit 1), 'mentor') as audience,
			coalesce((select json_agg(json_build_object('who', m.name, 'at', o.at) order by o.at) from openings o
				join memberships m on m.school_id = o.school_id and m.id = o.membership_id
				where o.school_id = c.school_id and o.pupil_id = c.pupil_id and o.day = c.day and o.slot = c.slot), '[]') as seen,
			coalesce((select json_agg(json_build_object('id', said.id, 'who', m.name, 'at', said.visible_from, 'body', said.body,
					'changed', said.version > 1, 'replies', coalesce((select json_agg(json_build_object('symbol', r.symbol, 'words', r.words, 'at', r.at)
						order by r.at) from replies r where r.school_id = said.school_id and r.pupil_id = said.pupil_id
						and r.comment_id = said.id), '[]'::json)) order by said.at)
				from comments said join memberships m on m.school_id = said.school_id and m.id = said.membership_id
				where said.school_id = c.school_id and said.pupil_id = c.pupil_id and said.day = c.day and said.slot = c.slot
					and said.visible_from <= ${now.toISOString()} and said.withdrawn_at is null), '[]') as answers
		from check_ins c where c.school_id = ${schoolId} and c.pupil_id = ${pupilId}
		order by c.day desc, c.slot desc limit ${most}`;
	return [...rows];
}

/** How many answers of the last four weeks the pupil has not answered yet: what is new to them. */
export async function countFresh({ sql }: Tx, { schoolId, pupilId }: PupilViewer, now: Date) {
	const at = now.toISOString();
	const [row] = await sql<{ fresh: number }[]>`
		select count(*)::int as fresh from comments said
		where said.school_id = ${schoolId} and said.pupil_id = ${pupilId} and said.withdrawn_at is null
			and said.visible_from <= ${at} and said.visible_from > ${at}::timestamptz - interval '28 days'
			and not exists (select from replies r where r.school_id = said.school_id and r.pupil_id = said.pupil_id
				and r.comment_id = said.id)`;
	return row?.fresh ?? 0;
}

export type NewReply = {
	id: string;
	commentId: string;
	symbol: string | null;
	words: string | null;
	/** Rule names where the words may tell of harm: an adult is told the same day. */
	worries: string[] | null;
	day: string;
	alertId: string;
	traceId: string;
	requestId: string;
	now: Date;
};

/**
 * Keeps a pupil's reply to an answer they can see, with its trace and, where it worries, the day's alert: one statement.
 * @returns its id, also when it came before; nothing when there is no such answer
 */
export function insertReply({ sql }: Tx, { schoolId, pupilId }: PupilViewer, reply: NewReply) {
	const at = reply.now.toISOString();
	return sql<{ id: string }[]>`
		with kept as (
			insert into replies (school_id, id, comment_id, pupil_id, symbol, words, at)
			select said.school_id, ${reply.id}, said.id, said.pupil_id, ${reply.symbol}, ${reply.words}, ${at}
			from comments said where said.school_id = ${schoolId} and said.pupil_id = ${pupilId}
				and said.id = ${reply.commentId} and said.visible_from <= ${at} and said.withdrawn_at is null
			on conflict do nothing returning id
		), alerted as (
			insert into alerts (school_id, id, pupil_id, kind, day, slot, reasons, at)
			select ${schoolId}, ${reply.alertId}, ${pupilId}, 'worrying-answer', ${reply.day}, null, ${reply.worries}, ${at}
			from kept where ${reply.worries}::text[] is not null
			on conflict (school_id, pupil_id, day, kind, slot) do update
				set reasons = array(select distinct unnest(alerts.reasons || excluded.reasons)), closed_at = null, closed_by = null
		), traced as (
			insert into traces (school_id, id, viewer_kind, viewer_id, verb, noun, item_id, pupil_id, request_id, at)
			select ${schoolId}, ${reply.traceId}, 'pupil', ${pupilId}, 'replied', 'comment', ${reply.commentId}, ${pupilId},
				${reply.requestId}, ${at}
			from kept
		)
		select id from kept
		union all
		select id from replies where school_id = ${schoolId} and pupil_id = ${pupilId} and id = ${reply.id}
			and not exists (select from kept)`;
}
