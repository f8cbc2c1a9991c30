import { checkNode, makeReady, root } from './ready.mjs';
import { installIfNeeded } from './install.mjs';
import { whenNpmEnds } from './lifeline.mjs';
import { complain, describe, say } from './serve/say.mjs';

// `npm run bench`: measures the built app against what the same machine can do, and prints one line a promise.
// `-- --only NAME`, `-- --quick`, `-- --json FILE`. What measures is TypeScript, so it is read by tsx.
try {
	process.chdir(root);
	checkNode();
	whenNpmEnds(() => process.kill(process.pid, 'SIGTERM'));
	await installIfNeeded(root, say);
	await makeReady();
	const { register } = await import('tsx/esm/api');
	register();
	const { bench } = await import('./bench/bench.ts');
	process.exit(await bench(process.argv.slice(2), say));
} catch (error) {
	complain(describe(error));
	process.exit(1);
}
