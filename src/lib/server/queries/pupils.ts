import { sql } from 'drizzle-orm';
import type { Band } from '#lib/domain/bands.ts';
import type { Day } from '#lib/domain/school-day.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

/** A pupil as the office lists them: names and places, no word of theirs. */
export type PupilRow = {
	id: string;
	firstName: string;
	surname: string;
	shownName: string;
	symbol: string;
	year: number | null;
	classes: string[];
	mentors: string[];
};
export type PupilFilter = { classId?: string; without?: 'class' | 'mentor'; archived?: boolean };

const inClass = sql`select from class_members m where m.school_id = pupils.school_id and m.pupil_id = pupils.id
	and m.until is null`;
const withMentor = (
	today: Day
) => sql`select from caseloads k where k.school_id = pupils.school_id and k.pupil_id = pupils.id
	and k.kind = 'mentor' and k.since <= ${today} and (k.until is null or k.until >= ${today})`;

/** The pupils of the scope by surname: all, those of a class, or those whom something is missing for. */
export const listPupils = async ({ db }: Tx, roster: Scope, today: Day, filter: PupilFilter = {}) => [
	...(await db.execute<PupilRow>(sql`
		select pupils.id, pupils.first_name as "firstName", pupils.surname, pupils.shown_name as "shownName", pupils.symbol,
			pupils.year,
			array(select c.name from class_members m join classes c on c.school_id = m.school_id and c.id = m.class_id
				where m.school_id = pupils.school_id and m.pupil_id = pupils.id and m.until is null order by c.name) as classes,
			array(select distinct a.name from caseloads k
				join memberships a on a.school_id = k.school_id and a.id = k.membership_id
				where k.school_id = pupils.school_id and k.pupil_id = pupils.id and k.kind = 'mentor'
					and (k.until is null or k.until >= ${today}) order by a.name) as mentors
		from pupils
		where ${roster} and pupils.archived_at is ${filter.archived ? sql`not null` : sql`null`}
			and ${filter.classId ? sql`exists (${inClass} and m.class_id = ${filter.classId})` : sql`true`}
			and ${filter.without === 'class' ? sql`not exists (${inClass})` : sql`true`}
			and ${filter.without === 'mentor' ? sql`not exists (${withMentor(today)})` : sql`true`}
		order by pupils.surname, pupils.first_name, pupils.id limit 3000`))
];

export type Comfort = { face?: 'early'; calm?: boolean; aloud?: boolean; simple?: boolean };
export type PupilRecord = {
	id: string;
	firstName: string;
	surname: string;
	shownName: string;
	symbol: string;
	year: number | null;
	band: Band | null;
	comfort: Comfort;
	archivedAt: string | null;
	classes: string[];
};

/** One pupil as the office keeps them; `classes` are ids. */
export async function findPupil({ db }: Tx, roster: Scope, id: string): Promise<PupilRecord | undefined> {
	const [row] = await db.execute<PupilRecord>(sql`
		select pupils.id, pupils.first_name as "firstName", pupils.surname, pupils.shown_name as "shownName", pupils.symbol,
			pupils.year, pupils.band, pupils.comfort, pupils.archived_at as "archivedAt",
			array(select m.class_id::text from class_members m where m.school_id = pupils.school_id
				and m.pupil_id = pupils.id and m.until is null) as classes
		from pupils where ${roster} and pupils.id = ${id}`);
	return row;
}

/** The names and symbols that stand in these classes already, but for the pupil's own. */
export const listClassmates = async ({ db }: Tx, roster: Scope, classIds: readonly string[], but: string) => [
	...(await db.execute<{ shownName: string; symbol: string }>(sql`
		select distinct pupils.id, pupils.shown_name as "shownName", pupils.symbol from pupils
		where ${roster} and pupils.archived_at is null and pupils.id <> ${but} and exists (
			${inClass} and m.class_id::text in (select jsonb_array_elements_text(${JSON.stringify(classIds)}::text::jsonb)))`))
];

/** What the office keeps of a pupil, and the same on the cards beside the classmates. */
export async function updatePupil(
	{ sql: s }: Tx,
	schoolId: string,
	row: Omit<PupilRecord, 'archivedAt' | 'classes'>
) {
	await s`
		update pupils set first_name = ${row.firstName}, surname = ${row.surname}, shown_name = ${row.shownName},
			symbol = ${row.symbol}, year = ${row.year}, band = ${row.band}, comfort = ${JSON.stringify(row.comfort)}::jsonb
		where school_id = ${schoolId} and id = ${row.id}`;
	await s`
		update pupil_cards set shown_name = ${row.shownName}, surname = ${row.surname}, symbol = ${row.symbol}
		where school_id = ${schoolId} and pupil_id = ${row.id}`;
}

/** Brings a pupil back. They are in no class until they are put into one. */
export const restorePupil = ({ sql: s }: Tx, schoolId: string, id: string) =>
	s`update pupils set archived_at = null where school_id = ${schoolId} and id = ${id}`;
