import { cornerOf } from '#lib/domain/answers.ts';
import type { Band } from '#lib/domain/bands.ts';
import { isBand } from '#lib/domain/bands.ts';
import type { Comfort } from '#lib/domain/comfort.ts';
import { wordsByDay, type Said } from '#lib/domain/own-words.ts';
import { oneADay, pointOf, pointsOf, type Point } from '#lib/domain/points.ts';
import type { FeelingDay } from '#lib/domain/progress.ts';
import { addDays, dayAt, type Day } from '#lib/domain/school-day.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { mayCheckIn } from '../policies/check-ins.ts';
import { readBand } from '../queries/bands.ts';
import { readComfort } from '../queries/comfort.ts';
import { listOwnGoals, type OwnGoal } from '../queries/own-goals.ts';
import * as progress from '../queries/progress.ts';

/** How far back a pupil looks, in days: about a term, and what `compact` holds. */
const term = 89;

/** How something went: how far, how sure, and what the pupil said on which day. Scales stay with their points. */
export type Climb = { far: Point[]; sure: Point[]; said: Said[] };
export type Progress = {
	band: Band;
	comfort: Comfort;
	from: Day;
	to: Day;
	feelings: FeelingDay[];
	goals: (Climb & { id: string; want: string })[];
	areas: (Climb & { number: number; name: string; symbol: string })[];
};

/** The pupil's own last term: feelings, goals that were rated and areas that were asked about. One round of questions. */
export async function openProgress(ctx: Context): Promise<Progress> {
	const { viewer, now } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const to = dayAt(now, ctx.school.timeZone);
	const from = addDays(to, -term);
	return ctx.db(async (tx) => {
		const [band, comfort, rows, ratings, goals, areas] = await Promise.all([
			readBand(tx, viewer),
			readComfort(tx, viewer),
			progress.listProgress(tx, viewer, from),
			progress.listGoalRatings(tx, viewer, from),
			listOwnGoals(tx, viewer),
			progress.listAreaNames(tx, viewer)
		]);
		return {
			band,
			comfort,
			from,
			to,
			feelings: feelingDays(rows),
			goals: goals.map((goal) => ({ id: goal.id, want: goal.want, ...climbOf(goal, rows, ratings) })),
			areas: areas.map((area) => ({ ...area, ...areaClimb(area.number, rows) }))
		};
	});
}

/** A goal's two ratings over time, from check-ins and from its own page. */
export function climbOf(
	goal: Pick<OwnGoal, 'id' | 'number' | 'states'>,
	rows: readonly progress.ProgressRow[],
	ratings: readonly progress.GoalRating[]
): Climb {
	const own = ratings.filter(({ goalId }) => goalId === goal.id);
	const subject = { kind: 'goal', number: goal.number } as const;
	const given = (kind: 'confidence' | 'progress') =>
		own.flatMap((rating) => {
			const raw = rating[kind];
			return raw === null || !isBand(rating.band) ? [] : [pointOf(rating.day, rating.band, raw)];
		});
	const asked = rows.filter((row) => row.subjects?.includes(goal.number));
	const evidence = own.map(({ day, evidence }) => ({ day, words: evidence }));
	return {
		far: oneADay([...pointsOf(rows, subject, 'progress'), ...given('progress')]),
		sure: oneADay([...pointsOf(rows, subject, 'confidence'), ...given('confidence')]),
		said: wordsByDay(
			evidence,
			asked.map(({ day, said }) => ({ day, words: said }))
		)
	};
}

function areaClimb(number: number, rows: readonly progress.ProgressRow[]): Climb {
	// What was said at a check-in is seldom about the area that happened to be asked that day: no words stand here.
	return { far: [], sure: oneADay(pointsOf(rows, { kind: 'area', number }, 'confidence')), said: [] };
}

/** What was felt, one a day: of two check-ins the later. */
function feelingDays(rows: readonly progress.ProgressRow[]): FeelingDay[] {
	const days = new Map<Day, FeelingDay>();
	for (const { day, corner: mark, words } of rows) {
		const corner = cornerOf(mark);
		if (corner !== undefined) days.set(day, { day, corner, words: words ?? [] });
	}
	return [...days.values()];
}
