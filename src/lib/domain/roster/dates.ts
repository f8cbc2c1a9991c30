/** Which way round the numbers of a date stand in this file, as far as the file itself shows. */
export type DateOrder = 'day-first' | 'unsure';
export type DateRead = { day: string } | { fault: 'not-read' } | { day: string; fault: 'two-ways' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numeric = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/u;
const named = /^(\d{1,2})(?:st|nd|rd|th)?[/.\- ]*([a-z]{3,9})[/.\- ,]*(\d{2}|\d{4})$/u;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
/** A spreadsheet's own day number, from 1 January 1995 to 31 December 2049. */
const serial = /^(3[4-9]|4\d|5[0-4])\d{3}$/u;

/** Dates of a British school are day first; the file may prove it, or give cause to ask. */
export function dateOrderOf(cells: readonly string[]): DateOrder {
	let dayFirst = 0;
	let monthFirst = 0;
	for (const cell of cells) {
		const parts = numeric.exec(withoutTime(cell));
		if (Number(parts?.[1]) > 12) dayFirst += 1;
		if (Number(parts?.[2]) > 12) monthFirst += 1;
	}
	return dayFirst > 0 && monthFirst === 0 ? 'day-first' : 'unsure';
}

/** A date as offices write it, as 'YYYY-MM-DD'. `today` decides the century of a two-digit year. */
export function readDate(cell: string, order: DateOrder, today: string): DateRead {
	const text = withoutTime(cell);
	const standard = iso.exec(text);
	if (standard) return exact(standard[1], standard[2], standard[3], today);
	const spoken = named.exec(text);
	const month = months.indexOf((spoken?.[2] ?? '').slice(0, 3)) + 1;
	if (spoken) return exact(spoken[3], String(month), spoken[1], today);
	if (serial.test(text)) return { day: dayNumbered(Number(text)) };
	const parts = numeric.exec(text);
	if (!parts) return { fault: 'not-read' };
	const read = exact(parts[3], parts[2], parts[1], today);
	if (!('day' in read) || order === 'day-first' || parts[1] === parts[2]) return read;
	return Number(parts[1]) <= 12 ? { day: read.day, fault: 'two-ways' } : read;
}

/** Could somebody born on this day be at school today? From 2 to 20 years old. */
export function plausibleBirth(birth: string, today: string): boolean {
	const age = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
	return birth <= today && age >= 2 && age <= 20;
}

function withoutTime(cell: string): string {
	const text = cell.trim().toLowerCase();
	return text.replace(/[t ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?z?$/u, '');
}

function exact(year = '', month = '', day = '', today = ''): DateRead {
	const century = year.length === 2 ? Number(today.slice(0, 2)) : 0;
	const later = year.length === 2 && year > today.slice(2, 4) ? 1 : 0;
	const full = year.length === 2 ? String((century - later) * 100 + Number(year)) : year;
	const written = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${written}T00:00:00Z`);
	const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
	return real ? { day: written } : { fault: 'not-read' };
}

function dayNumbered(number: number): string {
	return new Date(Date.UTC(1899, 11, 30) + number * 86_400_000).toISOString().slice(0, 10);
}
