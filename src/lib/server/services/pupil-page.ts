import { isBand } from '#lib/domain/bands.ts';
import { cornerOf } from '#lib/domain/answers.ts';
import { oneADay, pointOf, pointsOf, type Point } from '#lib/domain/points.ts';
import { feelingSentence, ratingSentence } from '#lib/domain/progress.ts';
import { addDays, dayAt } from '#lib/domain/school-day.ts';
import { sparkline, type Frame } from '#lib/domain/sparkline.ts';
import { feelingDots, monthLines, rowLines, spanOf } from '#lib/domain/timeline.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { openableBy } from '../policies/check-ins.ts';
import { concernsReadableBy } from '../policies/concerns.ts';
import { goalsVisibleTo } from '../policies/goals.ts';
import { cardsOf } from '../policies/pupils.ts';
import { insertReading } from '../queries/access-log.ts';
import { listCards, listEntries } from '../queries/caseload.ts';
import { listLettersTo } from '../queries/letters.ts';
import * as pages from '../queries/pupil-page.ts';

/**
 * One pupil over a year: feelings, goals and confidence on one axis of time as finished drawings, with the same in
 * sentences and rows; entries as days. The page is logged; a child's words in entries are read one by one.
 */
export async function openPupil(ctx: Context, pupilId: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const today = dayAt(now, ctx.school.timeZone);
	const since = addDays(today, -364);
	return ctx.db(async (tx) => {
		const cards = await listCards(tx, cardsOf(viewer, today));
		const card = cards.find((one) => one.pupilId === pupilId) ?? notFound();
		const reading = { viewer, pupilId, noun: 'pupil-page', itemId: null, requestId, now };
		await insertReading(tx, { id: newId(now), ...reading });
		const openable = openableBy(viewer, today);
		const goals = await pages.listGoals(tx, goalsVisibleTo(viewer, today), pupilId);
		const rows = await pages.listSeries(tx, openable, pupilId, since);
		const ratings = await pages.listRatings(tx, goalsVisibleTo(viewer, today), pupilId, since);
		const span = spanOf(
			[...rows, ...ratings].map(({ day }) => day),
			today
		);
		const frame = { ...span, width: 640, height: 64 };
		const { shownName, surname, symbol, talkWaiting } = card;
		return {
			pupil: { shownName, surname, symbol, talkWaiting },
			span,
			feelings: feelingsIn(rows, frame),
			goals: goals.map((goal) => ({ ...goal, ...goalIn(goal, rows, ratings, frame) })),
			areas: areasIn(await pages.listAreas(tx, viewer), rows, frame),
			entries: await listEntries(tx, openable, pupilId),
			letters: [...(await listLettersTo(tx, viewer, pupilId))],
			followUps: [...(await pages.listFollowUpsAbout(tx, viewer, pupilId))],
			concerns: await pages.listConcernsAbout(tx, concernsReadableBy(viewer), pupilId)
		};
	});
}

function feelingsIn(rows: readonly pages.SeriesRow[], frame: Frame) {
	const days = rows.flatMap(({ day, corner }) => {
		const felt = cornerOf(corner);
		return felt === undefined ? [] : [{ day, corner: felt, words: [] }];
	});
	return {
		dots: feelingDots(rows, frame),
		months: monthLines(frame),
		ground: rowLines(frame),
		sentence: feelingSentence(days),
		days: days.map(({ day, corner }) => ({ day, corner })).reverse()
	};
}

function goalIn(
	goal: pages.GoalRow,
	rows: readonly pages.SeriesRow[],
	ratings: readonly pages.RatingRow[],
	frame: Frame
) {
	const given = (kind: 'progress' | 'confidence') =>
		ratings.flatMap((rating) => {
			const raw = rating[kind];
			return rating.goalId !== goal.id || raw === null || !isBand(rating.band)
				? []
				: [pointOf(rating.day, rating.band, raw)];
		});
	const subject = { kind: 'goal', number: goal.number } as const;
	const far = oneADay([...pointsOf(rows, subject, 'progress'), ...given('progress')]);
	const sure = oneADay([...pointsOf(rows, subject, 'confidence'), ...given('confidence')]);
	return { far: drawn(far, frame), sure: drawn(sure, frame) };
}

function areasIn(
	areas: readonly { number: number; name: string }[],
	rows: readonly pages.SeriesRow[],
	frame: Frame
) {
	return areas
		.map(({ number, name }) => ({
			name,
			sure: drawn(oneADay(pointsOf(rows, { kind: 'area', number }, 'confidence')), frame)
		}))
		.filter(({ sure }) => sure.days.length > 0);
}

/** A line with its sentence, and what was given on which day, the latest first. */
function drawn(points: readonly Point[], frame: Frame) {
	const { line, dots, breaks } = sparkline(points, frame);
	const days = points.flatMap(({ day, raw, band }) => (raw === null ? [] : [{ day, raw, band }]));
	return { line, dots, breaks, sentence: ratingSentence(points), days: days.reverse() };
}
