import { numberOfSubject, type StoredAnswers, type Subject } from './answers.ts';
import { isBand, type Band } from './bands.ts';
import { isOn, ratingScale, sameScale, toCommon } from './scale.ts';
import { daysBetween, type Day } from './school-day.ts';

/** One rating over time. `value` is in the common unit, 0 to 10; null where the child gave no number. */
export type Point = { day: Day; band: Band; raw: number | null; value: number | null };

/** The columns of a check-in that a chart of ratings reads. */
export type RatedRow = Pick<StoredAnswers, 'subjects' | 'confidences' | 'progresses'> & {
	day: Day;
	band: string;
};

/** One subject's confidence or progress, oldest first. "Not sure" stays in as a gap; not asked is no point. */
export function pointsOf(
	rows: readonly RatedRow[],
	subject: Subject,
	kind: 'confidence' | 'progress'
): Point[] {
	const wanted = numberOfSubject(subject);
	return rows
		.flatMap((row) => {
			const place = row.subjects?.indexOf(wanted) ?? -1;
			const raw = (kind === 'confidence' ? row.confidences : row.progresses)?.[place] ?? null;
			return place < 0 || raw === null || !isBand(row.band) ? [] : [pointOf(row.day, row.band, raw)];
		})
		.toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

export function pointOf(day: Day, band: Band, raw: number): Point {
	const given = isOn(ratingScale(band), raw);
	return { day, band, raw: given ? raw : null, value: given ? toCommon(band, raw) : null };
}

/** One point a day: of two the later stands, but a number is never covered by "not sure". */
export function oneADay(points: readonly Point[]): Point[] {
	const days = new Map<Day, Point>();
	for (const point of points) if (point.value !== null || !days.has(point.day)) days.set(point.day, point);
	return [...days.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** A rating as so many of five holds, whichever scale it was given on; none without a number. */
export function holdsOf({ value }: Point): number | null {
	return value === null ? null : Math.round(value / 2.5) + 1;
}

/** More days than this between two answers are a gap, and a line does not cross it. */
export const gapDays = 21;

/** The stretches a line may join: no gap, no missing number and no change of scale inside one. */
export function stretchesOf(points: readonly Point[]): Point[][] {
	const stretches: Point[][] = [];
	let before: Point | undefined;
	for (const point of points) {
		const joins = before && before.value !== null && point.value !== null && joinable(before, point);
		if (joins) stretches.at(-1)?.push(point);
		else if (point.value !== null) stretches.push([point]);
		before = point;
	}
	return stretches;
}

/** The days on which the scale was another than at the answer before: a line marks them. */
export function scaleChanges(points: readonly Point[]): Day[] {
	return points
		.filter((point, place) => {
			const before = points[place - 1];
			return before !== undefined && !sameScale(before.band, point.band);
		})
		.map((point) => point.day);
}

/** The numbers on the scale the child has now: what a sentence may compare. */
export function comparable(points: readonly Point[]): Point[] {
	const last = points.at(-1);
	if (!last) return [];
	const since = points.findLastIndex((point) => !sameScale(point.band, last.band)) + 1;
	return points.slice(since).filter((point) => point.value !== null);
}

function joinable(one: Point, other: Point): boolean {
	return sameScale(one.band, other.band) && daysBetween(one.day, other.day) <= gapDays;
}
