import { sql } from 'drizzle-orm';
import type { KnownPupil } from '#lib/domain/roster/plan.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';
import { json, school } from './roster-writes.ts';

/** A pupil of the school with what a roster compares, and the symbol that classmates should not share. */
export type RosterKnown = KnownPupil & { symbol: string };

/**
 * All pupils in scope, archived ones too, with their numbers as hashes, their classes of today and their contacts. Who has
 * one name only has it as the first name here, so that no tile is empty; a roster has it as the surname.
 */
export async function findKnownPupils({ db }: Tx, visible: Scope): Promise<RosterKnown[]> {
	const rows = await db.execute<RosterKnown>(sql`
		select pupils.id, case when pupils.surname = '' then '' else pupils.first_name end as forename,
			coalesce(nullif(pupils.surname, ''), pupils.first_name) as surname, pupils.shown_name as "shownName",
			pupils.year, pupils.symbol, pupils.archived_at is not null as archived,
			coalesce((select jsonb_agg(jsonb_build_object('kind', i.kind, 'hash', i.value_hash))
				from pupil_identifiers i where i.school_id = pupils.school_id and i.pupil_id = pupils.id), '[]') as keys,
			coalesce((select jsonb_agg(jsonb_build_object('name', c.name, 'roster', c.from_roster))
				from class_members m join classes c on c.school_id = m.school_id and c.id = m.class_id
				where m.school_id = pupils.school_id and m.pupil_id = pupils.id and m.until is null
					and c.archived_at is null), '[]') as classes,
			coalesce((select jsonb_agg(jsonb_build_object('name', o.name, 'relationship', o.relation, 'email', o.email,
					'hold', o.hold) order by o.name)
				from pupil_contacts o where o.school_id = pupils.school_id and o.pupil_id = pupils.id), '[]') as contacts
		from pupils where ${visible}
		order by pupils.id`);
	return [...rows];
}

export type RosterClass = { id: string; name: string };

/** The classes the school has now; of two with one name, the older. */
export async function findClasses({ db }: Tx): Promise<RosterClass[]> {
	const rows = await db.execute<RosterClass>(
		sql`select id, name from classes where school_id = ${school} and archived_at is null order by at, id`
	);
	return [...rows];
}

/** E-mail addresses of adults who can see a pupil now, by pupil. */
export async function findLinkedAdults({ db }: Tx): Promise<{ pupilId: string; email: string }[]> {
	const rows = await db.execute<{ pupilId: string; email: string }>(sql`
		select g.pupil_id as "pupilId", a.email
		from guardianships g
			join memberships m on m.school_id = g.school_id and m.id = g.membership_id
			join accounts a on a.id = m.account_id
		where g.school_id = ${school} and g.ended_at is null and g.verified_at is not null and m.ended_at is null`);
	return [...rows];
}

export type PreviewRow = {
	id: string;
	fileName: string;
	plan: unknown;
	at: Date;
	appliedAt: Date | null;
};

/** A preview that has not expired. `locked` holds it until the transaction ends, so that it is applied once. */
export async function findPreview(
	{ db }: Tx,
	id: string,
	now: Date,
	locked = false
): Promise<PreviewRow | undefined> {
	const rows = await db.execute<
		{ at: string; appliedAt: string | null } & Omit<PreviewRow, 'at' | 'appliedAt'>
	>(sql`
		select id, file_name as "fileName", plan, at::text, applied_at::text as "appliedAt"
		from roster_previews
		where school_id = ${school} and id = ${id} and (applied_at is not null or expires_at > ${now.toISOString()})
		${locked ? sql`for update` : sql``}`);
	const [row] = rows;
	if (!row) return undefined;
	return { ...row, at: new Date(row.at), appliedAt: row.appliedAt === null ? null : new Date(row.appliedAt) };
}

/** The latest imports that were confirmed, and those that wait, newest first. */
export async function findPreviews({ db }: Tx, now: Date): Promise<Omit<PreviewRow, 'plan'>[]> {
	const rows = await db.execute<{ id: string; fileName: string; at: string; appliedAt: string | null }>(sql`
		select id, file_name as "fileName", at::text, applied_at::text as "appliedAt"
		from roster_previews
		where school_id = ${school} and (applied_at is not null or expires_at > ${now.toISOString()})
		order by coalesce(applied_at, at) desc limit 10`);
	return rows.map((row) => ({
		...row,
		at: new Date(row.at),
		appliedAt: row.appliedAt === null ? null : new Date(row.appliedAt)
	}));
}

/** Keeps a preview, and drops what nobody confirmed in time: a roster is not kept for its own sake. */
export async function insertPreview(
	{ db }: Tx,
	row: {
		schoolId: string;
		id: string;
		membershipId: string;
		fileName: string;
		plan: unknown;
		now: Date;
		until: Date;
	}
): Promise<void> {
	await db.execute(
		sql`delete from roster_previews where school_id = ${school} and applied_at is null and expires_at <= ${row.now.toISOString()}`
	);
	await db.execute(sql`
		insert into roster_previews (school_id, id, membership_id, file_name, plan, at, expires_at)
		values (${row.schoolId}, ${row.id}, ${row.membershipId}, ${row.fileName}, ${json(row.plan)},
			${row.now.toISOString()}, ${row.until.toISOString()})`);
}

/** Marks a preview as done; of the roster only the counts stay. */
export async function closePreview({ db }: Tx, id: string, summary: unknown, now: Date): Promise<void> {
	await db.execute(
		sql`update roster_previews set applied_at = ${now.toISOString()}, plan = ${json(summary)}
			where school_id = ${school} and id = ${id}`
	);
}

export async function deletePreview({ db }: Tx, id: string): Promise<void> {
	await db.execute(
		sql`delete from roster_previews where school_id = ${school} and id = ${id} and applied_at is null`
	);
}

/** Two imports of one school wait for each other, so that each sees what the other did. */
export async function waitForImports({ db }: Tx, schoolId: string): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`roster ${schoolId}`}, 0))`);
}
