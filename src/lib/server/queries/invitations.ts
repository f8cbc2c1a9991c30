import { and, eq, isNull } from 'drizzle-orm';
import type { StaffRole } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';
import { pupils } from '../db/schema/people.ts';
import type { Scope } from '../db/scope.ts';

export type InvitationKind = 'setup' | 'staff' | 'guardian' | 'reset';

/** A one-time link as it is kept: its token only as a hash. */
export type NewInvitation = {
	id: string;
	tokenHash: string;
	kind: InvitationKind;
	schoolId: string | null;
	accountId?: string | null;
	email?: string | null;
	name?: string | null;
	roles?: StaffRole[] | null;
	pupilId?: string | null;
	relation?: string | null;
	madeBy?: string | null;
	now: Date;
	expiresAt: Date;
};

/** Keeps a link; an earlier one for the same person and purpose ends. */
export async function insertInvitation({ sql }: Tx, row: NewInvitation): Promise<void> {
	const at = row.now.toISOString();
	await sql`
		update invitations set expires_at = ${at}
		where kind = ${row.kind} and used_at is null and expires_at > ${at} and school_id is not distinct from ${row.schoolId}
			and email is not distinct from ${row.email ?? null} and account_id is not distinct from ${row.accountId ?? null}
			and pupil_id is not distinct from ${row.pupilId ?? null}`;
	await sql`
		insert into invitations (id, token_hash, kind, school_id, account_id, email, name, roles, pupil_id, relation,
			made_by, at, expires_at)
		values (${row.id}, ${row.tokenHash}, ${row.kind}, ${row.schoolId}, ${row.accountId ?? null}, ${row.email ?? null},
			${row.name ?? null}, ${row.roles ?? null}, ${row.pupilId ?? null}, ${row.relation ?? null},
			${row.madeBy ?? null}, ${at}, ${row.expiresAt.toISOString()})`;
}

/** A link that may still be used. */
export type Invitation = {
	id: string;
	kind: InvitationKind;
	schoolId: string | null;
	accountId: string | null;
	email: string | null;
	name: string | null;
	roles: StaffRole[] | null;
	pupilId: string | null;
	relation: string | null;
};

/** After so many wrong answers behind it a link is dead. */
export const mostWrong = 5;

/** The link behind a token while it lives. With `lock`, nobody else uses it until the transaction ends. */
export async function findInvitation(
	{ sql }: Tx,
	tokenHash: string,
	kinds: InvitationKind[],
	now: Date,
	lock = false
) {
	const [row] = await sql<Invitation[]>`
		select id, kind, school_id as "schoolId", account_id as "accountId", email, name, roles,
			pupil_id as "pupilId", relation
		from invitations
		where token_hash = ${tokenHash} and kind = any(${kinds}) and used_at is null and expires_at > ${now.toISOString()}
			and wrong < ${mostWrong}
		${lock ? sql`for update` : sql``}`;
	return row;
}

/** Uses a link up. Who came through it stands in the row. */
export const useInvitation = ({ sql }: Tx, id: string, accountId: string, now: Date) =>
	sql`update invitations set used_at = ${now.toISOString()}, account_id = ${accountId} where id = ${id}`;

/** Any other reset link of the account is worth nothing once its password is new. */
export const endResets = ({ sql }: Tx, accountId: string, now: Date) => sql`
	update invitations set expires_at = least(expires_at, ${now.toISOString()})
	where kind = 'reset' and account_id = ${accountId} and used_at is null`;

export const countWrong = ({ sql }: Tx, id: string) =>
	sql`update invitations set wrong = least(wrong + 1, ${mostWrong}) where id = ${id}`;

/** An invitation as the school's office sees it. */
export type InvitationRow = {
	id: string;
	kind: 'staff' | 'guardian';
	email: string;
	name: string;
	roles: StaffRole[] | null;
	pupilId: string | null;
	relation: string | null;
	at: string;
	expiresAt: string;
};

/** The school's invitations that nobody has used and that have not run out, newest first. */
export const listInvitations = ({ sql }: Tx, schoolId: string, now: Date) => sql<InvitationRow[]>`
	select id, kind, email, name, roles, pupil_id as "pupilId", relation, at, expires_at as "expiresAt"
	from invitations
	where school_id = ${schoolId} and kind in ('staff', 'guardian') and used_at is null and expires_at > ${now.toISOString()}
		and wrong < ${mostWrong}
	order by at desc limit 500`;

/** Ends an invitation of the school. @returns whether there was one to end */
export async function endInvitation({ sql }: Tx, schoolId: string, id: string, now: Date): Promise<boolean> {
	const rows = await sql`
		update invitations set expires_at = ${now.toISOString()}
		where school_id = ${schoolId} and id = ${id} and used_at is null and expires_at > ${now.toISOString()} returning id`;
	return rows.length > 0;
}

/** Whether the address is that of a member of staff here, or of a guardian with a living tie to the pupil. */
export async function isHere(
	{ sql }: Tx,
	schoolId: string,
	email: string,
	pupilId: string | null
): Promise<boolean> {
	const rows = await sql`
		select from accounts a join memberships m on m.account_id = a.id
		where m.school_id = ${schoolId} and a.email = ${email} and m.ended_at is null
			and case when ${pupilId}::uuid is null then m.kind = 'staff' else exists (
				select from guardianships g where g.school_id = m.school_id and g.membership_id = m.id
					and g.pupil_id = ${pupilId}::uuid and g.ended_at is null) end`;
	return rows.length > 0;
}

/** Whether a pupil of the scope has this id. */
export async function isPupilIn({ db }: Tx, who: Scope, pupilId: string): Promise<boolean> {
	const rows = await db
		.select({ id: pupils.id })
		.from(pupils)
		.where(and(who, eq(pupils.id, pupilId), isNull(pupils.archivedAt)));
	return rows.length > 0;
}
