import { confidenceOfMark, marksIn } from '#lib/domain/compact.ts';
import { toCommon } from '#lib/domain/scale.ts';
import { cornerDots, sparkline } from '#lib/domain/sparkline.ts';
import type { Point } from '#lib/domain/points.ts';
import { addDays, dayAt, type Day } from '#lib/domain/school-day.ts';
import type { Context } from '../context.ts';
import { cardsOf } from '../policies/pupils.ts';
import { listCards, type CardRow } from '../queries/caseload.ts';

/** The caseload, by name, with small finished drawings of feelings and confidence. One statement. */
export async function openCaseload(ctx: Context) {
	const today = dayAt(ctx.now, ctx.school.timeZone);
	const cards = await ctx.db((tx) => listCards(tx, cardsOf(ctx.viewer, today)));
	return cards.map((card) => drawn(card, today)).sort(byName);
}

function drawn({ corners, confidences, ...card }: CardRow, today: Day) {
	const frame = { from: addDays(today, -89), to: today, width: 96, height: 28 };
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
