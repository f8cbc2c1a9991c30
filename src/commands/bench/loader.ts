import { once } from 'node:events';
import type { Bench } from './house.ts';
import type { Job, Outcome } from './load.ts';

/** Sends load from a process of its own. */
export type Loader = { run(job: Job): Promise<Outcome> };

export function startLoader(bench: Bench): Loader {
	const child = bench.fork('load.ts');
	return {
		async run(job) {
			child.send(job);
			const [outcome] = (await once(child, 'message')) as [Outcome];
			return outcome;
		}
	};
}
