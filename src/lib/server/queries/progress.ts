import type { RatedRow } from '#lib/domain/points.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** What charts read of a pupil's own check-in. */
export type ProgressRow = RatedRow & {
	corner: number | null;
	words: string[] | null;
	/** What the pupil said, unless it worried: that is for an adult to talk about, not for a screen in class. */
	said: string | null;
};

export const listProgress = async ({ sql }: Tx, { schoolId, pupilId }: PupilViewer, since: string) => [
	...(await sql<ProgressRow[]>`
		select day::text, band, corner, words, subjects, confidences, progresses,
			case when worries is null then note end as said
		from check_ins where school_id = ${schoolId} and pupil_id = ${pupilId} and day >= ${since}
		order by day, slot`)
];

/** A rating given on the goal's own page. */
export type GoalRating = {
	goalId: string;
	day: string;
	band: string;
	confidence: number | null;
	progress: number | null;
	evidence: string | null;
	at: string;
};

export const listGoalRatings = async ({ sql }: Tx, { schoolId, pupilId }: PupilViewer, since: string) => [
	...(await sql<GoalRating[]>`
		select goal_id as "goalId", day::text, band, confidence, progress, evidence, at
		from goal_ratings where school_id = ${schoolId} and pupil_id = ${pupilId} and day >= ${since}
		order by day, at, id`)
];

/** The school's areas by number, those no longer asked about as well: what was said of them stays. */
export const listAreaNames = async ({ sql }: Tx, { schoolId }: PupilViewer) => [
	...(await sql<{ number: number; name: string; symbol: string }[]>`
		select number, name, symbol from confidence_areas where school_id = ${schoolId} order by number`)
];
