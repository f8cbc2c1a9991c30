import type { Band } from '#lib/domain/bands.ts';
import { isNoAnswer, numberOf, type NoAnswer } from '#lib/domain/no-answer.ts';
import { isOn, ratingScale } from '#lib/domain/scale.ts';
import { addDays, dayAt, type Day } from '#lib/domain/school-day.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayKeepGoals } from '../policies/goals.ts';
import { readBand } from '../queries/bands.ts';
import { insertRating } from '../queries/goal-ratings.ts';
import { listGoalRatings, listProgress } from '../queries/progress.ts';
import { listMentors } from '../queries/mentors.ts';
import { listSeen } from '../queries/own-goals.ts';
import { heed, readGoals, trace, type KeptGoal } from './goals.ts';
import { climbOf, type Climb } from './progress.ts';

/** A goal is looked back upon for a school year. */
const year = 365;

export type GoalPage = {
	band: Band;
	to: Day;
	goal: KeptGoal;
	climb: Climb;
	/** What the pupil said shows it, the latest first. */
	evidence: { at: string; words: string }[];
	/** Which adults have opened it, and when first. */
	seen: { who: string; at: string }[];
	/** The adults who work with the pupil today. */
	mentors: string[];
	newId: string;
};

/** One goal of the pupil, with its ratings over time and what shows it. */
export async function openGoal(ctx: Context, id: string): Promise<GoalPage> {
	const { viewer, now } = ctx;
	if (!mayKeepGoals(viewer)) notFound();
	const to = dayAt(now, ctx.school.timeZone);
	const since = addDays(to, -year);
	return ctx.db(async (tx) => {
		const [band, { goals }, rows, ratings, seen, mentors] = await Promise.all([
			readBand(tx, viewer),
			readGoals(tx, viewer),
			listProgress(tx, viewer, since),
			listGoalRatings(tx, viewer, since),
			listSeen(tx, viewer, id),
			listMentors(tx, viewer, to)
		]);
		const goal = goals.find((one) => one.id === id) ?? notFound();
		const shown = ratings.filter(({ goalId, evidence }) => goalId === id && evidence !== null);
		return {
			band,
			to,
			goal,
			climb: climbOf(goal, rows, ratings),
			evidence: shown.map(({ at, evidence }) => ({ at, words: evidence ?? '' })).toReversed(),
			seen,
			mentors,
			newId: newId(now)
		};
	});
}

/** How far, how sure and what shows it, as the pupil gives them now. The id is the page's: a double tap counts once. */
export type Given = {
	id: string;
	goal: string;
	progress?: number | NoAnswer | undefined;
	confidence?: number | NoAnswer | undefined;
	evidence?: string | undefined;
};

/** Keeps a rating on the scale of the pupil's band. @returns false when nothing was given, or on no such scale */
export async function rateGoal(ctx: Context, given: Given): Promise<boolean> {
	const { viewer, now } = ctx;
	if (!mayKeepGoals(viewer)) notFound();
	const { id, goal, progress, confidence, evidence } = given;
	return ctx.db(async (tx) => {
		const band = await readBand(tx, viewer);
		const fits = (value: number | NoAnswer | undefined) =>
			value === undefined || isNoAnswer(value) || isOn(ratingScale(band), value);
		if (!fits(progress) || !fits(confidence)) return false;
		if (progress === undefined && confidence === undefined && !evidence) return false;
		const [kept] = await insertRating(tx, viewer, {
			id,
			goalId: goal,
			day: dayAt(now, ctx.school.timeZone),
			band,
			progress: numberOf(progress),
			confidence: numberOf(confidence),
			evidence: evidence ?? null,
			now
		});
		if (!kept) notFound();
		if (!kept.fresh) return true;
		await heed(ctx, tx, viewer, [evidence ?? null]);
		await trace(ctx, tx, viewer, 'rated', goal);
		return true;
	});
}
