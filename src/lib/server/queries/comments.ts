import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

export type NewComment = {
	id: string;
	pupilId: string;
	day: string;
	slot: number;
	body: string;
	now: Date;
	visibleFrom: Date;
};

/** Keeps a comment. The same words within ten minutes are the same tap, sent twice. @returns the id of the one that stands */
export function insertComment({ sql }: Tx, viewer: StaffViewer, comment: NewComment) {
	const at = comment.now.toISOString();
	const before = sql`
		select id from comments where school_id = ${viewer.schoolId} and pupil_id = ${comment.pupilId} and day = ${comment.day}
			and slot = ${comment.slot} and membership_id = ${viewer.membershipId} and body = ${comment.body}
			and withdrawn_at is null and at > ${at}::timestamptz - interval '10 minutes'`;
	return sql<{ id: string; fresh: boolean }[]>`
		with before as (${before}), kept as (
			insert into comments (school_id, id, pupil_id, day, slot, membership_id, body, at, visible_from)
			select ${viewer.schoolId}, ${comment.id}, ${comment.pupilId}, ${comment.day}, ${comment.slot},
				${viewer.membershipId}, ${comment.body}, ${at}, ${comment.visibleFrom.toISOString()}
			where not exists (select from before) returning id
		)
		select id, true as fresh from kept union all select id, false from before limit 1`;
}

export type CommentRow = {
	id: string;
	by: string;
	own: boolean;
	body: string;
	at: string;
	visibleFrom: string;
	/** How it read before, the first wording first; empty when the pupil has seen only one. */
	earlier: { body: string; at: string }[];
	/** When the pupil's wording last changed; null when it never did. */
	changedAt: string | null;
	replies: { symbol: string | null; words: string | null; at: string }[];
};

/** The comments on a check-in that stand, with what the pupil answered. For staff: before they are visible, too. */
export function listComments(
	{ sql }: Tx,
	viewer: StaffViewer,
	of: { pupilId: string; day: string; slot: number }
) {
	return sql<CommentRow[]>`
		select c.id, m.name as by, c.membership_id = ${viewer.membershipId} as own, c.body, c.at, c.visible_from as "visibleFrom",
			coalesce((select json_agg(json_build_object('body', v.body, 'at', v.at) order by v.version)
				from comment_versions v where v.school_id = c.school_id and v.pupil_id = c.pupil_id and v.comment_id = c.id
					and v.version < c.version), '[]') as earlier,
			(select v.at from comment_versions v where v.school_id = c.school_id and v.pupil_id = c.pupil_id
				and v.comment_id = c.id and v.version = c.version) as "changedAt",
			coalesce((select json_agg(json_build_object('symbol', r.symbol, 'words', r.words, 'at', r.at) order by r.at)
				from replies r where r.school_id = c.school_id and r.comment_id = c.id), '[]') as replies
		from comments c join memberships m on m.school_id = c.school_id and m.id = c.membership_id
		where c.school_id = ${viewer.schoolId} and c.pupil_id = ${of.pupilId} and c.day = ${of.day} and c.slot = ${of.slot}
			and c.withdrawn_at is null
		order by c.at`;
}

/** Takes back one's own comment while the pupil cannot have seen it. */
export function withdrawComment({ sql }: Tx, viewer: StaffViewer, id: string, now: Date) {
	const at = now.toISOString();
	return sql<{ pupilId: string }[]>`
		update comments set withdrawn_at = ${at}
		where school_id = ${viewer.schoolId} and id = ${id} and membership_id = ${viewer.membershipId}
			and withdrawn_at is null and visible_from > ${at}
		returning pupil_id as "pupilId"`;
}

export type ChangedComment = {
	id: string;
	pupilId: string;
	day: string;
	slot: number;
	body: string;
	now: Date;
	visibleFrom: Date;
};

/**
 * Changes one's own comment: one statement. While the pupil cannot have seen it the words are simply others, and wait anew;
 * after that every wording is kept as a version. @returns no row when it is not the viewer's, or was taken back
 */
export function updateComment({ sql }: Tx, viewer: StaffViewer, comment: ChangedComment) {
	const at = comment.now.toISOString();
	return sql<{ id: string }[]>`
		with old as (
			select school_id, pupil_id, id, version, body, at, visible_from <= ${at} as seen from comments
			where school_id = ${viewer.schoolId} and pupil_id = ${comment.pupilId} and day = ${comment.day}
				and slot = ${comment.slot} and id = ${comment.id} and membership_id = ${viewer.membershipId}
				and withdrawn_at is null and body <> ${comment.body}
			for no key update
		), kept as (
			update comments c set body = ${comment.body}, version = c.version + old.seen::int,
				visible_from = case when old.seen then c.visible_from else ${comment.visibleFrom.toISOString()} end
			from old where c.school_id = old.school_id and c.pupil_id = old.pupil_id and c.id = old.id
			returning c.id
		), versioned as (
			insert into comment_versions (school_id, pupil_id, comment_id, version, body, at)
			select school_id, pupil_id, id, version, body, at from old where seen
			union all
			select school_id, pupil_id, id, version + 1, ${comment.body}, ${at} from old where seen
			on conflict do nothing
		)
		select id from kept`;
}
