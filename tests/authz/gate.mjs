import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentForTests } from '../../src/commands/environment.mjs';
import { makeReady } from '../../src/commands/ready.mjs';
import { programOf } from '../../src/commands/stages.mjs';

// `npm run gate:authz`, or with `-- --sample N` for N of the mutants: prints `N of M mutants noticed`, and exits with 1
// when one is not.

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.chdir(root);
await makeReady();
const at = process.argv.indexOf('--sample');
const gate = spawn(
	process.execPath,
	[programOf(root, 'vitest'), 'run', '--project', 'gate', '--disable-console-intercept'],
	{
		cwd: root,
		env: { ...environmentForTests(root), GATE: 'yes', GATE_SAMPLE: at > 0 ? process.argv[at + 1] : '' },
		stdio: 'inherit'
	}
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => gate.kill(signal));
gate.on('close', (code) => process.exit(code ?? 1));
