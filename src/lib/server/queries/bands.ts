import type { Band } from '#lib/domain/bands.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** The pupil's own band, else that of the class joined last. */
export async function readBand({ sql }: Tx, { schoolId, pupilId }: PupilViewer): Promise<Band> {
	const [row] = await sql<{ band: Band }[]>`
		select coalesce(p.band, (select c.band from class_members m
			join classes c on c.school_id = m.school_id and c.id = m.class_id and c.archived_at is null
			where m.school_id = p.school_id and m.pupil_id = p.id and m.until is null
			order by m.since desc limit 1), 'b') as band
		from pupils p where p.school_id = ${schoolId} and p.id = ${pupilId}`;
	return row?.band ?? 'b';
}
