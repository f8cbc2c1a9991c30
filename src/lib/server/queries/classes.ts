import type { Band } from '#lib/domain/bands.ts';
import type { Day } from '#lib/domain/school-day.ts';
import type { Tx } from '../db/door.ts';

export type ClassRow = {
	id: string;
	name: string;
	year: number | null;
	band: Band;
	signIn: 'window' | 'three' | 'four';
	pupils: number;
	adults: string[];
};

/** The classes that are not archived, by name; or the one with this id. */
export const listSchoolClasses = ({ sql }: Tx, schoolId: string, today: Day, id: string | null = null) => sql<
	ClassRow[]
>`
	select c.id, c.name, c.year, c.band, c.sign_in as "signIn",
		(select count(distinct m.pupil_id)::int from class_members m
			join pupils p on p.school_id = m.school_id and p.id = m.pupil_id and p.archived_at is null
			where m.school_id = c.school_id and m.class_id = c.id and m.until is null) as pupils,
		array(select a.name from class_staff s join memberships a on a.school_id = s.school_id and a.id = s.membership_id
			where s.school_id = c.school_id and s.class_id = c.id and (s.until is null or s.until >= ${today})
			order by a.name) as adults
	from classes c
	where c.school_id = ${schoolId} and c.archived_at is null and (${id}::uuid is null or c.id = ${id}::uuid)
	order by c.year nulls last, c.name, c.id`;

export type ClassAdult = { id: string; membershipId: string; name: string; since: string };

/** The adults of a class today. */
export const listClassAdults = ({ sql }: Tx, schoolId: string, classId: string, today: Day) => sql<
	ClassAdult[]
>`
	select s.id, s.membership_id as "membershipId", m.name, s.since
	from class_staff s join memberships m on m.school_id = s.school_id and m.id = s.membership_id
	where s.school_id = ${schoolId} and s.class_id = ${classId} and (s.until is null or s.until >= ${today})
	order by m.name, s.id`;

/** Staff who are here now, by name. */
export const listStaffNames = ({ sql }: Tx, schoolId: string) => sql<{ id: string; name: string }[]>`
	select id, name from memberships where school_id = ${schoolId} and kind = 'staff' and ended_at is null order by name, id`;

type ClassWords = Pick<ClassRow, 'name' | 'year' | 'band' | 'signIn'>;

export const insertClass = (
	{ sql }: Tx,
	row: ClassWords & { schoolId: string; id: string; now: Date }
) => sql`
	insert into classes (school_id, id, name, year, band, sign_in, at)
	values (${row.schoolId}, ${row.id}, ${row.name}, ${row.year}, ${row.band}, ${row.signIn}, ${row.now.toISOString()})`;

/** @returns whether there was such a class */
export async function updateClass({ sql }: Tx, row: ClassWords & { schoolId: string; id: string }) {
	const rows = await sql`
		update classes set name = ${row.name}, year = ${row.year}, band = ${row.band}, sign_in = ${row.signIn}
		where school_id = ${row.schoolId} and id = ${row.id} and archived_at is null returning id`;
	return rows.length > 0;
}

/** Another class that is called so, to a reader's eye. */
export async function isNameTaken({ sql }: Tx, schoolId: string, name: string, but: string | null) {
	const rows = await sql`
		select from classes where school_id = ${schoolId} and archived_at is null and lower(name) = lower(${name})
			and id is distinct from ${but}::uuid limit 1`;
	return rows.length > 0;
}

/**
 * Takes a class out of the lists: its pupils leave it with their cards, its adults too, and no tablet shows it.
 * @returns whether there was such a class
 */
export async function archiveClass({ sql }: Tx, schoolId: string, id: string, today: Day, now: Date) {
	const rows = await sql`
		update classes set archived_at = ${now.toISOString()}
		where school_id = ${schoolId} and id = ${id} and archived_at is null returning id`;
	if (rows.length === 0) return false;
	const its = sql`school_id = ${schoolId} and class_id = ${id}`;
	await sql`update class_members set until = greatest(since, ${today}::date - 1) where ${its} and until is null`;
	await sql`update class_staff set until = ${today}::date - 1 where ${its} and (until is null or until >= ${today})`;
	await sql`delete from pupil_cards where ${its}`;
	await sql`delete from tablet_classes where ${its}`;
	return true;
}

/** Somebody of the staff becomes an adult of the class. @returns false where they are one, or no such person is here */
export async function insertClassAdult(
	{ sql }: Tx,
	row: { schoolId: string; id: string; classId: string; membershipId: string; today: Day }
): Promise<boolean> {
	const rows = await sql`
		insert into class_staff (school_id, id, class_id, membership_id, since)
		select m.school_id, ${row.id}, c.id, m.id, ${row.today}
		from memberships m join classes c on c.school_id = m.school_id and c.id = ${row.classId} and c.archived_at is null
		where m.school_id = ${row.schoolId} and m.id = ${row.membershipId} and m.kind = 'staff' and m.ended_at is null
		on conflict do nothing returning id`;
	return rows.length > 0;
}

/** From today on no longer an adult of the class. */
export async function endClassAdult({ sql }: Tx, schoolId: string, classId: string, id: string, today: Day) {
	const rows = await sql`
		update class_staff set until = ${today}::date - 1
		where school_id = ${schoolId} and class_id = ${classId} and id = ${id} and (until is null or until >= ${today})
		returning id`;
	return rows.length > 0;
}
