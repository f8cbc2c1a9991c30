import type { Tx } from '../db/door.ts';

export type NewJob = { id: string; schoolId: string | null; kind: string; payload: unknown; runAt: Date };

/** A job that was taken. `attempts` counts this time, and is the ticket by which it is ended. */
export type Job = { id: string; schoolId: string | null; kind: string; payload: unknown; attempts: number };

/** Asks for work later, in the transaction that makes it necessary. */
export const insertJob = ({ sql }: Tx, job: NewJob) => sql`
	insert into jobs (id, school_id, kind, payload, run_at)
	values (${job.id}, ${job.schoolId}, ${job.kind}, ${JSON.stringify(job.payload)}::jsonb, ${job.runAt.toISOString()})`;

/**
 * Takes what is due, longest due first, and nothing that another server is taking. What is taken is due again at
 * `until`: whoever crashes with it has given it back by then.
 */
export const takeJobs = (
	{ sql }: Tx,
	{ kinds, most, now, until }: { kinds: string[]; most: number; now: Date; until: Date }
) => sql<Job[]>`
	with due as (
		select id from jobs
		where done_at is null and run_at <= ${now.toISOString()} and kind = any(${kinds})
		order by run_at limit ${most} for update skip locked
	)
	update jobs j set attempts = j.attempts + 1, run_at = ${until.toISOString()} from due where j.id = due.id
	returning j.id, j.school_id as "schoolId", j.kind, j.payload, j.attempts`;

type Taken = Pick<Job, 'id' | 'attempts'>;

/** It is done: nothing of it is kept. Not the business of whoever let it become due again. */
export const finishJob = ({ sql }: Tx, { id, attempts }: Taken) =>
	sql`delete from jobs where id = ${id} and attempts = ${attempts}`;

/** It went wrong: it waits until `runAt` with the reason, or for good where that is undefined. */
export const postponeJob = (
	{ sql }: Tx,
	{ id, attempts }: Taken,
	{ fault, runAt, now }: { fault: string; runAt: Date | undefined; now: Date }
) => sql`
	update jobs set fault = ${fault}, run_at = ${(runAt ?? now).toISOString()},
		done_at = ${runAt ? null : now.toISOString()}
	where id = ${id} and attempts = ${attempts}`;

/** Forgets jobs that were given up before a moment. */
export const forgetJobs = ({ sql }: Tx, before: Date) =>
	sql`delete from jobs where done_at < ${before.toISOString()}`;
