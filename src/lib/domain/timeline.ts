import { corners, isCorner, type Corner } from './answers.ts';
import { addDays, daysBetween, type Day } from './school-day.ts';
import { rowOf, xOf, type Frame } from './sparkline.ts';

/** The days that a long look back spans: from the first of what there is, a month at least, a year at most. */
export function spanOf(days: readonly Day[], to: Day): { from: Day; to: Day } {
	const first = days.reduce((least, day) => (day < least ? day : least), to);
	const ago = Math.min(364, Math.max(27, daysBetween(first, to)));
	return { from: addDays(to, -ago), to };
}

/** Feelings as dots in four rows on the frame's time, never joined: a finished path. */
export function feelingDots(days: readonly { day: Day; corner: number | null }[], frame: Frame): string {
	return days
		.filter(({ day, corner }) => isCorner(corner) && day >= frame.from && day <= frame.to)
		.map(({ day, corner }) => `M${xOf(day, frame)} ${rowOf(corner as Corner, frame)}h0`)
		.join('');
}

/** A fine line at each month's beginning, so that drawings below each other can be read at one time. */
export function monthLines(frame: Frame): string {
	const lines: string[] = [];
	for (let day = frame.from; day <= frame.to; day = addDays(day, 1))
		if (day.endsWith('-01')) lines.push(`M${xOf(day, frame)} 0V${frame.height}`);
	return lines.join('');
}

/** The ground of the four rows: a faint line for each. */
export const rowLines = (frame: Frame): string =>
	corners.map((corner) => `M0 ${rowOf(corner, frame)}H${frame.width}`).join('');
