import type { Sql } from '#lib/server/db/client.ts';

/**
 * Every word that anybody has written by or about a child and that no family may read, as it stands in the database now:
 * what is shared of a goal is its wish and its first step, of a check-in its feeling and what it was about.
 * @returns sentences of the child's rows, none of them empty
 */
export async function keptFromFamilies(sql: Sql, firstName: string): Promise<string[]> {
	const rows = await sql<{ said: string }[]>`
		with child as (select school_id, id as pupil_id from pupils where first_name = ${firstName}),
		open_goals as (select goal_id from shares where audience = 'family' and withdrawn_at is null and goal_id is not null)
		select said from child, lateral (
			select note as said from check_ins where school_id = child.school_id and pupil_id = child.pupil_id
			union all select unnest(array[best_bit, obstacle, if_then]) from goals
				where school_id = child.school_id and pupil_id = child.pupil_id
			union all select unnest(array[want, first_step]) from goals
				where school_id = child.school_id and pupil_id = child.pupil_id and id not in (select goal_id from open_goals)
			union all select words from goal_steps where school_id = child.school_id and pupil_id = child.pupil_id
			union all select words from goal_states where school_id = child.school_id and pupil_id = child.pupil_id
			union all select evidence from goal_ratings where school_id = child.school_id and pupil_id = child.pupil_id
			union all select body from comments where school_id = child.school_id and pupil_id = child.pupil_id
			union all select body from notes where school_id = child.school_id and pupil_id = child.pupil_id
			union all select words from replies where school_id = child.school_id and pupil_id = child.pupil_id
			union all select words from follow_ups where school_id = child.school_id and pupil_id = child.pupil_id
			union all select unnest(array[words, child_words]) from concerns
				where school_id = child.school_id and pupil_id = child.pupil_id
			union all select sentence from letters
				where school_id = child.school_id and pupil_id = child.pupil_id and withdrawn_at is not null
		) kept where length(said) > 0`;
	return rows.map(({ said }) => said);
}
