import { isCorner, type Corner } from './answers.ts';
import { confidenceOfMark, cornerOfMark, marksIn, type Compact } from './compact.ts';
import type { NoAnswer } from './no-answer.ts';
import type { Day } from './school-day.ts';

/** Why an entry differs from the pupil's own usual, with the numbers a mentor may check. */
export type Change =
	| { kind: 'feeling'; to: 'pleasant' | 'unpleasant'; times: number; of: number }
	| { kind: 'confidence'; to: 'lower' | 'higher'; value: number; usual: number; of: number };

/** An entry as the rule sees it. Confidence is in the common unit; `holds` tells the scale it came from. */
export type Seen = {
	day: Day;
	corner?: Corner | NoAnswer | undefined;
	confidence?: { value: number; holds: boolean } | undefined;
};

/** Fewer entries than this are no usual. */
export const leastHistory = 6;
const mostHistory = 20;

/**
 * Did the entry change a lot against the pupil's own usual, their latest 6 to 20 answers before it?
 * A feeling: at least four in five were on the other side, pleasant or unpleasant. A confidence: 3 or
 * more from the median, and 2.5 or more times the usual spread (1.4826 x the median distance from the
 * median, at least 1), so that one odd day neither counts nor hides the next (Leys et al. 2013,
 * doi 10.1016/j.jesp.2013.03.013). Either direction: a good change is worth a word too.
 */
export function changeIn(entry: Seen, history: readonly Seen[]): Change | null {
	const before = history
		.filter((one) => one.day < entry.day)
		.toSorted((one, other) => (one.day < other.day ? -1 : 1));
	return feelingChange(entry, before) ?? confidenceChange(entry, before);
}

/** The 90 days of a pupil card as history. */
export function historyOf(corners: Compact, confidences: Compact): Seen[] {
	const days = new Map<Day, Seen>();
	for (const { day, mark } of marksIn(corners)) days.set(day, { day, corner: cornerOfMark(mark) });
	for (const { day, mark } of marksIn(confidences)) {
		const confidence = confidenceOfMark(mark);
		if (typeof confidence === 'object') days.set(day, { ...days.get(day), day, confidence });
	}
	return [...days.values()];
}

function feelingChange(entry: Seen, before: readonly Seen[]): Change | null {
	if (!isCorner(entry.corner)) return null;
	const corners = before
		.map((one) => one.corner)
		.filter(isCorner)
		.slice(-mostHistory);
	if (corners.length < leastHistory) return null;
	const pleasant = isPleasant(entry.corner);
	const times = corners.filter((corner) => isPleasant(corner) !== pleasant).length;
	if (times < corners.length * 0.8) return null;
	return { kind: 'feeling', to: pleasant ? 'pleasant' : 'unpleasant', times, of: corners.length };
}

function confidenceChange(entry: Seen, before: readonly Seen[]): Change | null {
	const now = entry.confidence;
	if (!now) return null;
	const values = before
		.flatMap((one) => one.confidence ?? [])
		.filter((one) => one.holds === now.holds)
		.map((one) => one.value)
		.slice(-mostHistory);
	if (values.length < leastHistory) return null;
	const usual = median(values);
	const spread = Math.max(1, 1.4826 * median(values.map((value) => Math.abs(value - usual))));
	const distance = Math.abs(now.value - usual);
	if (distance < 3 || distance / spread < 2.5) return null;
	const to = now.value < usual ? 'lower' : 'higher';
	return { kind: 'confidence', to, value: now.value, usual, of: values.length };
}

export function isPleasant(corner: Corner): boolean {
	return corner === 1 || corner === 2;
}

function median(values: readonly number[]): number {
	const inOrder = values.toSorted((one, other) => one - other);
	const middle = (inOrder.length - 1) / 2;
	return ((inOrder[Math.floor(middle)] ?? 0) + (inOrder[Math.ceil(middle)] ?? 0)) / 2;
}
