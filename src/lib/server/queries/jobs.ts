import type { Tx } from '../db/door.ts';

export type NewJob = { id: string; schoolId: string | null; kind: string; payload: unknown; runAt: Date };

/** Asks for work later, in the transaction that makes it necessary. */
export const insertJob = ({ sql }: Tx, job: NewJob) => sql`
	insert into jobs (id, school_id, kind, payload, run_at)
	values (${job.id}, ${job.schoolId}, ${job.kind}, ${JSON.stringify(job.payload)}::jsonb, ${job.runAt.toISOString()})`;
