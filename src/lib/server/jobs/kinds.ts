import type { App } from '../app.ts';
import type { Job } from '../queries/jobs.ts';
import { deliverMail } from '../services/post.ts';
import { answerReset } from '../services/resets.ts';
import { forgetRoster } from '../services/roster/preview.ts';

export type House = Pick<App, 'store' | 'keys'>;
/** Does a job's work. Throws when it must be tried again; may be called twice for the same job. */
export type Work = (house: House, job: Job, now: Date) => Promise<void>;

/** What is done for a job, by its kind. A kind that is not here waits for a server that knows it. */
export const kinds: Readonly<Record<string, Work>> = {
	mail: ({ keys }, { payload }) => deliverMail(keys, payload),
	'reset-asked': ({ store, keys }, { payload }, now) =>
		answerReset({ entrance: store.as({ role: 'signin', schoolId: null }), keys, now }, payload),
	'roster-over': ({ store }, { schoolId, payload }) =>
		forgetRoster(store.as({ role: 'app', schoolId }), payload)
};
