import type { Band } from '#lib/domain/bands.ts';
import type { SignIn } from '#lib/domain/picture-pin.ts';
import type { Tx } from '../db/door.ts';

/** The tablet that asks, in its school. */
export type Place = { schoolId: string; tabletId: string; now: Date };

/** A class as the tablet shows it; `open` while its children need no pictures. */
export type TabletClass = { id: string; name: string; band: Band; open: boolean };

/** A child of the class screen; `open` while it needs no pictures. The surname tells two of a name apart, and no more. */
export type Tile = {
	id: string;
	shownName: string;
	surname: string;
	symbol: string;
	classId: string;
	open: boolean;
};

export function listTabletClasses({ sql }: Tx, { schoolId, tabletId, now }: Place) {
	return sql<TabletClass[]>`
		select c.id, c.name, c.band, exists (select from sign_in_windows w
			where w.school_id = c.school_id and w.class_id = c.id and w.pupil_id is null and w.closed_at is null
				and w.closes_at > ${now.toISOString()}) as open
		from tablet_classes t join classes c on c.school_id = t.school_id and c.id = t.class_id
		where t.school_id = ${schoolId} and t.tablet_id = ${tabletId} and c.archived_at is null
		order by c.name, c.id`;
}

/** The pupils of the wanted class, or else of the first, when this tablet stands in it; of any other class, none. */
export function listTiles({ sql }: Tx, { schoolId, tabletId, now }: Place, wanted: string | null) {
	return sql<Tile[]>`
		select p.id, p.shown_name as "shownName", p.surname, p.symbol, m.class_id as "classId", exists (
			select from sign_in_windows w where w.school_id = m.school_id and w.class_id = m.class_id
				and (w.pupil_id is null and w.closed_at is null or w.pupil_id = p.id and ${stillGood(sql, now)})
				and w.closes_at > ${now.toISOString()}) as open
		from class_members m
			join pupils p on p.school_id = m.school_id and p.id = m.pupil_id and p.archived_at is null
		where m.school_id = ${schoolId} and m.until is null and m.class_id = (
			select c.id from tablet_classes t join classes c on c.school_id = t.school_id and c.id = t.class_id
			where t.school_id = ${schoolId} and t.tablet_id = ${tabletId} and c.archived_at is null
			order by c.id = ${wanted}::uuid desc nulls last, c.name, c.id limit 1)
		order by lower(p.shown_name), p.surname, p.id`;
}

/** What signing a pupil in needs to know. `letIn` is staff's leave for this one child, good for one sign-in. */
export type SignInRow = {
	id: string;
	shownName: string;
	surname: string;
	symbol: string;
	classId: string;
	band: Band;
	signIn: SignIn;
	hmac: string | null;
	places: 3 | 4 | null;
	classOpenUntil: string | null;
	letIn: string | null;
	lastLetIn: string | null;
	/** Classmates of the same shown name, the pupil among them. */
	namesakes: { id: string; first: string; surname: string }[];
	/** How many children the tablet shows. */
	pupils: number;
};

/** The pupil, when they are of one of the tablet's classes. */
export async function findSignIn({ sql }: Tx, { schoolId, tabletId, now }: Place, pupilId: string) {
	const [row] = await sql<SignInRow[]>`
		select p.id, p.shown_name as "shownName", p.surname, p.symbol, c.id as "classId", coalesce(p.band, c.band) as band,
			c.sign_in as "signIn", pin.hmac, pin.places,
			wide.until as "classOpenUntil", leave.id as "letIn",
			(select w.id from sign_in_windows w where w.school_id = c.school_id and w.class_id = c.id
				and w.pupil_id = p.id order by w.at desc limit 1) as "lastLetIn",
			(select json_agg(json_build_object('id', o.id, 'first', o.shown_name, 'surname', o.surname))
				from class_members om join pupils o on o.school_id = om.school_id and o.id = om.pupil_id
					and o.archived_at is null and lower(o.shown_name) = lower(p.shown_name)
				where om.school_id = c.school_id and om.class_id = c.id and om.until is null) as namesakes,
			(select count(distinct om.pupil_id)::int from tablet_classes ot
				join class_members om on om.school_id = ot.school_id and om.class_id = ot.class_id and om.until is null
				where ot.school_id = t.school_id and ot.tablet_id = t.tablet_id) as pupils
		from tablet_classes t
			join classes c on c.school_id = t.school_id and c.id = t.class_id and c.archived_at is null
			join class_members m on m.school_id = t.school_id and m.class_id = t.class_id and m.until is null
			join pupils p on p.school_id = m.school_id and p.id = m.pupil_id and p.archived_at is null
			left join picture_pins pin on pin.school_id = p.school_id and pin.pupil_id = p.id
			left join lateral (select max(w.closes_at) as until from sign_in_windows w where w.school_id = c.school_id
				and w.class_id = c.id and w.pupil_id is null and w.closed_at is null
				and w.closes_at > ${now.toISOString()}) wide on true
			left join lateral (select w.id from sign_in_windows w where w.school_id = c.school_id and w.class_id = c.id
				and w.pupil_id = p.id and ${stillGood(sql, now)} order by w.at desc limit 1) leave on true
		where t.school_id = ${schoolId} and t.tablet_id = ${tabletId} and p.id = ${pupilId}
		order by leave.id is null, wide.until is null, c.id limit 1`;
	return row;
}

/** Whose live card this is, when that pupil is of one of the tablet's classes. */
export async function findCardHolder(
	{ sql }: Tx,
	{ schoolId, tabletId, now }: Place,
	card: { kind: 'token' | 'code'; hash: string }
) {
	const column = card.kind === 'token' ? sql`b.token_hash` : sql`b.code_hash`;
	const [row] = await sql<{ pupilId: string }[]>`
		select p.id as "pupilId" from badges b
			join pupils p on p.school_id = b.school_id and p.id = b.pupil_id and p.archived_at is null
		where b.school_id = ${schoolId} and ${column} = ${card.hash} and b.revoked_at is null
			and b.expires_at > ${now.toISOString()} and exists (
				select from tablet_classes t
					join classes c on c.school_id = t.school_id and c.id = t.class_id and c.archived_at is null
					join class_members m on m.school_id = t.school_id and m.class_id = t.class_id and m.until is null
				where t.school_id = b.school_id and t.tablet_id = ${tabletId} and m.pupil_id = p.id)`;
	return row?.pupilId;
}

/** A child who was let in has come in. */
export function closeLetIn({ sql }: Tx, { schoolId, now }: Place, id: string) {
	return sql`
		update sign_in_windows set closed_at = ${now.toISOString()}
		where school_id = ${schoolId} and id = ${id} and closed_at is null`;
}

/** Whether the pupil has sent a check-in on this day: then there is another first screen. */
export async function hasSent({ sql }: Tx, pupil: { schoolId: string; pupilId: string }, day: string) {
	const [row] = await sql<{ sent: boolean }[]>`
		select exists (select from check_ins where school_id = ${pupil.schoolId} and pupil_id = ${pupil.pupilId}
			and day = ${day}) as sent`;
	return row?.sent ?? false;
}

/** A leave for one child ends with the sign-in that it was for; a second tap on the same button is part of that. */
const stillGood = (sql: Tx['sql'], now: Date) => sql`w.closes_at > ${now.toISOString()}
	and (w.closed_at is null or w.closed_at > ${new Date(now.getTime() - 20_000).toISOString()})`;
