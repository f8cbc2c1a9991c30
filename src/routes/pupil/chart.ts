import { chartBox, type RatingChart } from '#lib/components/charts/chart.ts';
import type { Band } from '#lib/domain/bands.ts';
import { scaleChanges, stretchesOf, type Point } from '#lib/domain/points.ts';
import { anchorsOf, ratingScale } from '#lib/domain/scale.ts';
import { addDays, daysBetween, type Day } from '#lib/domain/school-day.ts';
import { barsOf, sparkline } from '#lib/domain/sparkline.ts';
import { checkIn, shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { progress } from '#lib/i18n/en-GB/pupil/progress.ts';
import { dayOnChart } from '#lib/i18n/en-GB/pupil/when.ts';

type Ratings = { far: readonly Point[]; sure: readonly Point[] };

/** Bars by day for the middle band, lines for the eldest: at least four weeks wide, the axis the whole scale. */
export function chartOf(
	{ far, sure }: Ratings,
	{ band, to }: { band: Band; to: Day },
	label: string
): RatingChart {
	const { columns } = progress[band];
	const first = [...far, ...sure].map(({ day }) => day).toSorted()[0] ?? to;
	const from = daysBetween(first, to) < 27 ? addDays(to, -27) : first;
	// Room for a mark at either edge.
	const frame = { from: addDays(from, -2), to: addDays(to, 2), ...chartBox };
	const lines = [
		{ label: columns.far, points: far },
		{ label: columns.sure, points: sure }
	].filter(({ points }) => points.length > 0);
	// Bars of two kinds would stand in front of each other: the first is drawn, the other told.
	const kind = band === 'c' ? 'line' : 'bar';
	const shown = kind === 'bar' ? lines.slice(0, 1) : lines;
	const { anchors } = checkIn[band];
	const words = anchors[far.length > 0 ? 'progress' : 'confidence'];
	const [low = '', middle = '', high = ''] = anchorsOf(ratingScale(band)).map(({ key }) => words[key]);
	const main = shown[0]?.points ?? [];
	return {
		kind,
		label,
		from: dayNumber(frame.from),
		to: dayNumber(frame.to),
		edges: [dayOnChart(from), dayOnChart(to)],
		ends: [low, middle, high],
		series: shown.map(({ label, points }) => {
			const { line, dots } = sparkline(points, frame);
			return { label, points: chartPoints(points), line, dots, bars: barsOf(points, frame) };
		}),
		breaks: scaleChanges(main).map(dayNumber),
		breakLines: sparkline(main, frame).breaks
	};
}

/** Gaps, and changes of scale, as points without a number between the stretches: no line is drawn across one. */
export function chartPoints(points: readonly Point[]) {
	return stretchesOf(points).flatMap((stretch, place) => {
		const drawn = stretch.map((point) => ({
			x: dayNumber(point.day),
			y: point.value,
			told: `${dayOnChart(point.day)}: ${told(point)}`,
			holds: point.band === 'a'
		}));
		const [first] = drawn;
		return place === 0 || !first ? drawn : [{ ...first, y: null, told: '' }, ...drawn];
	});
}

/** "4 of 5", on the scale on which it was given; a child who was not sure said no number. */
export const told = ({ raw, band }: Point) =>
	raw === null ? shared.noNumber : shared.holds(raw, ratingScale(band).max);

const dayNumber = (day: Day) => daysBetween('1970-01-01', day);
