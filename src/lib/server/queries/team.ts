import { sql } from 'drizzle-orm';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

export type TeamCheckIn = {
	id: string;
	shownName: string;
	surname: string;
	symbol: string;
	day: string;
	opened: boolean;
};

/** Of what the viewer may open, the check-ins shared with the team or wider: names and days; words are read by opening. */
export const listTeamCheckIns = async ({ db }: Tx, openable: Scope, membershipId: string, since: string) => [
	...(await db.execute<TeamCheckIn>(sql`
		select check_ins.id, p.shown_name as "shownName", p.surname, p.symbol, check_ins.day::text,
			exists (select from openings o where o.school_id = check_ins.school_id and o.pupil_id = check_ins.pupil_id
				and o.day = check_ins.day and o.slot = check_ins.slot and o.membership_id = ${membershipId}) as opened
		from check_ins join pupils p on p.school_id = check_ins.school_id and p.id = check_ins.pupil_id
		where ${openable} and check_ins.day >= ${since} and p.archived_at is null and exists (select from shares s
			where s.school_id = check_ins.school_id and s.pupil_id = check_ins.pupil_id and s.day = check_ins.day
				and s.slot = check_ins.slot and s.withdrawn_at is null)
		order by check_ins.day desc, p.surname, check_ins.slot desc limit 100`))
];

export type TeamGoal = {
	id: string;
	pupilId: string;
	shownName: string;
	surname: string;
	symbol: string;
	about: 'learning' | 'me';
	day: string;
	state: string;
};

const state = sql`coalesce((select s.state from goal_states s where s.school_id = goals.school_id
	and s.goal_id = goals.id order by s.at desc, s.id desc limit 1), 'live')`;

/** Of the goals the viewer may see, those shared with the team or wider: a goal's words are read by opening it. */
export const listTeamGoals = async ({ db }: Tx, visible: Scope) => [
	...(await db.execute<TeamGoal>(sql`
		select goals.id, goals.pupil_id as "pupilId", p.shown_name as "shownName", p.surname, p.symbol, goals.about,
			goals.at::date::text as day, ${state} as state
		from goals join pupils p on p.school_id = goals.school_id and p.id = goals.pupil_id
		where ${visible} and p.archived_at is null and exists (select from shares s where s.school_id = goals.school_id
			and s.goal_id = goals.id and s.withdrawn_at is null)
		order by p.surname, p.shown_name, goals.number desc limit 100`))
];

export type OpenedGoal = TeamGoal & {
	want: string;
	bestBit: string | null;
	obstacle: string | null;
	ifThen: string | null;
	firstStep: string | null;
	targetOn: string | null;
	steps: { words: string; ticked: boolean }[];
};

export const findGoal = async ({ db }: Tx, visible: Scope, id: string): Promise<OpenedGoal | undefined> => {
	const [row] = await db.execute<OpenedGoal>(sql`
		select goals.id, goals.pupil_id as "pupilId", p.shown_name as "shownName", p.surname, p.symbol, goals.about,
			goals.at::date::text as day, ${state} as state, goals.want, goals.best_bit as "bestBit", goals.obstacle,
			goals.if_then as "ifThen", goals.first_step as "firstStep", goals.target_on::text as "targetOn",
			coalesce((select json_agg(json_build_object('words', s.words, 'ticked', s.ticked_at is not null) order by s.position)
				from goal_steps s where s.school_id = goals.school_id and s.pupil_id = goals.pupil_id
					and s.goal_id = goals.id), '[]') as steps
		from goals join pupils p on p.school_id = goals.school_id and p.id = goals.pupil_id
		where ${visible} and goals.id = ${id}`);
	return row;
};

/** What a pupil wrote to a goal as it went: what shows how far they are, and why it was reached, put aside, taken up. */
export type GoalSaid = {
	at: string;
	words: string;
	about: 'evidence' | 'achieved' | 'put-aside' | 'taken-up';
};

/** For whoever works with the pupil: the plan may be shared with the team, what is written to it is not. */
export const listGoalSaid = async ({ db }: Tx, mine: Scope, id: string) => [
	...(await db.execute<GoalSaid>(sql`
		select said.at, said.words, said.about
		from pupils join goals on goals.school_id = pupils.school_id and goals.pupil_id = pupils.id
			join lateral (
				select r.at, r.evidence as words, 'evidence' as about from goal_ratings r
				where r.school_id = goals.school_id and r.pupil_id = goals.pupil_id and r.goal_id = goals.id
				union all
				select s.at, s.words, s.state from goal_states s
				where s.school_id = goals.school_id and s.pupil_id = goals.pupil_id and s.goal_id = goals.id
			) said on said.words is not null
		where ${mine} and goals.id = ${id} order by said.at desc limit 200`))
];
