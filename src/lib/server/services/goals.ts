import {
	goalMoves,
	goalState,
	hasRoom,
	type GoalChange,
	type GoalState,
	type GoalWords
} from '#lib/domain/goal.ts';
import type { Band } from '#lib/domain/bands.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { worriesInText } from '#lib/domain/worrying.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Context, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayKeepGoals } from '../policies/goals.ts';
import { readBand } from '../queries/bands.ts';
import { insertAlert } from '../queries/drafts.ts';
import {
	insertGoal,
	insertGoalState,
	listOwnGoals,
	lockPupil,
	tickStep,
	type OwnGoal
} from '../queries/own-goals.ts';
import { insertTrace } from '../queries/traces.ts';

export type KeptGoal = OwnGoal & { state: GoalState; moves: GoalChange[] };

/** The pupil's goals, each with where it stands and what can be done to it; `room` for another one. */
export async function openGoals(ctx: Context): Promise<{ band: Band; goals: KeptGoal[]; room: boolean }> {
	const { viewer } = ctx;
	if (!mayKeepGoals(viewer)) notFound();
	return ctx.db(async (tx) => {
		const band = await readBand(tx, viewer);
		return { band, ...(await readGoals(tx, viewer)) };
	});
}

/** Keeps a new goal. @returns false when three are being climbed already */
export async function startGoal(ctx: Context, id: string, words: GoalWords): Promise<boolean> {
	const { viewer, now } = ctx;
	if (!mayKeepGoals(viewer)) notFound();
	return ctx.db(async (tx) => {
		await lockPupil(tx, viewer);
		const { goals, room } = await readGoals(tx, viewer);
		if (goals.some((goal) => goal.id === id)) return true;
		if (!room) return false;
		const stepIds = words.steps.map(() => newId(now));
		if ((await insertGoal(tx, viewer, { ...words, id, stepIds, now })).length === 0) notFound();
		await trace(ctx, tx, viewer, 'started', id);
		await heed(ctx, tx, viewer, [
			words.want,
			words.bestBit,
			words.obstacle,
			words.ifThen,
			words.firstStep,
			...words.steps
		]);
		return true;
	});
}

/**
 * Achieved, put aside, taken up again: a dated row each, with why, if the pupil says. What cannot be done from where it
 * stands changes nothing.
 */
export async function moveGoal(ctx: Context, goalId: string, state: GoalChange, words: string | null = null) {
	const { viewer, now } = ctx;
	if (!mayKeepGoals(viewer)) notFound();
	await ctx.db(async (tx) => {
		await lockPupil(tx, viewer);
		const { goals } = await readGoals(tx, viewer);
		const goal = goals.find(({ id }) => id === goalId) ?? notFound();
		if (!goal.moves.includes(state)) return;
		await insertGoalState(tx, viewer, { id: newId(now), goalId, state, words, now });
		await heed(ctx, tx, viewer, [words]);
		await trace(ctx, tx, viewer, state, goalId);
	});
}

export async function tick(ctx: Context, goalId: string, stepId: string, done: boolean) {
	const { viewer, now } = ctx;
	if (!mayKeepGoals(viewer)) notFound();
	await ctx.db((tx) => tickStep(tx, viewer, { goalId, stepId, tickedAt: done ? now : null }));
}

/** Words in a goal that may tell of harm bring an adult the same day, each time that some are written. */
export async function heed(ctx: Context, tx: Tx, viewer: PupilViewer, said: readonly (string | null)[]) {
	const { now } = ctx;
	const reasons = [...new Set(said.flatMap((text) => worriesInText(text ?? '')))];
	if (reasons.length === 0) return;
	const day = dayAt(now, ctx.school.timeZone);
	// Slot 0 is no check-in's: the words stand in a goal.
	await insertAlert(tx, viewer, { id: newId(now), day, slot: 0, reasons, now, again: true });
}

export async function readGoals(tx: Tx, viewer: PupilViewer) {
	const stated = (await listOwnGoals(tx, viewer)).map((goal) => ({
		...goal,
		state: goalState(goal.states.map(({ state, at }) => ({ state, at: new Date(at) })))
	}));
	const live = stated.filter(({ state }) => state === 'live').length;
	return {
		goals: stated.map((goal) => ({ ...goal, moves: goalMoves(goal.state, live) })),
		room: hasRoom(live)
	};
}

export function trace(ctx: Context, tx: Tx, viewer: PupilViewer, verb: string, itemId: string) {
	const { now, requestId } = ctx;
	const what = { viewer, verb, noun: 'goal', itemId, pupilId: viewer.pupilId };
	return insertTrace(tx, { id: newId(now), ...what, requestId, now });
}
