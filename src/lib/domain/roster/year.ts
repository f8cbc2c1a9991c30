/** Nursery is -1, Reception 0, then the years of the national curriculum, 1 to 13. */
export const youngest = 0;
export const oldest = 11;

const nursery = /^(?:n|nur|nursery|nurs|pre ?school|n ?[12]|f ?1|fs ?1|foundation(?: stage)? 1)$/u;
const reception = /^(?:r|rec|recep|reception|f ?2|fs ?2|foundation(?: stage)? 2|eyfs ?2|0|00)$/u;
const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** 'Year  7', 'Yr4', 'Y10', '07', '7.0', 'R', 'Reception', 'N1': the year as a number, or null. */
export function readYear(raw: string): number | null {
	const plain = raw
		.trim()
		.toLowerCase()
		.replace(/(?<=[a-z])-|[\s._]+/gu, ' ')
		.trim();
	if (plain === 'yr') return 0;
	const left = plain.replace(/^(?:nc |national curriculum )?(?:year ?group|year|yr|y)? ?/u, '');
	if (reception.test(left)) return 0;
	if (nursery.test(left)) return -1;
	const word = words.indexOf(left);
	if (word >= 0) return word + 1;
	const number = /^0?(\d{1,2})(?: 0+)?$/u.exec(left)?.[1];
	const year = number === undefined ? Number.NaN : Number(number);
	return year >= 1 && year <= 13 ? year : null;
}

/** The year that a class name begins with: '4 Hedgehog', '7A', 'R Otter', 'Year 3 Oak'; null if none. */
export function yearOfGroup(group: string): number | null {
	const start =
		/^(?:year ?|yr ?|y)?(\d{1,2}|r|reception|n|nursery)(?=$|[\s\-/]|(?<=\d)\p{L}{1,2}\d?$)/iu.exec(group);
	return start?.[1] === undefined ? null : readYear(start[1]);
}

/**
 * The year of a child born on this day, in the school year that holds `today` (both 'YYYY-MM-DD'): a child
 * is in Reception in the school year in which they become five. Source: Education Act 1996, section 8.
 */
export function yearOfBirth(birth: string, today: string): number | null {
	const year = schoolYearOf(today) - schoolYearOf(birth) - 5;
	return year >= -1 && year <= 13 ? year : null;
}

function schoolYearOf(day: string): number {
	return Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);
}
