import type { Viewer } from './viewer.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The longest that anybody of a kind may idle, in milliseconds: what is older is nobody's any more. */
export const longestIdle = { pupil: 5 * minute, adult: 30 * minute } as const;

/**
 * How long a session may idle and last, in milliseconds. A pupil's is short because the next child picks the tablet up;
 * a lead's is shorter than a mentor's because it opens more.
 */
export function lifetimeOf(viewer: Viewer): { idle: number; most: number } {
	switch (viewer.kind) {
		case 'pupil':
			return { idle: longestIdle.pupil, most: 45 * minute };
		case 'staff':
			return viewer.roles.some((role) => role === 'dsl' || role === 'admin')
				? { idle: 15 * minute, most: 8 * hour }
				: { idle: longestIdle.adult, most: 12 * hour };
		case 'guardian':
			return { idle: 15 * minute, most: 8 * hour };
		default:
			return { idle: 0, most: 0 };
	}
}
