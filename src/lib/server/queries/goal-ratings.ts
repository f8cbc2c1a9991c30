import type { Band } from '#lib/domain/bands.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** What a pupil gives on a goal's own page. Numbers as in a check-in: -1 not sure, -2 rather not say, null not given. */
export type NewRating = {
	id: string;
	goalId: string;
	day: string;
	band: Band;
	progress: number | null;
	confidence: number | null;
	evidence: string | null;
	now: Date;
};

/** Keeps a rating of an own goal. Sent twice, it counts once. @returns its id, also when it came before */
export const insertRating = ({ sql }: Tx, { schoolId, pupilId }: PupilViewer, given: NewRating) => sql<
	{ fresh: boolean }[]
>`
	with kept as (
		insert into goal_ratings (school_id, id, pupil_id, goal_id, day, band, confidence, progress, evidence, at)
		select school_id, ${given.id}, pupil_id, id, ${given.day}, ${given.band}, ${given.confidence}, ${given.progress},
			${given.evidence}, ${given.now.toISOString()}
		from goals where school_id = ${schoolId} and pupil_id = ${pupilId} and id = ${given.goalId}
		on conflict do nothing returning id
	)
	select true as fresh from kept
	union all
	select false from goal_ratings where school_id = ${schoolId} and pupil_id = ${pupilId} and goal_id = ${given.goalId}
		and id = ${given.id} and not exists (select from kept)`;
