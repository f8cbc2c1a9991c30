import { sql } from 'drizzle-orm';
import type { Hold } from '#lib/domain/roster/contacts.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

/** An adult whom a roster names for a pupil, and why they must wait, if they must. */
export type ContactRow = {
	id: string;
	pupilId: string;
	pupil: string;
	classes: string[];
	name: string;
	relation: string;
	email: string | null;
	hold: Hold;
};

/** The adults whom rosters name for pupils who are here now and who must wait; of one pupil, or of all. */
export async function listContacts(
	{ db }: Tx,
	roster: Scope,
	{ pupilId }: { pupilId?: string } = {}
): Promise<ContactRow[]> {
	const rows = await db.execute<ContactRow>(sql`
		select o.id, o.pupil_id as "pupilId", concat_ws(' ', nullif(pupils.first_name, ''), nullif(pupils.surname, '')) as pupil,
			array(select c.name from class_members m join classes c on c.school_id = m.school_id and c.id = m.class_id
				where m.school_id = pupils.school_id and m.pupil_id = pupils.id and m.until is null order by c.name) as classes,
			o.name, o.relation, o.email, o.hold
		from pupils join pupil_contacts o on o.school_id = pupils.school_id and o.pupil_id = pupils.id
		where ${roster} and pupils.archived_at is null
			and ${pupilId ? sql`pupils.id = ${pupilId}` : sql`true`} and o.hold is not null
		order by pupils.surname, pupils.first_name, pupils.id, o.name, o.id limit 5000`);
	return [...rows];
}
