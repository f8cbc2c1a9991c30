import type { GuardianViewer, StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** That somebody other than the pupil opened something of the pupil's. Written in the transaction that reads it. */
export type Reading = {
	id: string;
	viewer: StaffViewer | GuardianViewer;
	pupilId: string;
	noun: string;
	itemId: string | null;
	requestId: string;
	now: Date;
};

export function insertReading({ sql }: Tx, { viewer, ...reading }: Reading) {
	return sql`
		insert into access_log (school_id, id, pupil_id, viewer_kind, viewer_id, noun, item_id, request_id, at)
		values (${viewer.schoolId}, ${reading.id}, ${reading.pupilId}, ${viewer.kind}, ${viewer.membershipId}, ${reading.noun},
			${reading.itemId}, ${reading.requestId}, ${reading.now.toISOString()})`;
}
