import { sql } from 'drizzle-orm';
import type { Band } from '#lib/domain/bands.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

/** A child as the family's page names it. */
export type Child = { id: string; shownName: string };

export const listChildren = async ({ db }: Tx, children: Scope): Promise<Child[]> => [
	...(await db.execute<Child>(sql`
		select pupils.id, pupils.first_name as "shownName" from pupils where ${children}
		order by pupils.first_name, pupils.id`))
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

/** A shared goal: the wish, the first step, how far. What might get in the way and what shows it are never fetched. */
export type SharedGoal = {
	id: string;
	want: string;
	firstStep: string | null;
	targetOn: string | null;
	/** When it was reached; null while it lives. */
	reachedOn: string | null;
	steps: number;
	ticked: number;
};

/** The goals that live, and those reached since a day. A goal put aside rests, here too. */
export const listSharedGoals = async ({ db }: Tx, visible: Scope, pupilId: string, since: string) => [
	...(await db.execute<SharedGoal>(sql`
		select goals.id, goals.want, goals.first_step as "firstStep", goals.target_on::text as "targetOn",
			case when stands.state = 'achieved' then stands.at::date::text end as "reachedOn",
			coalesce(step.steps, 0) as steps, coalesce(step.ticked, 0) as ticked
		from goals
			left join lateral (select s.state, s.at from goal_states s
				where s.school_id = goals.school_id and s.pupil_id = goals.pupil_id and s.goal_id = goals.id
				order by s.at desc, s.id desc limit 1) stands on true
			left join lateral (select count(*)::int as steps, count(s.ticked_at)::int as ticked from goal_steps s
				where s.school_id = goals.school_id and s.pupil_id = goals.pupil_id and s.goal_id = goals.id) step on true
		where ${visible} and goals.pupil_id = ${pupilId} and (stands.state is null or stands.state = 'taken-up'
			or (stands.state = 'achieved' and stands.at >= ${since}::date))
		order by stands.state is not distinct from 'achieved', goals.number`))
];

/** How far the child said a goal is, on the raw scale of the band; below 0 where the child gave no number. */
export type SharedRating = { goalId: string; day: string; band: Band; progress: number };

/**
 * How far the shared goals were on each day, oldest first, the day's last word only: as said on the goal's own page, which
 * is shared with the goal, and in the check-ins that are shared themselves. Another check-in tells a family nothing.
 */
export const listSharedRatings = async (
	{ db }: Tx,
	visible: Scope,
	shared: Scope,
	pupilId: string,
	since: string
) => [
	...(await db.execute<SharedRating>(sql`
		select distinct on ("goalId", day) "goalId", day::text, band, progress from (
			select goals.id as "goalId", r.day, r.band, r.progress, r.at
			from goals join goal_ratings r
				on r.school_id = goals.school_id and r.pupil_id = goals.pupil_id and r.goal_id = goals.id
			where ${visible} and goals.pupil_id = ${pupilId} and r.day >= ${since}
			union all
			select goals.id, check_ins.day, check_ins.band,
				check_ins.progresses[array_position(check_ins.subjects, goals.number)], check_ins.at
			from goals join check_ins on check_ins.school_id = goals.school_id and check_ins.pupil_id = goals.pupil_id
			where ${visible} and ${shared} and goals.pupil_id = ${pupilId} and check_ins.day >= ${since}
		) said
		where progress is not null order by "goalId", day, at desc`))
];

export type Letter = { id: string; sentence: string; ask: string | null; by: string; at: string };

/** The latest letters that stand, for a child the viewer may know of. */
export const listLetters = async ({ db }: Tx, children: Scope, pupilId: string, since: string) => [
	...(await db.execute<Letter>(sql`
		select letters.id, letters.sentence, letters.ask, m.name as by, letters.at
		from pupils
			join letters on letters.school_id = pupils.school_id and letters.pupil_id = pupils.id
			join memberships m on m.school_id = letters.school_id and m.id = letters.membership_id
		where ${children} and pupils.id = ${pupilId} and letters.withdrawn_at is null and letters.at >= ${since}::date
		order by letters.at desc, letters.id desc`))
];
