import { setTimeout as pause } from 'node:timers/promises';
import { log } from '../log.ts';
import { finishJob, postponeJob, takeJobs, type Job } from '../queries/jobs.ts';
import { kinds as known, type House, type Work } from './kinds.ts';
import { holdFor, isWornOut, nextTry, reasonOf } from './patience.ts';
import { sweep } from './sweep.ts';

/** How many jobs one process has in hand at most. */
const handful = 4;
const sweepEvery = 10 * 60_000;
/** Somebody waits for the process to end; what is not done by then is given back by its time. */
const stopWithin = 8_000;

export type Jobs = {
	/** Takes no more, and waits for what is in hand. */
	stop(): Promise<void>;
};

type Options = {
	/** Milliseconds between two looks while nothing is due. */
	every?: number;
	clock?: () => Date;
	kinds?: Readonly<Record<string, Work>>;
};

/** Begins to do what is due, for as long as the process lives. */
export function startJobs(house: House, { every = 5_000, ...options }: Options = {}): Jobs {
	const end = new AbortController();
	const { signal } = end;
	const rest = (ms: number) => pause(ms, undefined, { signal, ref: false }).catch(() => {});
	const working = (async () => {
		let swept = 0;
		while (!signal.aborted) {
			try {
				const taken = await workOff(house, options);
				if (Date.now() - swept > sweepEvery) {
					await sweep(house, (options.clock ?? now)());
					swept = Date.now();
				}
				if (taken === 0) await rest(every);
			} catch (err) {
				// The database is away: jobs are rows of it and wait there.
				log.error({ err }, 'Jobs could not be looked for');
				await rest(every * 4);
			}
		}
	})();
	return {
		async stop() {
			end.abort();
			const late = new AbortController();
			await Promise.race([working, pause(stopWithin, undefined, { signal: late.signal }).catch(() => {})]);
			late.abort();
		}
	};
}

/** Takes what is due and does it. @returns how many there were */
export async function workOff(house: House, { clock = now, kinds = known }: Options = {}): Promise<number> {
	const at = clock();
	const until = new Date(at.getTime() + holdFor);
	const wanted = { kinds: Object.keys(kinds), most: handful, now: at, until };
	const taken = await doorOf(house)((tx) => takeJobs(tx, wanted));
	const ends = await Promise.allSettled(taken.map((job) => work(house, job, kinds[job.kind], clock)));
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
	return taken.length;
}

async function work(house: House, job: Job, doIt: Work | undefined, clock: () => Date): Promise<void> {
	try {
		if (isWornOut(job.attempts)) throw Object.assign(new Error('Never ended'), { code: 'NEVER_ENDED' });
		await doIt?.(house, job, clock());
	} catch (err) {
		return postpone(house, job, err, clock());
	}
	await doorOf(house)((tx) => finishJob(tx, job));
}

async function postpone(house: House, job: Job, err: unknown, at: Date): Promise<void> {
	const { id: jobId, kind, attempts: attempt } = job;
	const runAt = nextTry(attempt, err, at);
	const fields = { jobId, kind, attempt, err };
	if (runAt) log.warn(fields, 'A job failed and is tried again');
	else log.error(fields, 'A job is given up');
	await doorOf(house)((tx) => postponeJob(tx, job, { fault: reasonOf(err), runAt, now: at }));
}

const now = () => new Date();
const doorOf = ({ store }: House) => store.as({ role: 'jobs', schoolId: null });
