import { addDays, daysBetween, dayAt, timeAt, type Day } from '#lib/domain/school-day.ts';

/** "today", "yesterday", "tomorrow", "on Monday" within a week, else "on 3 May". */
export function dayInWords(day: Day, today: Day): string {
	if (day === today) return 'today';
	if (day === addDays(today, -1)) return 'yesterday';
	if (day === addDays(today, 1)) return 'tomorrow';
	const near = Math.abs(daysBetween(day, today)) < 7;
	return `on ${(near ? weekdays : dates).format(new Date(`${day}T12:00:00Z`))}`;
}

/** A moment on the school's clock as a child says it, with the hour where it matters: "today at 10:15". */
export function whenInWords(at: Date, now: Date, zone: string, withTime = false): string {
	const day = dayInWords(dayAt(at, zone), dayAt(now, zone));
	return withTime ? `${day} at ${timeAt(at, zone)}` : day;
}

/** "3 May", where a day is one of many. */
export const dayOnChart = (day: Day) => dates.format(new Date(`${day}T12:00:00Z`));

/** "Today", "Monday" within a week, else "3 May": below a drawing. */
export function weekdayOnChart(day: Day, today: Day): string {
	const said = dayInWords(day, today).replace(/^on /, '');
	return said.charAt(0).toLocaleUpperCase('en-GB') + said.slice(1);
}

const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
