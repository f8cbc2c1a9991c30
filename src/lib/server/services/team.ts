import { addDays, dayAt } from '#lib/domain/school-day.ts';
import { hasRole, type Viewer } from '#lib/domain/viewer.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { talksHeardBy } from '../policies/calls.ts';
import { openableBy } from '../policies/check-ins.ts';
import { goalsVisibleTo } from '../policies/goals.ts';
import { mayMentor, pupilsOf } from '../policies/pupils.ts';
import { insertReading } from '../queries/access-log.ts';
import { isAnyIn } from '../queries/caseload.ts';
import { findGoal, listGoalSaid, listTeamCheckIns, listTeamGoals } from '../queries/team.ts';
import { listOpenTalks } from '../queries/today.ts';

/** So long a shared check-in stands on the team's list, in days. */
const sixWeeks = 42;

/**
 * What pupils of the viewer's classes and caseload share with their team, without a word of theirs: nothing is opened, so
 * nothing is logged. Who begins here reads here, and not on Today, of the children who asked for them.
 */
export async function openTeam(ctx: Context) {
	const { viewer } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const today = dayAt(ctx.now, ctx.school.timeZone);
	const since = addDays(today, -sixWeeks);
	return ctx.db(async (tx) => ({
		checkIns: await listTeamCheckIns(tx, openableBy(viewer, today), viewer.membershipId, since),
		goals: await listTeamGoals(tx, goalsVisibleTo(viewer, today)),
		talks: teamFirst(viewer) ? await listOpenTalks(tx, talksHeardBy(viewer, today)) : []
	}));
}

/**
 * Opens a goal of a caseload with what the pupil wrote to it, or one that is shared with the team without. The reading is
 * logged in the same transaction.
 */
export async function openGoal(ctx: Context, id: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const today = dayAt(now, ctx.school.timeZone);
	return ctx.db(async (tx) => {
		const goal = (await findGoal(tx, goalsVisibleTo(viewer, today), id)) ?? notFound();
		const reading = { viewer, pupilId: goal.pupilId, noun: 'goal', itemId: id, requestId, now };
		await insertReading(tx, { id: newId(now), ...reading });
		return { ...goal, said: await listGoalSaid(tx, pupilsOf(viewer, today), id) };
	});
}

/** Whether the team's list is where the viewer begins: a teacher whom no pupil is given to, as mentor or as cover. */
export async function startsWithTeam(ctx: Context): Promise<boolean> {
	const { viewer, now, school } = ctx;
	if (!teamFirst(viewer)) return false;
	return !(await ctx.db((tx) => isAnyIn(tx, pupilsOf(viewer, dayAt(now, school.timeZone)))));
}

/** By role alone, so that no page asks the database for its menu. */
export const teamFirst = (viewer: Viewer): boolean => hasRole(viewer, 'teacher') && !mayMentor(viewer);
