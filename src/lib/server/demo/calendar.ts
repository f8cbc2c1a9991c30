import { addDays, dayAt, startOfDay, timeAt, weekdayOf, type Day } from '#lib/domain/school-day.ts';

/** A day on which there was school. `week` counts weeks with school from 1, so half-term is in none. */
export type SchoolDay = { day: Day; week: number; weekday: number };

/** A term so far: its school days, oldest first; the last is the day on which the stories stand. */
export type Term = { days: readonly SchoolDay[]; startsOn: Day; endsOn: Day; zone: string };

const weeks = 12;
/** The seventh week has no school. */
const halfTerm = 6;
export const lastWeek = weeks - 1;

/** Twelve weeks up to now, on the school's clock. Before half past nine, today's class has not checked in yet. */
export function termUpTo(now: Date, zone: string): Term {
	const today = dayAt(now, zone);
	const last = schoolDayUpTo(timeAt(now, zone) >= '09:30' ? today : addDays(today, -1));
	const monday = addDays(last, 1 - weekdayOf(last));
	const startsOn = addDays(monday, -7 * (weeks - 1));
	const days = Array.from({ length: weeks * 7 }, (_, place) => addDays(startsOn, place))
		.map((day, place) => ({ day, calendarWeek: Math.floor(place / 7), weekday: weekdayOf(day) }))
		.filter(({ day, calendarWeek, weekday }) => weekday <= 5 && calendarWeek !== halfTerm && day <= last)
		.map(({ day, calendarWeek, weekday }) => ({
			day,
			weekday,
			week: calendarWeek < halfTerm ? calendarWeek + 1 : calendarWeek
		}));
	return { days, startsOn, endsOn: addDays(monday, 25), zone };
}

/** The moment of a time of day, 'HH:MM', on the school's clock. */
export function momentOf(term: Term, day: Day, time: string): Date {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return new Date(startOfDay(day, term.zone).getTime() + (hours * 60 + minutes) * 60_000);
}

function schoolDayUpTo(day: Day): Day {
	return weekdayOf(day) <= 5 ? day : addDays(day, 5 - weekdayOf(day));
}
