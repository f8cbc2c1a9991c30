import type { Tx } from '../db/door.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What changed, by ids and verbs, never words. */
export type Trace = {
	id: string;
	viewer: Exclude<Viewer, { kind: 'nobody' }>;
	verb: string;
	noun: string;
	itemId: string | null;
	pupilId: string | null;
	requestId: string;
	now: Date;
};

export function insertTrace({ sql }: Tx, { viewer, ...trace }: Trace) {
	const viewerId = viewer.kind === 'pupil' ? viewer.pupilId : viewer.membershipId;
	return sql`
		insert into traces (school_id, id, viewer_kind, viewer_id, verb, noun, item_id, pupil_id, request_id, at)
		values (${viewer.schoolId}, ${trace.id}, ${viewer.kind}, ${viewerId}, ${trace.verb}, ${trace.noun}, ${trace.itemId},
			${trace.pupilId}, ${trace.requestId}, ${trace.now.toISOString()})`;
}
