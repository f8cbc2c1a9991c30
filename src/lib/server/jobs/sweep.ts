import { longestIdle } from '#lib/domain/lifetime.ts';
import { forgetJobs } from '../queries/jobs.ts';
import { endIdleSessions } from '../queries/sessions.ts';
import { forgetThrottles, placeLasts } from '../queries/throttles.ts';
import type { House } from './kinds.ts';

const day = 24 * 3600_000;
/** A use is noted once a minute; the rest is for clocks that differ. */
const grace = 5 * 60_000;

/** Clears away what is over. Any number of servers may do so, in any order: there is nothing left the second time. */
export async function sweep({ store }: House, now: Date): Promise<void> {
	const entrance = store.as({ role: 'signin', schoolId: null });
	const ago = (ms: number) => new Date(now.getTime() - ms);
	const idle = { pupilsBefore: ago(longestIdle.pupil + grace), adultsBefore: ago(longestIdle.adult + grace) };
	await entrance((tx) => endIdleSessions(tx, { now, ...idle }));
	// The longest that anything is held against anybody is a day.
	await entrance((tx) => forgetThrottles(tx, { counted: ago(2 * day), places: ago(placeLasts) }));
	const jobs = store.as({ role: 'jobs', schoolId: null });
	await jobs((tx) => forgetJobs(tx, ago(30 * day)));
}
