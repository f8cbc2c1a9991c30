import {
	BarController,
	BarElement,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
	type ChartDataset
} from 'chart.js';
import type { ChartPoint, RatingChart } from './chart.ts';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Draws into the canvas, and again when the page's colours change. @returns what takes it away */
export function draw(canvas: HTMLCanvasElement, given: () => RatingChart): () => void {
	let chart = make(canvas, given());
	const again = () => {
		chart.destroy();
		chart = make(canvas, given());
	};
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const contrast = matchMedia('(prefers-contrast: more)');
	for (const query of [dark, contrast]) query.addEventListener('change', again);
	const dressed = new MutationObserver(again);
	dressed.observe(document.documentElement, {
		attributeFilter: ['data-theme', 'data-contrast', 'data-calm']
	});
	return () => {
		for (const query of [dark, contrast]) query.removeEventListener('change', again);
		dressed.disconnect();
		chart.destroy();
	};
}

function make(canvas: HTMLCanvasElement, chart: RatingChart) {
	const look = getComputedStyle(canvas);
	const colour = (name: string) => look.getPropertyValue(name).trim();
	const still =
		matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset.calm === 'on';
	const [ink, soft, line, paper] = ['--ink', '--mark', '--line', '--paper-raised'].map(colour);
	const colours = [ink, soft];
	return new Chart<'line' | 'bar', ChartPoint[]>(canvas, {
		type: chart.kind,
		data: {
			datasets: chart.series.map((one, place) => datasetOf(chart.kind, one, place, colours[place], paper))
		},
		options: {
			animation: still ? false : { duration: 500 },
			maintainAspectRatio: false,
			parsing: false,
			normalized: true,
			layout: { padding: 6 },
			interaction: { mode: 'nearest', intersect: false, axis: 'x' },
			scales: {
				x: { type: 'linear', display: false, min: chart.from, max: chart.to, offset: false },
				y: {
					min: 0,
					max: 10,
					border: { display: false },
					grid: { color: line, drawTicks: false },
					ticks: { display: false, stepSize: 5 }
				}
			},
			plugins: {
				tooltip: {
					displayColors: false,
					backgroundColor: ink,
					bodyColor: paper,
					bodyFont: { family: look.fontFamily, size: 18 },
					padding: 12,
					callbacks: { title: () => '', label: ({ raw }) => (raw as ChartPoint).told }
				}
			}
		},
		plugins: [{ id: 'breaks', beforeDatasetsDraw: (drawn) => drawBreaks(drawn, chart.breaks, soft) }]
	});
}

function datasetOf(
	kind: RatingChart['kind'],
	{ label, points }: RatingChart['series'][number],
	place: number,
	colour: string | undefined,
	paper: string | undefined
): ChartDataset<'line' | 'bar', ChartPoint[]> {
	const shared = { label, data: points, borderColor: colour, borderWidth: 3 };
	if (kind === 'bar')
		return {
			...shared,
			type: 'bar',
			backgroundColor: place === 0 ? colour : paper,
			barThickness: 14,
			borderRadius: 5,
			minBarLength: 6
		};
	return {
		...shared,
		type: 'line',
		// A number on five holds is another mark than one from 0 to 10.
		pointStyle: points.map(({ holds }) => (holds ? 'rect' : 'circle')),
		pointRadius: 6,
		pointHoverRadius: 9,
		pointBackgroundColor: place === 0 ? colour : paper,
		pointBorderColor: colour,
		borderDash: place === 0 ? [] : [8, 6],
		tension: 0,
		spanGaps: false
	};
}

function drawBreaks({ ctx, chartArea, scales }: Chart, breaks: readonly number[], colour = '') {
	ctx.save();
	ctx.strokeStyle = colour;
	ctx.setLineDash([3, 5]);
	ctx.lineWidth = 2;
	for (const day of breaks) {
		const x = scales.x?.getPixelForValue(day) ?? 0;
		ctx.beginPath();
		ctx.moveTo(x, chartArea.top);
		ctx.lineTo(x, chartArea.bottom);
		ctx.stroke();
	}
	ctx.restore();
}
