import { sql } from 'drizzle-orm';
import type { Band } from '#lib/domain/bands.ts';
import type { PackedAnswers } from '#lib/domain/answers.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

/** One check-in, whole, for whoever opens it. */
export type Entry = PackedAnswers & {
	id: string;
	pupilId: string;
	shownName: string;
	surname: string;
	symbol: string;
	day: string;
	slot: number;
	band: Band;
	at: string;
	changedAt: string | null;
	worries: string[] | null;
	/** What worried in an answer that was tapped and then given otherwise, before it was sent or after. */
	tapped: string[];
	reviewedBy: string | null;
	reviewedAt: string | null;
};

/** Reads an entry within a scope and holds it against a change by the pupil until the transaction ends. */
export const findEntry = async ({ db }: Tx, openable: Scope, id: string): Promise<Entry | undefined> => {
	const [row] = await db.execute<Entry>(sql`
		select check_ins.id, check_ins.pupil_id as "pupilId", p.shown_name as "shownName", p.surname, p.symbol,
			check_ins.day::text, check_ins.slot, check_ins.band, check_ins.at, check_ins.changed_at as "changedAt",
			check_ins.corner, check_ins.words, check_ins.abouts, check_ins.needs,
			coalesce(check_ins.subjects, '{}') as subjects, coalesce(check_ins.confidences, '{}') as confidences,
			coalesce(check_ins.progresses, '{}') as progresses, check_ins.safe, check_ins.belonging, check_ins.ready,
			check_ins.note, check_ins.note_answer as "noteAnswer", check_ins.audience, check_ins.worries,
			array(select unnest(a.reasons) from alerts a where a.school_id = check_ins.school_id
				and a.pupil_id = check_ins.pupil_id and a.kind = 'worrying-answer' and a.day = check_ins.day
				and a.slot = check_ins.slot except select unnest(check_ins.worries) order by 1) as tapped,
			reviewer.name as "reviewedBy", r.at as "reviewedAt"
		from check_ins
			join pupils p on p.school_id = check_ins.school_id and p.id = check_ins.pupil_id
			left join reviews r on r.school_id = check_ins.school_id and r.pupil_id = check_ins.pupil_id
				and r.day = check_ins.day and r.slot = check_ins.slot and r.undone_at is null
			left join memberships reviewer on reviewer.school_id = r.school_id and reviewer.id = r.membership_id
		where check_ins.id = ${id} and ${openable}
		for no key update of check_ins`);
	return row;
};

type Key = { pupilId: string; day: string; slot: number };

/** The first opening by this adult: "seen by" for the child, the end of changing the answers, and the card's "last seen". */
export function insertOpening({ sql }: Tx, viewer: StaffViewer, { pupilId, day, slot }: Key, now: Date) {
	return sql`
		with opened as (
			insert into openings (school_id, pupil_id, day, slot, membership_id, at)
			values (${viewer.schoolId}, ${pupilId}, ${day}, ${slot}, ${viewer.membershipId}, ${now.toISOString()})
			on conflict do nothing returning school_id, pupil_id, at
		)
		update pupil_cards card set seen_at = greatest(card.seen_at, opened.at) from opened
		where card.school_id = opened.school_id and card.pupil_id = opened.pupil_id`;
}

export type EarlierEntry = { id: string; day: string; corner: number | null; waiting: boolean };

/** The entries before this one, as places and feelings only: their words are read by opening them. */
export const listEarlier = async (
	{ db }: Tx,
	openable: Scope,
	{ pupilId, day, slot }: Key
): Promise<EarlierEntry[]> => [
	...(await db.execute<EarlierEntry>(sql`
		select check_ins.id, check_ins.day::text, check_ins.corner, not exists (select from reviews r
			where r.school_id = check_ins.school_id and r.pupil_id = check_ins.pupil_id and r.day = check_ins.day
				and r.slot = check_ins.slot and r.undone_at is null) as waiting
		from check_ins
		where ${openable} and check_ins.pupil_id = ${pupilId} and (check_ins.day, check_ins.slot) < (${day}::date, ${slot})
		order by check_ins.day desc, check_ins.slot desc limit 8`))
];

/** What the ratings of an entry are about, by number: of the goals only those within the scope have their name. */
export async function listSubjects({ db, sql: s }: Tx, named: Scope, schoolId: string, pupilId: string) {
	const goals = await db.execute<{ number: number; name: string }>(sql`
		select goals.number, goals.want as name from goals where ${named} and goals.pupil_id = ${pupilId}`);
	const areas = s<{ number: number; name: string }[]>`
		select number, name from confidence_areas where school_id = ${schoolId}`;
	return { goals: [...goals], areas: [...(await areas)] };
}
