import type { StaffRole } from '#lib/domain/viewer.ts';
import type { Day } from '#lib/domain/school-day.ts';
import type { Tx } from '../db/door.ts';

/** A member of staff as the office sees them. Moments are as the database writes them. */
export type Person = {
	id: string;
	name: string;
	email: string;
	roles: StaffRole[];
	secondFactor: boolean;
	at: string;
	endedAt: string | null;
};

/** Everybody who is or was on the staff, those here now first. */
export const listPeople = ({ sql }: Tx, schoolId: string, id: string | null = null) => sql<Person[]>`
	select m.id, m.name, a.email, m.at, m.ended_at as "endedAt", a.totp_confirmed_at is not null as "secondFactor",
		array(select r.role from staff_roles r where r.school_id = m.school_id and r.membership_id = m.id
			and r.ended_at is null order by r.role) as roles
	from memberships m join accounts a on a.id = m.account_id
	where m.school_id = ${schoolId} and m.kind = 'staff' and (${id}::uuid is null or m.id = ${id}::uuid)
	order by m.ended_at is not null, m.name, m.id`;

export type RoleSpan = { id: string; role: StaffRole; at: string; endedAt: string | null };

/** The roles somebody has and had, the latest first. */
export const listRoleSpans = ({ sql }: Tx, schoolId: string, membershipId: string) => sql<RoleSpan[]>`
	select id, role, at, ended_at as "endedAt" from staff_roles
	where school_id = ${schoolId} and membership_id = ${membershipId} order by ended_at is not null, at desc, role`;

/** Holds every other change of who runs the school until this transaction ends. @returns whether others run it too */
export async function othersRun({ sql }: Tx, schoolId: string, membershipId: string): Promise<boolean> {
	await sql`select from schools where school_id = ${schoolId} for update`;
	const rows = await sql`
		select from staff_roles r join memberships m on m.school_id = r.school_id and m.id = r.membership_id
		where r.school_id = ${schoolId} and r.role = 'admin' and r.ended_at is null and m.ended_at is null
			and m.kind = 'staff' and m.id <> ${membershipId} limit 1`;
	return rows.length > 0;
}

/** Somebody holds these roles from now on, and no other. */
export async function replaceRoles(
	{ sql }: Tx,
	schoolId: string,
	membershipId: string,
	roles: readonly { id: string; role: StaffRole }[],
	now: Date
): Promise<void> {
	const at = now.toISOString();
	await sql`
		update staff_roles set ended_at = ${at}
		where school_id = ${schoolId} and membership_id = ${membershipId} and ended_at is null
			and role <> all(${roles.map((one) => one.role)})`;
	for (const { id, role } of roles)
		await sql`
			insert into staff_roles (school_id, id, membership_id, role, at)
			values (${schoolId}, ${id}, ${membershipId}, ${role}, ${at})
			on conflict (school_id, membership_id, role) where ended_at is null do nothing`;
}

/**
 * Ends all that somebody may do in the school: membership, roles, caseload, classes, sessions and offered passwords.
 * @returns whether there was anything to end
 */
export async function endMembership(
	{ sql }: Tx,
	{ schoolId, id, now, today }: { schoolId: string; id: string; now: Date; today: Day }
): Promise<boolean> {
	const at = now.toISOString();
	const [ended] = await sql<{ accountId: string }[]>`
		update memberships set ended_at = ${at} where school_id = ${schoolId} and id = ${id} and kind = 'staff'
			and ended_at is null returning account_id as "accountId"`;
	if (!ended) return false;
	const mine = sql`school_id = ${schoolId} and membership_id = ${id}`;
	await sql`update staff_roles set ended_at = ${at} where ${mine} and ended_at is null`;
	await sql`update caseloads set until = ${today}::date - 1 where ${mine} and (until is null or until >= ${today})`;
	await sql`update class_staff set until = ${today}::date - 1 where ${mine} and (until is null or until >= ${today})`;
	await sql`delete from sessions where ${mine}`;
	await sql`
		update invitations set expires_at = ${at} where school_id = ${schoolId} and account_id = ${ended.accountId}
			and used_at is null and expires_at > ${at}`;
	return true;
}
