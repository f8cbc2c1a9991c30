import { progress as words } from '#lib/i18n/en-GB/pupil/progress.ts';
import { openProgress } from '#lib/server/services/progress.ts';
import { frameFor } from '../frame.ts';
import { climbView } from '../climbs.ts';
import { feelingsView } from './feelings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
	const { band, comfort, to, feelings, goals, areas } = await openProgress(ctx);
	const { title, empty, table, areasHeading, goalHeading } = words[band];
	const shown = { band, to, simple: band === 'a' || comfort.simple === true };
	const rated = goals.filter(({ far, sure }) => far.length + sure.length > 0);
	return {
		frame: frameFor(band),
		words: { title, table, areasHeading, goalHeading },
		empty: feelings.length + rated.length === 0 ? empty : undefined,
		feelings: feelingsView(feelings, band, shown.simple, to),
		goals: rated.map((goal) =>
			climbView(
				{ id: `goal-${goal.id}`, heading: goal.want, symbol: 'goal', href: `/pupil/goals/${goal.id}` },
				goal,
				shown
			)
		),
		areas: areas
			.filter(({ sure }) => sure.length > 0)
			.map((area) =>
				climbView({ id: `area-${area.number}`, heading: area.name, symbol: area.symbol }, area, shown)
			)
	};
};
