import type { StaffRole } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** A school to go into, and as whom. */
export type Place = {
	schoolId: string;
	schoolName: string;
	membershipId: string;
	kind: 'staff' | 'guardian';
	name: string;
	roles: StaffRole[];
};

/** From here on the transaction is in this school, and sees its rows only. Without one, in none. */
export const stepInto = ({ sql }: Tx, schoolId: string | null) =>
	sql`select set_config('app.school', ${schoolId ?? ''}, true)`;

/** Every school the account belongs to now, by name. Leaves the transaction in none of them. */
export async function listPlaces(tx: Tx, accountId: string): Promise<Place[]> {
	const { sql } = tx;
	const [, rows] = await Promise.all([
		sql`select set_config('app.account', ${accountId}, true), set_config('app.school', '', true)`,
		sql<Omit<Place, 'schoolName' | 'roles'>[]>`
			select school_id as "schoolId", id as "membershipId", kind, name from memberships
			where account_id = ${accountId} and ended_at is null order by at`
	]);
	const places: Place[] = [];
	for (const row of rows) {
		const [, [more]] = await Promise.all([
			stepInto(tx, row.schoolId),
			sql<{ schoolName: string; roles: StaffRole[] }[]>`
				select s.name as "schoolName", array(
					select r.role from staff_roles r
					where r.school_id = s.school_id and r.membership_id = ${row.membershipId} and r.ended_at is null
				) as roles
				from schools s where s.school_id = ${row.schoolId}`
		]);
		if (more) places.push({ ...row, ...more });
	}
	await stepInto(tx, null);
	return places.sort((one, other) => one.schoolName.localeCompare(other.schoolName));
}

type NewMembership = {
	schoolId: string;
	id: string;
	accountId: string;
	kind: 'staff' | 'guardian';
	name: string;
	now: Date;
};

/**
 * Makes somebody a member of a school, or lets them back in, without the roles they had.
 * @returns the membership's id
 */
export async function insertMembership({ sql }: Tx, row: NewMembership): Promise<string> {
	await sql`
		update staff_roles r set ended_at = ${row.now.toISOString()} from memberships m
		where m.school_id = ${row.schoolId} and m.account_id = ${row.accountId} and m.kind = ${row.kind}
			and m.ended_at is not null and r.school_id = m.school_id and r.membership_id = m.id and r.ended_at is null`;
	const [kept] = await sql<{ id: string }[]>`
		insert into memberships (school_id, id, account_id, kind, name, at)
		values (${row.schoolId}, ${row.id}, ${row.accountId}, ${row.kind}, ${row.name}, ${row.now.toISOString()})
		on conflict (school_id, account_id, kind) do update set ended_at = null
		returning id`;
	return kept?.id ?? row.id;
}

/** Gives roles that the member does not hold yet. */
export async function insertRoles(
	{ sql }: Tx,
	schoolId: string,
	membershipId: string,
	roles: readonly { id: string; role: string }[],
	now: Date
) {
	for (const { id, role } of roles)
		await sql`
			insert into staff_roles (school_id, id, membership_id, role, at)
			values (${schoolId}, ${id}, ${membershipId}, ${role}, ${now.toISOString()})
			on conflict (school_id, membership_id, role) where ended_at is null do nothing`;
}

/** A tie to a pupil that nobody has verified: it shows nothing yet. */
export const insertGuardianship = (
	{ sql }: Tx,
	row: { schoolId: string; id: string; membershipId: string; pupilId: string; relation: string; now: Date }
) => sql`
	insert into guardianships (school_id, id, membership_id, pupil_id, relation, at)
	values (${row.schoolId}, ${row.id}, ${row.membershipId}, ${row.pupilId}, ${row.relation}, ${row.now.toISOString()})
	on conflict (school_id, membership_id, pupil_id) where ended_at is null do nothing`;

export async function findMember({ sql }: Tx, schoolId: string, id: string) {
	const [row] = await sql<
		{ name: string; shortcuts: boolean; accountId: string; kind: 'staff' | 'guardian' }[]
	>`
		select name, shortcuts, account_id as "accountId", kind from memberships
		where school_id = ${schoolId} and id = ${id} and ended_at is null`;
	return row;
}

export const updateMember = (
	{ sql }: Tx,
	{ schoolId, id, name, shortcuts }: { schoolId: string; id: string; name: string; shortcuts: boolean }
) =>
	sql`update memberships set name = ${name}, shortcuts = ${shortcuts} where school_id = ${schoolId} and id = ${id}`;

/** Takes a session over into another membership of the same account; it ends no later than it would have. */
export const moveSession = ({ sql }: Tx, sessionId: string, place: Place, latest: Date) => sql`
	update sessions set school_id = ${place.schoolId}, membership_id = ${place.membershipId},
		expires_at = least(expires_at, ${latest.toISOString()}::timestamptz)
	where id = ${sessionId} and kind = 'adult'`;

/** The name of the school that the transaction is in. */
export async function readSchoolName({ sql }: Tx, schoolId: string): Promise<string | undefined> {
	const [row] = await sql<{ name: string }[]>`select name from schools where school_id = ${schoolId}`;
	return row?.name;
}
