import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** The names of the adults who work with the pupil on a day, covers last. */
export async function listMentors(
	{ sql }: Tx,
	{ schoolId, pupilId }: PupilViewer,
	day: string
): Promise<string[]> {
	const rows = await sql<{ name: string }[]>`
		select m.name from caseloads k
			join memberships m on m.school_id = k.school_id and m.id = k.membership_id and m.ended_at is null
		where k.school_id = ${schoolId} and k.pupil_id = ${pupilId} and k.since <= ${day}
			and (k.until is null or k.until >= ${day}) order by k.kind desc, k.since`;
	return rows.map(({ name }) => name);
}
