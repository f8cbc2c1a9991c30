import { corners, isCorner } from '#lib/domain/answers.ts';
import type { Band } from '#lib/domain/bands.ts';
import { recomputed } from '#lib/domain/compact.ts';
import { cornerCounts, feelingSentence, leastForChart, type FeelingDay } from '#lib/domain/progress.ts';
import { addDays, daysBetween, type Day } from '#lib/domain/school-day.ts';
import { cornerDots } from '#lib/domain/sparkline.ts';
import { phraseFor } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { progress } from '#lib/i18n/en-GB/pupil/progress.ts';
import { dayOnChart, weekdayOnChart } from '#lib/i18n/en-GB/pupil/when.ts';

const symbols = {
	1: 'corner-pleasant-high',
	2: 'corner-pleasant-low',
	3: 'corner-unpleasant-high',
	4: 'corner-unpleasant-low'
} as const;

/** Feelings as a sentence, a drawing that suits the age, and a table of every day with an answer. */
export function feelingsView(all: readonly FeelingDay[], band: Band, simple: boolean, to: Day) {
	const words = progress[band];
	const label = (one: FeelingDay) =>
		one.words.map(phraseFor).join(', ') ||
		(isCorner(one.corner) ? words.corners[one.corner] : phraseFor(one.corner));
	const looked = simple ? lately(all, to, 14) : band === 'b' ? lately(all, to, 28) : all;
	const sentence = words.feeling(feelingSentence(looked));
	return {
		heading: words.feelingsHeading,
		sentence,
		drawing: drawingOf(looked, { band, simple, to, label, sentence }),
		table: {
			caption: words.feelingsHeading,
			columns: [words.columns.day, words.columns.feeling],
			rows: all.map((one) => ({ key: one.day, cells: [dayOnChart(one.day), label(one)] }))
		}
	};
}

type Drawn = { band: Band; simple: boolean; to: Day; label: (one: FeelingDay) => string; sentence: string };

function drawingOf(days: readonly FeelingDay[], { band, simple, to, label, sentence }: Drawn) {
	const words = progress[band];
	const first = days[0]?.day ?? to;
	const from = daysBetween(first, to) < 27 ? addDays(to, -27) : first;
	const base = { label: sentence, edges: [dayOnChart(from), dayOnChart(to)] as [string, string] };
	if (simple) {
		if (days.length === 0) return undefined;
		const last = days.slice(-5).map((one) => ({
			day: weekdayOnChart(one.day, to),
			symbol: one.words[0] ?? (isCorner(one.corner) ? symbols[one.corner] : one.corner),
			label: label(one)
		}));
		return { ...base, days: last };
	}
	if (days.filter(({ corner }) => isCorner(corner)).length < leastForChart) return undefined;
	if (band === 'b') {
		const counts = cornerCounts(days);
		return {
			...base,
			columns: ([3, 1, 4, 2] as const).map((corner) => ({
				corner,
				symbol: symbols[corner],
				label: words.corners[corner],
				count: counts[corner],
				told: words.days(counts[corner])
			}))
		};
	}
	const compact = recomputed(
		days.map(({ day, corner }) => ({ day, mark: isCorner(corner) ? String(corner) : '.' }))
	);
	return {
		...base,
		rows: corners.map((corner) => ({
			corner,
			label: words.corners[corner],
			dots: cornerDots(compact, { from, to, width: 640, height: 24 })[corner].replaceAll(
				/ [\d.]+h0/g,
				' 12h0'
			)
		}))
	};
}

const lately = (days: readonly FeelingDay[], to: Day, count: number) =>
	days.filter(({ day }) => daysBetween(day, to) < count);
