import { corners, type Corner } from './answers.ts';
import { cornerOfMark, marksIn, type Compact } from './compact.ts';
import { scaleChanges, stretchesOf, type Point } from './points.ts';
import { daysBetween, type Day } from './school-day.ts';

/** Where a small drawing stands: its first and last day, and its size in units of its view box. */
export type Frame = { from: Day; to: Day; width: number; height: number };

/** Finished `d` strings, so that a page carries no numbers and needs no script to draw. */
export type Sparkline = { line: string; dots: string; breaks: string };

/** Room for the pen at the edges. */
const pad = 2;

/**
 * A line through the ratings: straight, never smoothed, the axis fixed to the whole scale, nothing where
 * nothing was said. `dots` marks every answer (draw it with round caps), `breaks` a change of scale.
 */
export function sparkline(points: readonly Point[], frame: Frame): Sparkline {
	const inside = points.filter((point) => point.day >= frame.from && point.day <= frame.to);
	const place = (point: Point) => `${xOf(point.day, frame)} ${yOf(point.value ?? 0, frame)}`;
	const stretches = stretchesOf(inside);
	return {
		line: stretches
			.filter((stretch) => stretch.length > 1)
			.map((stretch) => `M${stretch.map(place).join('L')}`)
			.join(''),
		dots: stretches.flatMap((stretch) => stretch.map((point) => `M${place(point)}h0`)).join(''),
		breaks: scaleChanges(inside)
			.map((day) => `M${xOf(day, frame)} 0V${frame.height}`)
			.join('')
	};
}

/** Bars from the ground to each rating, one a day: draw the path with a broad pen that is cut square. 0 is a low bar. */
export function barsOf(points: readonly Point[], frame: Frame): string {
	return points
		.filter(({ day, value }) => value !== null && day >= frame.from && day <= frame.to)
		.map((point) => {
			const top = Math.min(yOf(point.value ?? 0, frame), frame.height - 2 * pad);
			return `M${xOf(point.day, frame)} ${frame.height}V${top}`;
		})
		.join('');
}

/** Feelings as dots in four rows, one a corner, never joined: a feeling is not more or less than another. */
export function cornerDots(compact: Compact, frame: Frame): Record<Corner, string> {
	const dots: Record<Corner, string> = { 1: '', 2: '', 3: '', 4: '' };
	for (const { day, mark } of marksIn(compact)) {
		const corner = corners.find((one) => one === cornerOfMark(mark));
		if (!corner || day < frame.from || day > frame.to) continue;
		dots[corner] += `M${xOf(day, frame)} ${rowOf(corner, frame)}h0`;
	}
	return dots;
}

/** How far along the frame a day stands. */
export function xOf(day: Day, frame: Frame): number {
	const span = Math.max(1, daysBetween(frame.from, frame.to));
	return rounded(pad + (daysBetween(frame.from, day) / span) * (frame.width - 2 * pad));
}

function yOf(value: number, frame: Frame): number {
	return rounded(frame.height - pad - (value / 10) * (frame.height - 2 * pad));
}

/** The row of a corner: the same place as on the child's grid, from the top. */
export function rowOf(corner: Corner, frame: Frame): number {
	return rounded(pad + ((corner - 1) / 3) * (frame.height - 2 * pad));
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
