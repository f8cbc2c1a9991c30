import { comparable, pointOf } from '#lib/domain/points.ts';
import { leastForChart } from '#lib/domain/progress.ts';
import { ratingScale } from '#lib/domain/scale.ts';
import { addDays, dayAt, type Day } from '#lib/domain/school-day.ts';
import { sparkline } from '#lib/domain/sparkline.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { sharedWith } from '../policies/check-ins.ts';
import { goalsVisibleTo } from '../policies/goals.ts';
import { childrenOf } from '../policies/pupils.ts';
import { insertReading } from '../queries/access-log.ts';
import {
	listChildren,
	listLetters,
	listSharedCheckIns,
	listSharedGoals,
	listSharedRatings,
	type SharedRating
} from '../queries/family.ts';
import { listPlaces } from '../queries/memberships.ts';

/** How far back a family reads, in days. */
const sixWeeks = 42;

/** The children this adult may know of: verified, not blocked, not ended. */
export async function openFamily(ctx: Context) {
	return ctx.db((tx) => listChildren(tx, childrenOf(ctx.viewer, dayAt(ctx.now, ctx.school.timeZone))));
}

/** What is shared of one child at this moment, and nothing else. Logged in the transaction that reads it. */
export async function openChild(ctx: Context, pupilId: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'guardian') notFound();
	const today = dayAt(now, ctx.school.timeZone);
	const since = addDays(today, -sixWeeks);
	return ctx.db(async (tx) => {
		const children = await listChildren(tx, childrenOf(viewer, today));
		const child = children.find(({ id }) => id === pupilId) ?? notFound();
		await insertReading(tx, {
			id: newId(now),
			viewer,
			pupilId,
			noun: 'family-page',
			itemId: null,
			requestId,
			now
		});
		const [visible, shared] = [goalsVisibleTo(viewer, today), sharedWith(viewer, today)];
		const ratings = await listSharedRatings(tx, visible, shared, pupilId, since);
		const goals = await listSharedGoals(tx, visible, pupilId, since);
		return {
			today,
			child,
			children,
			checkIns: await listSharedCheckIns(tx, shared, pupilId, since),
			goals: goals.map((goal) => ({
				...goal,
				progress: progressOf(
					ratings.filter(({ goalId }) => goalId === goal.id),
					since,
					today
				)
			})),
			letters: await listLetters(tx, childrenOf(viewer, today), pupilId, since)
		};
	});
}

/** The other schools the adult belongs to, or the other side of this one: a parent can work here, too. */
export async function listOtherPlaces(ctx: Context) {
	const { viewer } = ctx;
	if (viewer.kind !== 'guardian') notFound();
	const places = await ctx.entrance((tx) => listPlaces(tx, viewer.accountId));
	return places
		.filter(({ membershipId }) => membershipId !== viewer.membershipId)
		.map(({ membershipId, schoolName, kind }) => ({ membershipId, schoolName, kind }));
}

/** How far, in the child's own numbers: the first and latest on today's scale, and a finished drawing from three on. */
function progressOf(ratings: readonly SharedRating[], from: Day, to: Day) {
	const points = ratings.map(({ day, band, progress }) => pointOf(day, band, progress));
	const said = comparable(points).flatMap(({ day, band, raw }) =>
		raw === null ? [] : [{ day, raw, of: ratingScale(band).max }]
	);
	const [first, latest] = [said[0], said.at(-1)];
	if (!first || !latest) return undefined;
	const days = points.flatMap(({ day, band, raw }) =>
		raw === null ? [] : [{ day, raw, of: ratingScale(band).max }]
	);
	const drawing = days.length < leastForChart ? undefined : sparkline(points, { from, to, ...size });
	return { first, latest, days, drawing };
}

/** Of the view box of a family's drawing. */
const size = { width: 320, height: 64 };
