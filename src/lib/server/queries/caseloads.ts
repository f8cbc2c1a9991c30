import type { Day } from '#lib/domain/school-day.ts';
import type { StaffRole } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** Somebody who may have a caseload, and how many pupils they work with today. */
export type Mentor = { id: string; name: string; roles: StaffRole[]; pupils: number; covers: number };

const mentoring = ['mentor', 'dsl', 'senco', 'head'];

/** Those who work with pupils one by one, and whoever has a caseload for any other reason. */
export const listMentors = ({ sql }: Tx, schoolId: string, today: Day, id: string | null = null) => sql<
	Mentor[]
>`
	with own as (
		select k.membership_id, count(distinct k.pupil_id) filter (where k.kind = 'mentor')::int as pupils,
			count(distinct k.pupil_id) filter (where k.kind = 'cover')::int as covers
		from caseloads k join pupils p on p.school_id = k.school_id and p.id = k.pupil_id and p.archived_at is null
		where k.school_id = ${schoolId} and k.since <= ${today} and (k.until is null or k.until >= ${today})
		group by k.membership_id
	), roles as (
		select r.membership_id, array_agg(r.role order by r.role) as roles from staff_roles r
		where r.school_id = ${schoolId} and r.ended_at is null group by r.membership_id
	)
	select m.id, m.name, coalesce(roles.roles, '{}') as roles, coalesce(own.pupils, 0) as pupils,
		coalesce(own.covers, 0) as covers
	from memberships m left join own on own.membership_id = m.id left join roles on roles.membership_id = m.id
	where m.school_id = ${schoolId} and m.kind = 'staff' and m.ended_at is null
		and (${id}::uuid is null or m.id = ${id}::uuid)
		and (roles.roles && ${mentoring} or own.membership_id is not null)
	order by m.name, m.id`;

export type CaseloadRow = {
	id: string;
	pupilId: string;
	firstName: string;
	surname: string;
	kind: 'mentor' | 'cover';
	since: string;
	until: string | null;
};

/** Whom somebody works with now or will from a day to come. */
export const listCaseload = ({ sql }: Tx, schoolId: string, membershipId: string, today: Day) => sql<
	CaseloadRow[]
>`
	select k.id, k.pupil_id as "pupilId", p.first_name as "firstName", p.surname, k.kind, k.since::text, k.until::text
	from caseloads k join pupils p on p.school_id = k.school_id and p.id = k.pupil_id and p.archived_at is null
	where k.school_id = ${schoolId} and k.membership_id = ${membershipId} and (k.until is null or k.until >= ${today})
	order by k.kind desc, p.surname, p.first_name, k.id`;

export type NewCaseload = {
	schoolId: string;
	membershipId: string;
	kind: 'mentor' | 'cover';
	since: Day;
	until: Day | null;
	addedBy: string;
	now: Date;
};

/** Gives pupils to somebody; one who is theirs on any of these days already stays as they are. @returns who is new */
export async function insertCaseload(
	{ sql }: Tx,
	row: NewCaseload,
	pupils: readonly { id: string; pupilId: string }[]
): Promise<{ id: string; pupilId: string }[]> {
	return [
		...(await sql<{ id: string; pupilId: string }[]>`
			insert into caseloads (school_id, id, membership_id, pupil_id, kind, since, until, added_by, at)
			select p.school_id, given.id, m.id, p.id, ${row.kind}, ${row.since}, ${row.until}, ${row.addedBy},
				${row.now.toISOString()}
			from jsonb_to_recordset(${JSON.stringify(pupils)}::jsonb) as given (id uuid, "pupilId" uuid)
				join pupils p on p.school_id = ${row.schoolId} and p.id = given."pupilId" and p.archived_at is null
				join memberships m on m.school_id = ${row.schoolId} and m.id = ${row.membershipId} and m.kind = 'staff'
					and m.ended_at is null
			where not exists (select from caseloads k where k.school_id = p.school_id and k.membership_id = m.id
				and k.pupil_id = p.id and k.kind = ${row.kind} and (k.until is null or k.until >= ${row.since})
				and (${row.until}::date is null or k.since <= ${row.until}::date))
			on conflict do nothing returning id, pupil_id as "pupilId"`)
	];
}

/** Ends rows of a caseload with a last day. @returns those that ended */
export const endCaseload = (
	{ sql }: Tx,
	schoolId: string,
	membershipId: string,
	ids: string[],
	last: Day,
	today: Day
) => sql<{ id: string; pupilId: string }[]>`
	update caseloads set until = ${last}
	where school_id = ${schoolId} and membership_id = ${membershipId} and id = any(${ids}::uuid[])
		and (until is null or until >= ${today}) returning id, pupil_id as "pupilId"`;
