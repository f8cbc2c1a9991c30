import { isCorner, type Answers, type Corner } from './answers.ts';
import type { Band } from './bands.ts';
import { isNoAnswer, type NoAnswer } from './no-answer.ts';
import { toCommon } from './scale.ts';
import { daysBetween, type Day } from './school-day.ts';

/**
 * The last 90 days of a pupil as two texts of 90 characters, one a day: the right-most is `last_day`, the
 * latest day with an entry. '.' is a day without one, '?' not sure, '-' rather not say. A corner is its
 * digit; a confidence is a letter, 'a' for 0 to 'u' for 10 in halves: small on the scale of five holds, capital
 * on the scale to ten, so that a break of scale can be seen.
 *
 * A card is kept by one statement. With $day the entry's day and $mark its character, and the same for
 * each text (here `corners`); `withMark` is its twin, and a test holds the two together:
 *
 *   corners = case
 *     when $mark = '.' or coalesce(last_day, $day) - $day >= 90
 *       then right(corners || repeat('.', least(greatest($day - coalesce(last_day, $day), 0), 90)), 90)
 *     else overlay(
 *       right(corners || repeat('.', least(greatest($day - coalesce(last_day, $day), 0), 90)), 90)
 *       placing $mark from 90 - greatest(coalesce(last_day, $day) - $day, 0) for 1) end,
 *   last_day = greatest(last_day, $day)
 *
 * An entry that comes late finds its own day; one older than 90 days changes nothing; of two on one day
 * the one that arrives later stands; a '.' never covers anything.
 */
export const compactDays = 90;
export const noMarks = '.'.repeat(compactDays);

export type Compact = { marks: string; lastDay: Day | null };

/** The twin of the SQL above. */
export function withMark(before: Compact, day: Day, mark: string): Compact {
	const last = before.lastDay ?? day;
	const ahead = Math.max(0, daysBetween(last, day));
	const behind = Math.max(0, daysBetween(day, last));
	const marks = shifted(before.marks, ahead);
	const lastDay = ahead > 0 ? day : last;
	if (mark === '.' || behind >= compactDays) return { marks, lastDay };
	const place = compactDays - 1 - behind;
	return { marks: marks.slice(0, place) + mark + marks.slice(place + 1), lastDay };
}

/** A card made afresh from its entries, in the order in which they arrived. */
export function recomputed(entries: readonly { day: Day; mark: string }[]): Compact {
	const none: Compact = { marks: noMarks, lastDay: null };
	return entries.reduce((card, entry) => withMark(card, entry.day, entry.mark), none);
}

/** The marks as they stand so many days later. */
export function shifted(marks: string, days: number): string {
	return (marks + '.'.repeat(Math.min(days, compactDays))).slice(-compactDays);
}

/** The days that have a mark, oldest first. */
export function marksIn(compact: Compact): { day: Day; mark: string }[] {
	if (compact.lastDay === null) return [];
	const first = Date.parse(`${compact.lastDay}T00:00:00Z`) - (compactDays - 1) * 86_400_000;
	return [...compact.marks].flatMap((mark, place) => {
		if (mark === '.') return [];
		return [{ day: new Date(first + place * 86_400_000).toISOString().slice(0, 10), mark }];
	});
}

export function cornerMark(answers: Answers): string {
	if (answers.corner === undefined) return '.';
	return isNoAnswer(answers.corner) ? noAnswerMarks[answers.corner] : String(answers.corner);
}

/** The mean of the day's confidences in the common unit, to the nearest half; '?' or '-' when none is a number. */
export function confidenceMark(band: Band, answers: Answers): string {
	const given = (answers.ratings ?? []).flatMap((rating) => rating.confidence ?? []);
	const numbers = given.filter((one) => !isNoAnswer(one)).map((raw) => toCommon(band, raw));
	if (numbers.length > 0) {
		const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
		return String.fromCharCode((band === 'a' ? smallA : capitalA) + Math.round(mean * 2));
	}
	const none = given.find(isNoAnswer);
	return none ? noAnswerMarks[given.includes('not-sure') ? 'not-sure' : none] : '.';
}

export function cornerOfMark(mark: string): Corner | NoAnswer | undefined {
	const corner = Number(mark);
	return isCorner(corner) ? corner : noAnswerOfMark(mark);
}

/** A confidence in the common unit, and whether it was given on five holds. */
export function confidenceOfMark(mark: string): { value: number; holds: boolean } | NoAnswer | undefined {
	const holds = mark >= 'a' && mark <= 'u';
	if (!holds && !(mark >= 'A' && mark <= 'U')) return noAnswerOfMark(mark);
	return { value: (mark.charCodeAt(0) - (holds ? smallA : capitalA)) / 2, holds };
}

const noAnswerMarks = { 'not-sure': '?', 'rather-not-say': '-' } as const satisfies Record<NoAnswer, string>;
const smallA = 97;
const capitalA = 65;

function noAnswerOfMark(mark: string): NoAnswer | undefined {
	if (mark === '?') return 'not-sure';
	return mark === '-' ? 'rather-not-say' : undefined;
}
