import { sql } from 'drizzle-orm';
import type { Band } from '#lib/domain/bands.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

/** A child as the family's page names it. */
export type Child = { id: string; shownName: string };

export const listChildren = async ({ db }: Tx, children: Scope): Promise<Child[]> => [
	...(await db.execute<Child>(sql`
		select pupils.id, pupils.shown_name as "shownName" from pupils where ${children} order by pupils.shown_name, pupils.id`))
];

/** A shared check-in: its feeling and what it is about. The note, the needs and the worries are never fetched. */
export type SharedCheckIn = {
	id: string;
	day: string;
	band: Band;
	corner: number | null;
	words: string[] | null;
	abouts: string[] | null;
};

export const listSharedCheckIns = async ({ db }: Tx, shared: Scope, pupilId: string, since: string) => [
	...(await db.execute<SharedCheckIn>(sql`
		select check_ins.id, check_ins.day::text, check_ins.band, check_ins.corner, check_ins.words, check_ins.abouts
		from check_ins where ${shared} and check_ins.pupil_id = ${pupilId} and check_ins.day >= ${since}
		order by check_ins.day desc, check_ins.slot desc`))
];

export type SharedGoal = {
	id: string;
	number: number;
	about: 'learning' | 'me';
	want: string;
	firstStep: string | null;
};

export const listSharedGoals = async ({ db }: Tx, visible: Scope, pupilId: string) => [
	...(await db.execute<SharedGoal>(sql`
		select goals.id, goals.number, goals.about, goals.want, goals.first_step as "firstStep"
		from goals where ${visible} and goals.pupil_id = ${pupilId} order by goals.number`))
];

export type Letter = { sentence: string; ask: string | null; by: string; at: string };

/** The latest letters that stand, for a child the viewer may know of. */
export const listLetters = async ({ db }: Tx, children: Scope, pupilId: string, since: string) => [
	...(await db.execute<Letter>(sql`
		select letters.sentence, letters.ask, m.name as by, letters.at
		from pupils
			join letters on letters.school_id = pupils.school_id and letters.pupil_id = pupils.id
			join memberships m on m.school_id = letters.school_id and m.id = letters.membership_id
		where ${children} and pupils.id = ${pupilId} and letters.withdrawn_at is null and letters.at >= ${since}
		order by letters.at desc`))
];
