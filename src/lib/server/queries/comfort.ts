import type { Comfort } from '#lib/domain/comfort.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

export async function readComfort({ sql }: Tx, { schoolId, pupilId }: PupilViewer): Promise<Comfort> {
	const [row] = await sql<{ comfort: Comfort }[]>`
		select comfort from pupils where school_id = ${schoolId} and id = ${pupilId}`;
	return row?.comfort ?? {};
}

export const updateComfort = ({ sql }: Tx, { schoolId, pupilId }: PupilViewer, comfort: Comfort) => sql`
	update pupils set comfort = ${JSON.stringify(comfort)}::jsonb where school_id = ${schoolId} and id = ${pupilId}`;
