import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

type Of = { pupilId: string; day: string | null; slot: number | null };

/** A note for staff: a row of its own, never selected for a pupil or a family. */
export function insertNote(
	{ sql }: Tx,
	viewer: StaffViewer,
	of: Of,
	note: { id: string; body: string; now: Date }
) {
	return sql`
		insert into notes (school_id, id, pupil_id, day, slot, membership_id, body, at)
		values (${viewer.schoolId}, ${note.id}, ${of.pupilId}, ${of.day}, ${of.slot}, ${viewer.membershipId}, ${note.body},
			${note.now.toISOString()})`;
}

export type NewFollowUp = { id: string; dueOn: string; words: string | null; now: Date };

export function insertFollowUp({ sql }: Tx, viewer: StaffViewer, of: Of, followUp: NewFollowUp) {
	return sql`
		insert into follow_ups (school_id, id, pupil_id, day, slot, membership_id, due_on, words, at)
		values (${viewer.schoolId}, ${followUp.id}, ${of.pupilId}, ${of.day}, ${of.slot}, ${viewer.membershipId},
			${followUp.dueOn}, ${followUp.words}, ${followUp.now.toISOString()})`;
}

/** @returns no row when it was not the viewer's, or done already */
export function finishFollowUp({ sql }: Tx, viewer: StaffViewer, id: string, now: Date) {
	return sql<{ pupilId: string }[]>`
		update follow_ups set done_at = ${now.toISOString()}, done_by = ${viewer.membershipId}
		where school_id = ${viewer.schoolId} and id = ${id} and membership_id = ${viewer.membershipId} and done_at is null
		returning pupil_id as "pupilId"`;
}

export type NoteRow = { id: string; by: string; body: string; at: string };

/** The notes beside a check-in, for staff who may review it. */
export function listNotes(
	{ sql }: Tx,
	viewer: StaffViewer,
	of: { pupilId: string; day: string; slot: number }
) {
	return sql<NoteRow[]>`
		select n.id, m.name as by, n.body, n.at
		from notes n join memberships m on m.school_id = n.school_id and m.id = n.membership_id
		where n.school_id = ${viewer.schoolId} and n.pupil_id = ${of.pupilId} and n.day = ${of.day} and n.slot = ${of.slot}
		order by n.at`;
}
