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

export function insertComment({ sql }: Tx, viewer: StaffViewer, comment: NewComment) {
	return sql`
		insert into comments (school_id, id, pupil_id, day, slot, membership_id, body, at, visible_from)
		values (${viewer.schoolId}, ${comment.id}, ${comment.pupilId}, ${comment.day}, ${comment.slot}, ${viewer.membershipId},
			${comment.body}, ${comment.now.toISOString()}, ${comment.visibleFrom.toISOString()})`;
}

export type CommentRow = {
	id: string;
	by: string;
	own: boolean;
	body: string;
	at: string;
	visibleFrom: string;
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
