import type { Tx } from '../db/door.ts';
import type { School } from '../context.ts';

/** A class as the tablet shows it. */
export type TabletClass = {
	id: string;
	name: string;
	signIn: 'window' | 'three' | 'four';
	windowOpen: boolean;
};
export type Tile = { id: string; firstName: string; surname: string; shownName: string; symbol: string };

/** The tablet behind a token's hash, with the school it stands in. */
export async function findTablet({ sql }: Tx, tokenHash: string) {
	const [row] = await sql<{ tabletId: string; school: School }[]>`
		select t.id as "tabletId", json_build_object('id', s.school_id, 'name', s.name, 'timeZone', s.time_zone, 'locale', s.locale,
			'phase', s.phase, 'secondFactor', s.second_factor, 'safetyText', s.safety_text, 'readsBy', s.reads_by) as school
		from tablets t join schools s on s.school_id = t.school_id
		where t.token_hash = ${tokenHash} and t.revoked_at is null`;
	return row;
}

export function listTabletClasses({ sql }: Tx, tabletId: string, now: Date) {
	return sql<TabletClass[]>`
		select c.id, c.name, c.sign_in as "signIn", exists (select from sign_in_windows w
			where w.school_id = c.school_id and w.class_id = c.id and w.pupil_id is null and w.closed_at is null
				and w.closes_at > ${now.toISOString()}) as "windowOpen"
		from tablet_classes t join classes c on c.school_id = t.school_id and c.id = t.class_id
		where t.tablet_id = ${tabletId} and c.archived_at is null order by c.name`;
}

/** The pupils of a class that this tablet stands in; of any other class, none. */
export function listTiles({ sql }: Tx, tabletId: string, classId: string) {
	return sql<Tile[]>`
		select p.id, p.first_name as "firstName", p.surname, p.shown_name as "shownName", p.symbol
		from tablet_classes t
			join class_members m on m.school_id = t.school_id and m.class_id = t.class_id and m.until is null
			join pupils p on p.school_id = m.school_id and p.id = m.pupil_id and p.archived_at is null
		where t.tablet_id = ${tabletId} and t.class_id = ${classId}
		order by p.shown_name, p.surname, p.id`;
}

/** What signing a pupil in needs to know, when the pupil is of one of the tablet's classes. */
export async function findSignIn({ sql }: Tx, tabletId: string, pupilId: string, now: Date) {
	const [row] = await sql<SignInRow[]>`
		select p.id, p.shown_name as "shownName", p.symbol, c.id as "classId", c.sign_in as "signIn", pin.hmac, pin.places,
			(select max(w.closes_at) from sign_in_windows w where w.school_id = c.school_id and w.class_id = c.id
				and (w.pupil_id is null or w.pupil_id = p.id) and w.closed_at is null
				and w.closes_at > ${now.toISOString()}) as "windowUntil"
		from tablet_classes t
			join classes c on c.school_id = t.school_id and c.id = t.class_id and c.archived_at is null
			join class_members m on m.school_id = t.school_id and m.class_id = t.class_id and m.until is null
			join pupils p on p.school_id = m.school_id and p.id = m.pupil_id and p.archived_at is null
			left join picture_pins pin on pin.school_id = p.school_id and pin.pupil_id = p.id
		where t.tablet_id = ${tabletId} and p.id = ${pupilId}
		order by "windowUntil" desc nulls last limit 1`;
	return row;
}

export type SignInRow = {
	id: string;
	shownName: string;
	symbol: string;
	classId: string;
	signIn: 'window' | 'three' | 'four';
	hmac: string | null;
	places: number | null;
	windowUntil: string | null;
};

export async function insertTablet({ sql }: Tx, tablet: NewTablet) {
	const at = tablet.now.toISOString();
	await sql`
		insert into tablets (school_id, id, name, token_hash, enrolled_by, at)
		values (${tablet.schoolId}, ${tablet.id}, ${tablet.name}, ${tablet.tokenHash}, ${tablet.enrolledBy}, ${at})`;
	await sql`
		insert into tablet_classes (school_id, tablet_id, class_id)
		select school_id, ${tablet.id}, id from classes
		where school_id = ${tablet.schoolId} and id = any(${tablet.classIds}::uuid[]) and archived_at is null`;
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

export function listClasses({ sql }: Tx) {
	return sql<
		{ id: string; name: string }[]
	>`select id, name from classes where archived_at is null order by name`;
}
