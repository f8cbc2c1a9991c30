import { sql } from 'drizzle-orm';
import type { RatedRow } from '#lib/domain/points.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

export type GoalRow = { id: string; number: number; about: 'learning' | 'me'; want: string; state: string };

export const listGoals = async ({ db }: Tx, visible: Scope, pupilId: string): Promise<GoalRow[]> => [
	...(await db.execute<GoalRow>(sql`
		select goals.id, goals.number, goals.about, goals.want, coalesce((select s.state from goal_states s
			where s.school_id = goals.school_id and s.goal_id = goals.id order by s.at desc, s.id desc limit 1), 'live') as state
		from goals where ${visible} and goals.pupil_id = ${pupilId} order by goals.number desc`))
];

/** What is drawn of a check-in, read from its key alone; no words. */
export type SeriesRow = RatedRow & { corner: number | null };

export const listSeries = async ({ db }: Tx, openable: Scope, pupilId: string, since: string) => [
	...(await db.execute<SeriesRow>(sql`
		select check_ins.day::text, check_ins.band, check_ins.corner, check_ins.subjects, check_ins.confidences,
			check_ins.progresses
		from check_ins where ${openable} and check_ins.pupil_id = ${pupilId} and check_ins.day >= ${since}
		order by check_ins.day, check_ins.slot`))
];

/** Ratings given on the goals' own pages. */
export type RatingRow = {
	goalId: string;
	day: string;
	band: string;
	confidence: number | null;
	progress: number | null;
};

export const listRatings = async ({ db }: Tx, visible: Scope, pupilId: string, since: string) => [
	...(await db.execute<RatingRow>(sql`
		select r.goal_id as "goalId", r.day::text, r.band, r.confidence, r.progress
		from goals join goal_ratings r on r.school_id = goals.school_id and r.pupil_id = goals.pupil_id
			and r.goal_id = goals.id
		where ${visible} and goals.pupil_id = ${pupilId} and r.day >= ${since} order by r.day, r.at, r.id`))
];

export const listAreas = ({ sql }: Tx, { schoolId }: StaffViewer) =>
	sql<{ number: number; name: string }[]>`
		select number, name from confidence_areas where school_id = ${schoolId} order by number`;

export type FollowUpRow = { id: string; dueOn: string; words: string | null; done: boolean };

/** The viewer's own follow-ups about a pupil, the open ones first. */
export const listFollowUpsAbout = ({ sql }: Tx, viewer: StaffViewer, pupilId: string) => sql<FollowUpRow[]>`
	select id, due_on::text as "dueOn", words, done_at is not null as done from follow_ups
	where school_id = ${viewer.schoolId} and membership_id = ${viewer.membershipId} and pupil_id = ${pupilId}
	order by done_at is not null, due_on desc limit 12`;

export type ConcernAbout = { id: string; at: string; acknowledged: boolean };

/** That a concern exists, for those who may read it; its words are on the page of concerns. */
export const listConcernsAbout = async ({ db }: Tx, readable: Scope, pupilId: string) => [
	...(await db.execute<ConcernAbout>(sql`
		select concerns.id, concerns.at, exists (select from concern_acknowledgements a
			where a.school_id = concerns.school_id and a.concern_id = concerns.id) as acknowledged
		from concerns where ${readable} and concerns.pupil_id = ${pupilId} order by concerns.at desc limit 50`))
];
