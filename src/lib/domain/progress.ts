import { isCorner, type Corner } from './answers.ts';
import { isFeeling, type Feeling } from './feelings.ts';
import type { NoAnswer } from './no-answer.ts';
import { comparable, type Point } from './points.ts';
import { type Day } from './school-day.ts';

/** What a child felt on one day. */
export type FeelingDay = { day: Day; corner: Corner | NoAnswer; words: readonly string[] };

/** A sentence that can be read out, as a key of the catalogue and what stands in it. */
export type FeelingSentence =
	| { key: 'nothing-yet' }
	| { key: 'felt-last'; corner: Corner; words: readonly Feeling[] }
	| { key: 'felt-word'; word: Feeling; times: number; days: number }
	| { key: 'felt-corner'; corner: Corner; times: number; days: number }
	| { key: 'felt-many'; days: number };
export type RatingSentence =
	| { key: 'nothing-yet' }
	| { key: 'rated-once'; raw: number }
	| { key: 'rated-up' | 'rated-down'; from: number; to: number }
	| { key: 'rated-same'; raw: number };

/** Fewer points than this are told in words, not drawn. */
export const leastForChart = 3;

/** "You felt calm on 3 of 5 days": the word said most, else the corner, else that there were many. */
export function feelingSentence(days: readonly FeelingDay[]): FeelingSentence {
	const felt = days.filter((one): one is FeelingDay & { corner: Corner } => isCorner(one.corner));
	const last = felt.at(-1);
	if (!last) return { key: 'nothing-yet' };
	if (felt.length < leastForChart) {
		return { key: 'felt-last', corner: last.corner, words: last.words.filter(isFeeling) };
	}
	const [word, times] = mostOf(felt.flatMap((one) => one.words.filter(isFeeling)));
	if (word && times >= 2) return { key: 'felt-word', word, times, days: felt.length };
	const [corner, count] = mostOf(felt.map((one) => one.corner));
	if (!corner || count < 2) return { key: 'felt-many', days: felt.length };
	return { key: 'felt-corner', corner, times: count, days: felt.length };
}

/** How a rating moved on the child's present scale, in raw numbers; across a change of scale nothing is said. */
export function ratingSentence(points: readonly Point[]): RatingSentence {
	const raws = comparable(points).flatMap((point) => point.raw ?? []);
	const [from] = raws;
	const to = raws.at(-1);
	if (from === undefined || to === undefined) return { key: 'nothing-yet' };
	if (raws.length < leastForChart) return { key: 'rated-once', raw: to };
	if (from === to) return { key: 'rated-same', raw: to };
	return { key: to > from ? 'rated-up' : 'rated-down', from, to };
}

/** How often each corner was felt: four counts side by side, never one made of the four. */
export function cornerCounts(days: readonly FeelingDay[]): Record<Corner, number> {
	const counts: Record<Corner, number> = { 1: 0, 2: 0, 3: 0, 4: 0 };
	for (const { corner } of days) if (isCorner(corner)) counts[corner] += 1;
	return counts;
}

/** A place on a chart where the child's own words stand. */
export type TurningPoint = { day: Day; words: string; why: 'rise' | 'fall' | 'top' | 'latest' };

/**
 * At most three days, oldest first, on which the child wrote something and the rating turned: its
 * greatest rise, its greatest fall, its highest, and then the latest words of all. A single number of ten more or
 * less is no turn, and only what nothing is above is the highest.
 */
export function turningPoints(
	points: readonly Point[],
	said: readonly { day: Day; words: string }[]
): TurningPoint[] {
	const line = comparable(points);
	const steps = line.map((point, place) => ({
		day: point.day,
		value: point.value ?? 0,
		change: (point.value ?? 0) - (line[place - 1]?.value ?? point.value ?? 0)
	}));
	const highest = Math.max(...steps.map((step) => step.value));
	const worded = steps.filter((step) => said.some((one) => one.day === step.day && one.words !== ''));
	const candidates = [
		{ why: 'rise', step: most(worded, (step) => step.change, 2) },
		{ why: 'fall', step: most(worded, (step) => -step.change, 2) },
		{ why: 'top', step: most(worded, (step) => step.value, highest) },
		{ why: 'latest', step: worded.at(-1) }
	] as const;
	const found = new Map<Day, TurningPoint>();
	for (const { why, step } of candidates) {
		const words = said.find((one) => one.day === step?.day)?.words;
		if (step && words && !found.has(step.day) && found.size < 3)
			found.set(step.day, { day: step.day, words, why });
	}
	return [...found.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

function most<One>(all: readonly One[], of: (one: One) => number, atLeast: number): One | undefined {
	const best = all.toSorted((one, other) => of(other) - of(one))[0];
	return best !== undefined && of(best) >= atLeast ? best : undefined;
}

function mostOf<Key>(keys: readonly Key[]): [Key | undefined, number] {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const [best] = [...counts].toSorted((one, other) => other[1] - one[1]);
	return best ?? [undefined, 0];
}
