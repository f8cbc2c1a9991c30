import type { Audience } from '#lib/domain/audience.ts';
import type { GoalChange, GoalWords } from '#lib/domain/goal.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** A pupil's goal as the pupil sees it, with its steps and what became of it, oldest first. */
export type OwnGoal = Omit<GoalWords, 'steps'> & {
	id: string;
	number: number;
	steps: { id: string; words: string; tickedAt: string | null }[];
	states: { state: GoalChange; at: string; words: string | null }[];
	/** Who may see it at this moment. */
	audience: Audience;
	startedAt: string;
};

export async function listOwnGoals({ sql }: Tx, { schoolId, pupilId }: PupilViewer) {
	const rows = await sql<OwnGoal[]>`
		select g.id, g.number, g.about, g.want, g.best_bit as "bestBit", g.obstacle, g.if_then as "ifThen",
			g.first_step as "firstStep", g.target_on::text as "targetOn",
			coalesce((select json_agg(json_build_object('id', s.id, 'words', s.words, 'tickedAt', s.ticked_at) order by s.position)
				from goal_steps s where s.school_id = g.school_id and s.pupil_id = g.pupil_id and s.goal_id = g.id), '[]') as steps,
			coalesce((select json_agg(json_build_object('state', st.state, 'at', st.at, 'words', st.words) order by st.at, st.id)
				from goal_states st where st.school_id = g.school_id and st.pupil_id = g.pupil_id and st.goal_id = g.id),
				'[]') as states,
			coalesce((select sh.audience from shares sh where sh.school_id = g.school_id and sh.goal_id = g.id
				and sh.withdrawn_at is null order by sh.audience limit 1), 'mentor') as audience,
			g.at as "startedAt"
		from goals g where g.school_id = ${schoolId} and g.pupil_id = ${pupilId} order by g.number desc`;
	return [...rows];
}

/** Which adults of the school have opened a goal, and when first: "seen by". The log of readings knows. */
export async function listSeen({ sql }: Tx, { schoolId, pupilId }: PupilViewer, goalId: string) {
	const rows = await sql<{ who: string; at: string }[]>`
		select m.name as who, min(l.at) as at
		from access_log l join memberships m on m.school_id = l.school_id and m.id = l.viewer_id
		where l.school_id = ${schoolId} and l.pupil_id = ${pupilId} and l.noun = 'goal' and l.item_id = ${goalId}
			and l.viewer_kind = 'staff'
		group by m.id, m.name order by 2`;
	return [...rows];
}

/** Two goals of one child are never numbered, nor counted, at the same time. */
export const lockPupil = ({ sql }: Tx, { schoolId, pupilId }: PupilViewer) => sql`
	select pg_advisory_xact_lock(hashtextextended(${`${schoolId} ${pupilId}`}, 0))`;

export type NewGoal = GoalWords & { id: string; stepIds: string[]; now: Date };

/** Keeps a goal with its steps and its place on the card: one statement. Sent twice, it counts once. */
export function insertGoal({ sql }: Tx, { schoolId, pupilId }: PupilViewer, goal: NewGoal) {
	const at = goal.now.toISOString();
	return sql<{ id: string }[]>`
		with kept as (
			insert into goals (school_id, id, pupil_id, number, about, want, best_bit, obstacle, if_then, first_step, target_on, at)
			select ${schoolId}, ${goal.id}, ${pupilId}, 1 + coalesce((select max(number) from goals
					where school_id = ${schoolId} and pupil_id = ${pupilId}), 0),
				${goal.about}, ${goal.want}, ${goal.bestBit}, ${goal.obstacle}, ${goal.ifThen}, ${goal.firstStep},
				${goal.targetOn}, ${at}
			on conflict (school_id, id) do nothing returning id
		), stepped as (
			insert into goal_steps (school_id, id, pupil_id, goal_id, position, words)
			select ${schoolId}, step.id, ${pupilId}, ${goal.id}, step.position, step.words
			from unnest(${goal.stepIds}::uuid[], ${[...goal.steps]}::text[]) with ordinality as step (id, words, position)
			where exists (select from kept)
		), carded as (
			update pupil_cards set open_goals = open_goals + 1
			where school_id = ${schoolId} and pupil_id = ${pupilId} and exists (select from kept)
		)
		select id from kept`;
}

/** A dated row of what became of a goal, with the card's count: one statement. */
export function insertGoalState(
	{ sql }: Tx,
	{ schoolId, pupilId }: PupilViewer,
	of: { id: string; goalId: string; state: GoalChange; words: string | null; now: Date }
) {
	return sql`
		with kept as (
			insert into goal_states (school_id, id, pupil_id, goal_id, state, words, by_kind, by_id, at)
			values (${schoolId}, ${of.id}, ${pupilId}, ${of.goalId}, ${of.state}, ${of.words}, 'pupil', ${pupilId}, ${of.now.toISOString()})
			returning id
		)
		update pupil_cards set open_goals = greatest(open_goals + ${of.state === 'taken-up' ? 1 : -1}::int, 0)
		where school_id = ${schoolId} and pupil_id = ${pupilId} and exists (select from kept)`;
}

/** Ticks a step, or takes the tick away. */
export const tickStep = (
	{ sql }: Tx,
	{ schoolId, pupilId }: PupilViewer,
	of: { goalId: string; stepId: string; tickedAt: Date | null }
) => sql`
	update goal_steps set ticked_at = ${of.tickedAt?.toISOString() ?? null}
	where school_id = ${schoolId} and pupil_id = ${pupilId} and goal_id = ${of.goalId} and id = ${of.stepId}`;
