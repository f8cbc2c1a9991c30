import type { Band } from '#lib/domain/bands.ts';
import { holdsOf, scaleChanges, type Point } from '#lib/domain/points.ts';
import { leastForChart, ratingSentence, turningPoints } from '#lib/domain/progress.ts';
import { ratingScale } from '#lib/domain/scale.ts';
import type { Day } from '#lib/domain/school-day.ts';
import { shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { progress } from '#lib/i18n/en-GB/pupil/progress.ts';
import { dayInWords, dayOnChart } from '#lib/i18n/en-GB/pupil/when.ts';
import { chartOf, told } from './chart.ts';

type Given = { far: Point[]; sure: Point[]; said: { day: Day; words: string }[] };
type Shown = { band: Band; simple: boolean; to: Day };
type Named = { id: string; heading: string; symbol: string; href?: string };

/** One goal or area over time, in the words of the band the child reads now. */
export function climbView(named: Named, { far, sure, said }: Given, shown: Shown) {
	const words = progress[shown.band];
	const main = far.length > 0 ? far : sure;
	const sentences = [
		...(far.length > 0 ? [words.far(ratingSentence(far), mostOf(far))] : []),
		...(sure.length > 0 ? [words.sure(ratingSentence(sure), mostOf(sure))] : [])
	];
	const numbers = main.filter(({ value }) => value !== null);
	const drawn = numbers.length >= leastForChart && !shown.simple;
	const last = numbers.at(-1);
	const climbed = last && holdsOf(last);
	return {
		...named,
		sentences,
		...(shown.simple && climbed && { holds: { value: climbed, of: 5, label: shared.holds(climbed, 5) } }),
		...(drawn && { chart: chartOf({ far, sure }, shown, sentences.join(' ')) }),
		...(scaleChanges(main).length > 0 && { scaleChanged: words.scaleChanged }),
		turns: turningPoints(main, said).map((turn) => ({
			why: words.turns[turn.why],
			day: dayInWords(turn.day, shown.to),
			words: turn.words
		})),
		table: tableOf(named.heading, far, sure, shown.band)
	};
}

function tableOf(caption: string, far: readonly Point[], sure: readonly Point[], band: Band) {
	const { columns } = progress[band];
	const days = [...new Set([...far, ...sure].map(({ day }) => day))].toSorted();
	const cell = (points: readonly Point[], day: Day) => {
		const point = points.find((one) => one.day === day);
		return point === undefined ? '' : told(point);
	};
	return {
		caption,
		columns: [columns.day, ...(far.length > 0 ? [columns.far] : []), columns.sure],
		rows: days.map((day) => ({
			key: day,
			cells: [dayOnChart(day), ...(far.length > 0 ? [cell(far, day)] : []), cell(sure, day)]
		}))
	};
}

const mostOf = (points: readonly Point[]) => ratingScale(points.at(-1)?.band ?? 'b').max;
