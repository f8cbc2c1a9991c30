import { once } from 'node:events';
import { join } from 'node:path';
import { environmentForTests } from '../environment.mjs';
import { round } from './figures.ts';
import type { Bench } from './house.ts';
import type { Figure } from './lines.ts';

/** Seconds from `npm run demo` to its address, installed and built: into an empty folder, and again. */
export async function measureDemo(bench: Bench): Promise<Figure[]> {
	const dataDir = join(bench.folder, 'demo');
	const first = await secondsToReady(bench, dataDir);
	const next = await secondsToReady(bench, dataDir);
	return [
		{ name: 'demo.first_start_s', value: round(first, 1), note: 'two schools and a term of history told' },
		{ name: 'demo.next_start_s', value: round(next, 1), note: 'on the same data' }
	];
}

async function secondsToReady(bench: Bench, dataDir: string): Promise<number> {
	const env = { ...environmentForTests(process.cwd()), PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir };
	const began = performance.now();
	const child = bench.spawn('npm', ['run', 'demo', '--silent'], env);
	const gone = once(child, 'close');
	let said = '';
	const seconds = await new Promise<number>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (chunk: string) => {
				said += chunk;
				if (said.includes('Foothold is ready:')) resolve((performance.now() - began) / 1000);
			});
		void gone.then(() => reject(new Error(`The demo did not start. It said:\n${said}`)));
	});
	child.kill('SIGTERM');
	await gone;
	return seconds;
}
