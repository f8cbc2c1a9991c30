import { items, type Item } from './answers.ts';
import type { Band } from './bands.ts';
import { itemsFor } from './choices.ts';
import { daysBetween, weekdayOf, type Day } from './school-day.ts';

/** On which weekdays (1 is Monday) a school asks for something to say, and its three items. */
export type Rota = Record<'note' | Item, readonly number[]>;

/** What a new school begins with: at most one screen a day, none on Tuesdays. */
export const firstRota = { note: [3, 5], safe: [1], belonging: [4], ready: [] } as const satisfies Rota;

/** A goal rests this many days between two ratings, an area this many: asking daily makes numbers, not news. */
export const restDays = { goal: 3, area: 7 } as const;

/** Something to rate, by its number, and when this pupil was last asked about it (before today). */
export type Rated = { number: number; lastAsked: Day | null };

/** What one pupil is asked on one day. Made once for a day's draft, so that a reload asks the same. */
export type DayPlan = {
	band: Band;
	goal: number | null;
	area: number | null;
	items: readonly Item[];
	note: boolean;
};

/** At most one goal and one area a day, the one that waited longest first; the rest by the school's rota. */
export function planFor(of: {
	band: Band;
	day: Day;
	rota: Rota;
	goals: readonly Rated[];
	areas: readonly Rated[];
}): DayPlan {
	const today = weekdayOf(of.day);
	const asked = itemsFor(of.band);
	return {
		band: of.band,
		goal: dueOf(of.goals, of.day, restDays.goal),
		area: dueOf(of.areas, of.day, restDays.area),
		items: items.filter((item) => asked.includes(item) && of.rota[item].includes(today)),
		note: of.rota.note.includes(today)
	};
}

/** The number that is due: never asked first, then asked longest ago, then the lowest number. */
function dueOf(rated: readonly Rated[], day: Day, rest: number): number | null {
	const due = rated
		.filter((one) => one.lastAsked === null || daysBetween(one.lastAsked, day) >= rest)
		.toSorted(
			(one, other) => (one.lastAsked ?? '').localeCompare(other.lastAsked ?? '') || one.number - other.number
		);
	return due[0]?.number ?? null;
}
