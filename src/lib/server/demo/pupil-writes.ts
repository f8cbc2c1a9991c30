import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import type { NewGoal, Scene } from './cast.ts';

// What a child does for which the school has no service yet, through the child's own door.

type Ctx = Context<PupilViewer>;

/** Begins a goal. `number` counts within the child. */
export async function beginGoal({ db, viewer, now }: Ctx, number: number, goal: NewGoal) {
	const { schoolId, pupilId } = viewer;
	const [id, at] = [newId(now), now.toISOString()];
	await db(async ({ sql }) => {
		await sql`insert into goals (school_id, id, pupil_id, number, about, want, best_bit, obstacle, if_then, first_step, at)
			values (${schoolId}, ${id}, ${pupilId}, ${number}, ${goal.about}, ${goal.want}, ${goal.bestBit ?? null},
				${goal.obstacle ?? null}, ${goal.ifThen ?? null}, ${goal.firstStep ?? null}, ${at})`;
		for (const [place, words] of (goal.steps ?? []).entries())
			await sql`insert into goal_steps (school_id, id, pupil_id, goal_id, position, words)
				values (${schoolId}, ${newId(now)}, ${pupilId}, ${id}, ${place + 1}, ${words})`;
		await sql`update pupil_cards set open_goals = open_goals + 1 where school_id = ${schoolId} and pupil_id = ${pupilId}`;
	});
}

export const tickStep = ({ db, viewer, now }: Ctx, { goal, step }: NonNullable<Scene['tick']>) =>
	db(
		({ sql }) => sql`update goal_steps s set ticked_at = ${now.toISOString()} from goals g
			where g.school_id = ${viewer.schoolId} and g.pupil_id = ${viewer.pupilId} and g.number = ${goal}
				and s.school_id = g.school_id and s.goal_id = g.id and s.position = ${step}`
	);

export const changeGoal = (
	{ db, viewer, now }: Ctx,
	{ goal, state, words = undefined }: NonNullable<Scene['became']>
) =>
	db(async ({ sql }) => {
		const { schoolId, pupilId } = viewer;
		await sql`insert into goal_states (school_id, id, pupil_id, goal_id, state, words, by_kind, by_id, at)
			select school_id, ${newId(now)}, pupil_id, id, ${state}, ${words ?? null}, 'pupil', ${pupilId}, ${now.toISOString()}
			from goals where school_id = ${schoolId} and pupil_id = ${pupilId} and number = ${goal}`;
		await sql`update pupil_cards set open_goals = open_goals + ${state === 'taken-up' ? 1 : -1}
			where school_id = ${schoolId} and pupil_id = ${pupilId}`;
	});

export const shareGoal = ({ db, viewer, now }: Ctx, number: number) =>
	db(
		({ sql }) => sql`insert into shares (school_id, id, pupil_id, goal_id, audience, by_kind, by_id, at)
			select school_id, ${newId(now)}, pupil_id, id, 'family', 'pupil', pupil_id, ${now.toISOString()}
			from goals where school_id = ${viewer.schoolId} and pupil_id = ${viewer.pupilId} and number = ${number}`
	);
