import { firstIdOf } from '#lib/domain/id.ts';
import type { Tx } from '../db/door.ts';
import type { School } from '../context.ts';

/** The tablet behind a token's hash, with the school it stands in. */
export async function findTablet({ sql }: Tx, schoolId: string, tokenHash: string) {
	const [row] = await sql<{ tabletId: string; school: School }[]>`
		select t.id as "tabletId", json_build_object('id', s.school_id, 'name', s.name, 'timeZone', s.time_zone, 'locale', s.locale,
			'phase', s.phase, 'secondFactor', s.second_factor, 'safetyText', s.safety_text, 'readsBy', s.reads_by) as school
		from tablets t join schools s on s.school_id = t.school_id
		where t.school_id = ${schoolId} and t.token_hash = ${tokenHash} and t.revoked_at is null`;
	return row;
}

/** A tablet of the school for staff: what it is called, where it stands, who set it up. */
export type TabletRow = {
	id: string;
	name: string;
	classIds: string[];
	classes: string[];
	enrolledBy: string;
	at: string;
	/** When a child last signed in on it, as far back as was looked; null when none did. */
	usedAt: string | null;
};

/**
 * The tablets that stand, by name.
 * @param since how far back to look for who signed in: every trace from then on is read, by its key
 */
export function listTablets({ sql }: Tx, schoolId: string, since: Date) {
	return sql<TabletRow[]>`
		with used as materialized (
			select item_id as id, max(at) as at from traces
			where school_id = ${schoolId} and id >= ${firstIdOf(since)}::uuid and noun = 'tablet' and verb = 'signed in'
			group by item_id
		)
		select t.id, t.name, t.at, m.name as "enrolledBy", (select at from used where used.id = t.id) as "usedAt",
			coalesce(array_agg(c.id order by c.name) filter (where c.id is not null), '{}') as "classIds",
			coalesce(array_agg(c.name order by c.name) filter (where c.id is not null), '{}') as classes
		from tablets t
			join memberships m on m.school_id = t.school_id and m.id = t.enrolled_by
			left join tablet_classes tc on tc.school_id = t.school_id and tc.tablet_id = t.id
			left join classes c on c.school_id = tc.school_id and c.id = tc.class_id and c.archived_at is null
		where t.school_id = ${schoolId} and t.revoked_at is null
		group by t.id, t.name, t.at, m.name
		order by lower(t.name), t.at`;
}

export type NewTablet = {
	schoolId: string;
	id: string;
	name: string;
	tokenHash: string;
	enrolledBy: string;
	classIds: string[];
	now: Date;
};

export async function insertTablet(tx: Tx, tablet: NewTablet) {
	await tx.sql`
		insert into tablets (school_id, id, name, token_hash, enrolled_by, at)
		values (${tablet.schoolId}, ${tablet.id}, ${tablet.name}, ${tablet.tokenHash}, ${tablet.enrolledBy},
			${tablet.now.toISOString()})`;
	await insertClasses(tx, tablet);
}

/** Another name or other classes. @returns nothing when there is no such tablet */
export async function updateTablet(
	tx: Tx,
	tablet: { schoolId: string; id: string; name: string; classIds: string[] }
) {
	const { schoolId, id } = tablet;
	const [kept] = await tx.sql<{ id: string }[]>`
		update tablets set name = ${tablet.name}
		where school_id = ${schoolId} and id = ${id} and revoked_at is null returning id`;
	if (!kept) return undefined;
	await tx.sql`delete from tablet_classes where school_id = ${schoolId} and tablet_id = ${id}`;
	await insertClasses(tx, tablet);
	return kept;
}

/** The tablet shows nothing any more, and whoever is signed in on it is signed out: at once. */
export async function revokeTablet({ sql }: Tx, schoolId: string, id: string, now: Date) {
	const [kept] = await sql<{ id: string }[]>`
		with gone as (
			update tablets set revoked_at = ${now.toISOString()}
			where school_id = ${schoolId} and id = ${id} and revoked_at is null returning id
		), ended as (
			delete from sessions where school_id = ${schoolId} and tablet_id in (select id from gone)
		)
		select id from gone`;
	return kept;
}

/** The school's classes as they stand, by name. */
export function listClasses({ sql }: Tx, schoolId: string) {
	return sql<{ id: string; name: string }[]>`
		select id, name from classes where school_id = ${schoolId} and archived_at is null order by name, id`;
}

function insertClasses(
	{ sql }: Tx,
	{ schoolId, id, classIds }: { schoolId: string; id: string; classIds: string[] }
) {
	return sql`
		insert into tablet_classes (school_id, tablet_id, class_id)
		select school_id, ${id}, id from classes
		where school_id = ${schoolId} and id = any(${classIds}::uuid[]) and archived_at is null`;
}
