import { confidenceOfMark, marksIn } from '#lib/domain/compact.ts';
import { toCommon } from '#lib/domain/scale.ts';
import { cornerDots, sparkline } from '#lib/domain/sparkline.ts';
import type { Point } from '#lib/domain/points.ts';
import { addDays, dayAt, type Day } from '#lib/domain/school-day.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { openableBy } from '../policies/check-ins.ts';
import { goalsVisibleTo } from '../policies/goals.ts';
import { cardsOf } from '../policies/pupils.ts';
import { insertReading } from '../queries/access-log.ts';
import { listCards, listEntries, listGoals, type CardRow } from '../queries/caseload.ts';
import { insertLetter, listLettersTo } from '../queries/letters.ts';
import { insertTrace } from '../queries/traces.ts';

/** The caseload, by name, with small finished drawings of feelings and confidence. One statement. */
export async function openCaseload(ctx: Context) {
	const today = dayAt(ctx.now, ctx.school.timeZone);
	const cards = await ctx.db((tx) => listCards(tx, cardsOf(ctx.viewer, today)));
	return cards.map((card) => drawn(card, today, 96, 28)).sort(byName);
}

/** One pupil over time: drawings, goals, entries as days. The page is logged; words are read entry by entry. */
export async function openPupil(ctx: Context, pupilId: string) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const today = dayAt(now, ctx.school.timeZone);
	return ctx.db(async (tx) => {
		const cards = await listCards(tx, cardsOf(viewer, today));
		const card = cards.find((one) => one.pupilId === pupilId) ?? notFound();
		await insertReading(tx, {
			id: newId(now),
			viewer,
			pupilId,
			noun: 'pupil-page',
			itemId: null,
			requestId,
			now
		});
		return {
			pupil: drawn(card, today, 640, 120),
			entries: await listEntries(tx, openableBy(viewer, today), pupilId),
			goals: await listGoals(tx, goalsVisibleTo(viewer, today), pupilId),
			letters: [...(await listLettersTo(tx, viewer, pupilId))]
		};
	});
}

/** Writes one sentence to the family, and one thing to ask at home. */
export async function writeLetter(ctx: Context, pupilId: string, sentence: string, ask: string | null) {
	const { viewer, now, requestId } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const today = dayAt(now, ctx.school.timeZone);
	await ctx.db(async (tx) => {
		const cards = await listCards(tx, cardsOf(viewer, today));
		if (!cards.some((one) => one.pupilId === pupilId)) notFound();
		const id = newId(now);
		await insertLetter(tx, viewer, { id, pupilId, sentence, ask, now });
		await insertTrace(tx, {
			id: newId(now),
			viewer,
			verb: 'wrote',
			noun: 'letter',
			itemId: id,
			pupilId,
			requestId,
			now
		});
	});
}

function drawn({ corners, confidences, ...card }: CardRow, today: Day, width: number, height: number) {
	const frame = { from: addDays(today, -89), to: today, width, height };
	const line = sparkline(pointsIn(confidences, card.lastDay), frame);
	const feelings = Object.values(cornerDots({ marks: corners, lastDay: card.lastDay }, frame)).join('');
	return { ...card, feelings, confidence: line.line, confidenceDots: line.dots };
}

function pointsIn(marks: string, lastDay: string | null): Point[] {
	return marksIn({ marks, lastDay }).map(({ day, mark }) => {
		const given = confidenceOfMark(mark);
		const band = typeof given === 'object' && given.holds ? 'a' : 'b';
		const value = typeof given === 'object' ? given.value : null;
		return { day, band, raw: value, value: value === null ? null : Math.min(value, toCommon('b', 10)) };
	});
}

const byName = (one: { surname: string; shownName: string }, other: { surname: string; shownName: string }) =>
	one.surname.localeCompare(other.surname) || one.shownName.localeCompare(other.shownName);
