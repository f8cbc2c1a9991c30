/** A promise: a figure, the least that is bearable, and what it should be. Bytes are bytes, ratios have no unit. */
export type Line = {
	name: string;
	unit: '' | 'bytes' | 'round trips' | 'buffers' | 'statements' | 'check-ins' | 's';
	/** Which way is better; 'told' is printed and not judged. */
	better: 'more' | 'less' | 'told';
	floor?: number;
	goal?: number;
};

/** What was measured. No value: it could not be, and the note says why. */
export type Figure = { name: string; value: number | null; note: string };

export const lines = [
	{ name: 'checkin.app_over_bare', unit: '', better: 'more', floor: 0.4, goal: 0.6 },
	{ name: 'checkin.app_over_insert', unit: '', better: 'more', floor: 0.15, goal: 0.3 },
	{ name: 'checkin.round_trips', unit: 'round trips', better: 'less', floor: 3, goal: 2 },
	{ name: 'checkin.wal_bytes', unit: 'bytes', better: 'less', floor: 1200, goal: 650 },
	{ name: 'burst.p99_ratio', unit: '', better: 'less', floor: 10, goal: 4 },
	{ name: 'caseload.buffers_max', unit: 'buffers', better: 'less', floor: 400, goal: 60 },
	{ name: 'caseload.buffers_spread', unit: '', better: 'less', floor: 1.6, goal: 1.3 },
	{ name: 'caseload.statements', unit: 'statements', better: 'less', floor: 4, goal: 3 },
	{ name: 'rls.buffers_ratio', unit: '', better: 'less', floor: 1.5, goal: 1.1 },
	{ name: 'caseload.ssr_ratio', unit: '', better: 'more', floor: 0.35, goal: 0.6 },
	{ name: 'page.checkin_bytes', unit: 'bytes', better: 'less', floor: 90_000, goal: 60_000 },
	{ name: 'page.checkin_js_bytes', unit: 'bytes', better: 'less', floor: 60_000, goal: 40_000 },
	{ name: 'page.staff_js_bytes', unit: 'bytes', better: 'less', floor: 40_000, goal: 15_000 },
	{ name: 'durability.lost', unit: 'check-ins', better: 'less', floor: 0, goal: 0 },
	{ name: 'demo.first_start_s', unit: 's', better: 'told' },
	{ name: 'demo.next_start_s', unit: 's', better: 'told' }
] as const satisfies readonly Line[];

export type LineName = (typeof lines)[number]['name'];

/** 'short' is worse than the floor, or not measured at all. */
export type Verdict = 'goal' | 'floor' | 'short' | 'told';

export function verdictOf(line: Line, value: number | null): Verdict {
	if (value === null || !Number.isFinite(value)) return 'short';
	const { better, floor = 0, goal = 0 } = line;
	if (better === 'told') return 'told';
	const reaches = (limit: number) => (better === 'more' ? value >= limit : value <= limit);
	if (reaches(goal)) return 'goal';
	return reaches(floor) ? 'floor' : 'short';
}
