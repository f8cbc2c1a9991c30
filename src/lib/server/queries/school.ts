import type { Day } from '#lib/domain/school-day.ts';
import type { Tx } from '../db/door.ts';

export type SchoolCounts = {
	classes: number;
	pupils: number;
	/** Pupils in no class. */
	placed: number;
	staff: number;
	dsl: number;
	/** Pupils without a mentor today. */
	mentored: number;
	tablets: number;
	/** Adults who wait to be confirmed. */
	families: number;
};

/** What there is in a school, and what is missing, as numbers. */
export async function countSchool({ sql }: Tx, schoolId: string, today: Day): Promise<SchoolCounts> {
	const [counts] = await sql<SchoolCounts[]>`
		with roll as (select id from pupils where school_id = ${schoolId} and archived_at is null)
		select
			(select count(*)::int from classes where school_id = ${schoolId} and archived_at is null) as classes,
			(select count(*)::int from roll) as pupils,
			(select count(*)::int from roll where not exists (select from class_members m
				where m.school_id = ${schoolId} and m.pupil_id = roll.id and m.until is null)) as placed,
			(select count(*)::int from memberships where school_id = ${schoolId} and kind = 'staff'
				and ended_at is null) as staff,
			(select count(*)::int from staff_roles r join memberships m on m.school_id = r.school_id
				and m.id = r.membership_id and m.ended_at is null
				where r.school_id = ${schoolId} and r.role = 'dsl' and r.ended_at is null) as dsl,
			(select count(*)::int from roll where not exists (select from caseloads k
				where k.school_id = ${schoolId} and k.pupil_id = roll.id and k.kind = 'mentor' and k.since <= ${today}
					and (k.until is null or k.until >= ${today}))) as mentored,
			(select count(*)::int from tablets where school_id = ${schoolId} and revoked_at is null) as tablets,
			(select count(*)::int from guardianships where school_id = ${schoolId} and verified_at is null
				and ended_at is null) as families`;
	if (!counts) throw new Error('A query of counts gave no row.');
	return counts;
}
