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
