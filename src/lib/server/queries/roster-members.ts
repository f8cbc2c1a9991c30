import { sql } from 'drizzle-orm';
import type { Day } from '#lib/domain/school-day.ts';
import type { Tx } from '../db/door.ts';
import { list, school } from './roster-writes.ts';

export type MemberRow = { id: string; classId: string; pupilId: string };

/** Puts pupils into classes from today, each with the card that stands beside the classmates'. */
export async function insertMembers({ db }: Tx, rows: readonly MemberRow[], today: Day): Promise<void> {
	await db.execute(sql`
		insert into class_members (school_id, id, class_id, pupil_id, since)
		select ${school}, id, "classId", "pupilId", ${today}
		from ${list(rows)} as given (id uuid, "classId" uuid, "pupilId" uuid)
		on conflict do nothing`);
	await db.execute(sql`
		insert into pupil_cards (school_id, class_id, pupil_id, shown_name, surname, symbol, last_day, corners, confidences,
			waiting, talk_waiting, open_goals, seen_at)
		select distinct on (given."classId", p.id) p.school_id, given."classId", p.id, p.shown_name, p.surname, p.symbol,
			other.last_day, coalesce(other.corners, repeat('.', 90)), coalesce(other.confidences, repeat('.', 90)),
			coalesce(other.waiting, 0), coalesce(other.talk_waiting, 0), coalesce(other.open_goals, 0), other.seen_at
		from ${list(rows)} as given (id uuid, "classId" uuid, "pupilId" uuid)
			join pupils p on p.school_id = ${school} and p.id = given."pupilId"
			left join pupil_cards other on other.school_id = p.school_id and other.pupil_id = p.id
		order by given."classId", p.id, other.last_day desc nulls last
		on conflict do nothing`);
}

/** Ends memberships: today is the first day without the class, unless the pupil came to it only today. */
export async function endMembers(
	{ db }: Tx,
	rows: readonly { classId: string; pupilId: string }[],
	today: Day
): Promise<void> {
	const given = sql`${list(rows)} as given ("classId" uuid, "pupilId" uuid)`;
	await db.execute(sql`
		update class_members m set until = greatest(m.since, ${today}::date - 1) from ${given}
		where m.school_id = ${school} and m.class_id = given."classId" and m.pupil_id = given."pupilId" and m.until is null`);
	await db.execute(sql`
		delete from pupil_cards c using ${given}
		where c.school_id = ${school} and c.class_id = given."classId" and c.pupil_id = given."pupilId"`);
}

/** Takes pupils out of the lists: they keep everything, leave their classes, and no session or card of theirs opens a door. */
export async function archivePupils(
	{ db }: Tx,
	ids: readonly string[],
	today: Day,
	now: Date
): Promise<void> {
	const given = sql`${list(ids.map((id) => ({ id })))} as given (id uuid)`;
	const at = now.toISOString();
	await db.execute(
		sql`update pupils p set archived_at = ${at} from ${given} where p.school_id = ${school} and p.id = given.id and p.archived_at is null`
	);
	await db.execute(sql`
		update class_members m set until = greatest(m.since, ${today}::date - 1) from ${given}
		where m.school_id = ${school} and m.pupil_id = given.id and m.until is null`);
	await db.execute(
		sql`delete from pupil_cards c using ${given} where c.school_id = ${school} and c.pupil_id = given.id`
	);
	await db.execute(
		sql`delete from sessions s using ${given} where s.school_id = ${school} and s.pupil_id = given.id`
	);
	await db.execute(
		sql`update badges b set revoked_at = ${at} from ${given} where b.school_id = ${school} and b.pupil_id = given.id and b.revoked_at is null`
	);
}
