import { sql } from 'drizzle-orm';
import type { Day } from '#lib/domain/school-day.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

/** An adult's tie to a pupil as the office sees it. */
export type Tie = {
	id: string;
	membershipId: string;
	pupilId: string;
	adult: string;
	email: string;
	relation: string;
	firstName: string;
	surname: string;
	at: string;
	verifiedAt: string | null;
	verifiedBy: string | null;
	endedAt: string | null;
	/** Barred today. */
	barred: boolean;
	/** What the roster says against it, where it names an adult with this address. */
	hold: 'no-responsibility' | 'court' | 'not-said' | null;
	/** Whether the roster names an adult with this address for the pupil. */
	known: boolean;
};

/** The ties to pupils of the scope that have not ended, those that wait first; or the one with this id. */
export const listTies = async ({ db }: Tx, roster: Scope, today: Day, id: string | null = null) => [
	...(await db.execute<Tie>(sql`
		select tie.id, tie.membership_id as "membershipId", tie.pupil_id as "pupilId", m.name as adult, a.email, tie.relation,
			pupils.first_name as "firstName", pupils.surname, tie.at, tie.verified_at as "verifiedAt", by.name as "verifiedBy",
			tie.ended_at as "endedAt",
			exists (select from guardian_blocks b where b.school_id = tie.school_id and b.pupil_id = tie.pupil_id
				and b.membership_id = tie.membership_id and b.lifted_at is null and b.since <= ${today}
				and (b.until is null or b.until >= ${today})) as barred,
			c.hold, c.id is not null as known
		from pupils
			join guardianships tie on tie.school_id = pupils.school_id and tie.pupil_id = pupils.id
			join memberships m on m.school_id = tie.school_id and m.id = tie.membership_id
			join accounts a on a.id = m.account_id
			left join memberships by on by.school_id = tie.school_id and by.id = tie.verified_by
			left join lateral (select c.id, c.hold from pupil_contacts c where c.school_id = tie.school_id
				and c.pupil_id = tie.pupil_id and lower(c.email) = a.email order by c.hold nulls last limit 1) c on true
		where ${roster} and ${id === null ? sql`tie.ended_at is null` : sql`tie.id = ${id}`}
		order by tie.verified_at is not null, pupils.surname, pupils.first_name, m.name, tie.id`))
];

export type Block = {
	id: string;
	reason: string;
	since: string;
	until: string | null;
	setBy: string;
	at: string;
	liftedAt: string | null;
};

/** What bars, or barred, this adult from this pupil, the latest first. */
export const listBlocks = ({ sql: s }: Tx, schoolId: string, tie: Pick<Tie, 'membershipId' | 'pupilId'>) => s<
	Block[]
>`
	select b.id, b.reason, b.since::text, b.until::text, m.name as "setBy", b.at, b.lifted_at as "liftedAt"
	from guardian_blocks b join memberships m on m.school_id = b.school_id and m.id = b.set_by
	where b.school_id = ${schoolId} and b.membership_id = ${tie.membershipId} and b.pupil_id = ${tie.pupilId}
	order by b.lifted_at is not null, b.since desc, b.id desc`;

/** The adults who are barred from a pupil today or from a later day on, by name. */
export const listBarred = ({ sql: s }: Tx, schoolId: string, pupilId: string, today: Day) => s<
	{ id: string; membershipId: string; name: string; email: string }[]
>`
	select distinct on (m.name, m.id) b.id, m.id as "membershipId", m.name, a.email
	from guardian_blocks b
		join memberships m on m.school_id = b.school_id and m.id = b.membership_id
		join accounts a on a.id = m.account_id
	where b.school_id = ${schoolId} and b.pupil_id = ${pupilId} and b.lifted_at is null
		and (b.until is null or b.until >= ${today})
	order by m.name, m.id, b.id`;

/** @returns whether there was a tie that waited */
export async function verifyTie({ sql: s }: Tx, schoolId: string, id: string, by: string, now: Date) {
	const rows = await s`
		update guardianships set verified_at = ${now.toISOString()}, verified_by = ${by}
		where school_id = ${schoolId} and id = ${id} and verified_at is null and ended_at is null returning id`;
	return rows.length > 0;
}

/** @returns whether there was a tie to end */
export async function endTie({ sql: s }: Tx, schoolId: string, id: string, by: string, now: Date) {
	const rows = await s`
		update guardianships set ended_at = ${now.toISOString()}, ended_by = ${by}
		where school_id = ${schoolId} and id = ${id} and ended_at is null returning id`;
	return rows.length > 0;
}

type NewBlock = Pick<Tie, 'membershipId' | 'pupilId'> & {
	schoolId: string;
	id: string;
	reason: string;
	since: Day;
	until: Day | null;
	setBy: string;
	now: Date;
};

/** Bars an adult from a child; what they had open is closed in the same moment. */
export async function insertBlock({ sql: s }: Tx, row: NewBlock): Promise<void> {
	await s`
		insert into guardian_blocks (school_id, id, membership_id, pupil_id, reason, since, until, set_by, at)
		values (${row.schoolId}, ${row.id}, ${row.membershipId}, ${row.pupilId}, ${row.reason}, ${row.since}, ${row.until},
			${row.setBy}, ${row.now.toISOString()})`;
	await endSessions({ sql: s }, row.schoolId, row.membershipId);
}

/** @returns whether there was a block to lift */
export async function liftBlock(
	{ sql: s }: Tx,
	schoolId: string,
	tie: Tie,
	id: string,
	by: string,
	now: Date
) {
	const rows = await s`
		update guardian_blocks set lifted_at = ${now.toISOString()}, lifted_by = ${by}
		where school_id = ${schoolId} and id = ${id} and membership_id = ${tie.membershipId}
			and pupil_id = ${tie.pupilId} and lifted_at is null returning id`;
	return rows.length > 0;
}

/** Signs somebody out of the school, wherever they are. */
export const endSessions = ({ sql: s }: Pick<Tx, 'sql'>, schoolId: string, membershipId: string) =>
	s`delete from sessions where school_id = ${schoolId} and membership_id = ${membershipId}`;
