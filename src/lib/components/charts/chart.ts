/** One answer on a chart: the day as a count of days, 0 to 10 or nothing, and how it is told. */
export type ChartPoint = { x: number; y: number | null; told: string; holds: boolean };

/** A chart as the server hands it over: paths that are drawn already, and the same as numbers for Chart.js. */
export type RatingChart = {
	kind: 'line' | 'bar';
	/** What it says to somebody who cannot see it. */
	label: string;
	from: number;
	to: number;
	/** Words below its first and its last day. */
	edges: [string, string];
	/** Words beside the axis, from the ground up. */
	ends: [string, string, string];
	series: { label: string; points: ChartPoint[]; line: string; dots: string; bars: string }[];
	/** Days on which the scale changed, as counts and as a path. */
	breaks: number[];
	breakLines: string;
};

/** The box in which the server draws. */
export const chartBox = { width: 640, height: 200 } as const;
