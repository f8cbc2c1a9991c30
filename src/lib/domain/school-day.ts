/** A calendar day, 'YYYY-MM-DD'. A school's day is the day on its own clock. */
export type Day = string;
/** A moment: a Date, or milliseconds since 1970. */
export type Moment = Date | number;

const dayMs = 86_400_000;

/** The day at this moment on the clock of an IANA time zone. Throws a RangeError on an unknown zone. */
export function dayAt(now: Moment, zone: string): Day {
	const part = partsAt(now, zone);
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** 'HH:MM' on the school's clock. */
export function timeAt(now: Moment, zone: string): string {
	const part = partsAt(now, zone);
	return `${part('hour')}:${part('minute')}`;
}

/** Which greeting fits: morning until 12:00, afternoon until 17:00, then evening. */
export function greetingAt(now: Moment, zone: string): 'morning' | 'afternoon' | 'evening' {
	const hour = Number(partsAt(now, zone)('hour'));
	if (hour < 12) return 'morning';
	return hour < 17 ? 'afternoon' : 'evening';
}

/**
 * The first moment of the day on the school's clock. Days of 23 and 25 hours, and clocks that skip
 * midnight, come out right: the moment is searched for, not calculated.
 */
export function startOfDay(day: Day, zone: string): Date {
	const noonless = Date.parse(`${day}T00:00:00Z`) / 1000;
	let before = noonless - 15 * 3600;
	let after = noonless + 15 * 3600;
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (dayAt(middle * 1000, zone) < day) before = middle;
		else after = middle;
	}
	return new Date(after * 1000);
}

/** True for a day that exists: '2025-02-30' does not. */
export function isDay(value: unknown): value is Day {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const time = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

export function isZone(value: unknown): value is string {
	try {
		return typeof value === 'string' && value !== '' && Boolean(formatOf(value));
	} catch {
		return false;
	}
}

export function addDays(day: Day, days: number): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
	return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Monday to Friday of the week that holds the day; a weekend belongs to the week before it. */
export function schoolWeek(day: Day): { from: Day; to: Day } {
	const from = addDays(day, 1 - weekdayOf(day));
	return { from, to: addDays(from, 4) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times using one, and a server has few zones. */
function formatOf(zone: string): Intl.DateTimeFormat {
	const known = formats.get(zone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		calendar: 'iso8601',
		numberingSystem: 'latn',
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit'
	});
	formats.set(zone, made);
	return made;
}

function partsAt(now: Moment, zone: string) {
	const parts = formatOf(zone).formatToParts(now);
	return (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
}

/** The moment of 'YYYY-MM-DDTHH:MM' on the school's clock, as a field for day and time gives it. */
export function momentAt(local: string, zone: string): Date {
	const [day = '', time = '00:00'] = local.split('T');
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	const start = startOfDay(day, zone).getTime();
	const guess = new Date(start + (hours * 60 + minutes) * 60_000);
	// A day on which the clocks change is an hour longer or shorter.
	const [h = 0, m = 0] = timeAt(guess, zone).split(':').map(Number);
	return new Date(guess.getTime() + (hours * 60 + minutes - (h * 60 + m)) * 60_000);
}
