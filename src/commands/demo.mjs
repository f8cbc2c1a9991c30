import { join } from 'node:path';
import { startOver } from './fresh.mjs';
import { command, makeReady, refuseSecond, root } from './ready.mjs';
import { say } from './serve/say.mjs';
import { readSettings } from './serve/settings.mjs';

// `npm run demo`: two invented schools in a database of their own. `-- --fresh` starts them over.
await command(async () => {
	readSettings(root);
	const dataDir = demoSettings();
	refuseSecond(dataDir);
	if (process.argv.includes('--fresh')) await startOver(dataDir, say);
	await makeReady();
});

/** The demo shares nothing with a real installation: not its database, keys or mail, nor the address it is known by. */
function demoSettings() {
	if (process.env.DATABASE_URL) say('DATABASE_URL is left alone: the demo has a database of its own.');
	for (const name of ['DATABASE_URL', 'KEYS_FILE', 'SMTP_URL', 'MAIL_FROM', 'ORIGIN', 'TRUST_PROXY'])
		delete process.env[name];
	process.env.DATA_DIR = join(process.env.DATA_DIR || './data', 'demo');
	process.env.LOG_LEVEL ||= 'warn';
	process.env.FOOTHOLD_DEMO = '1';
	return process.env.DATA_DIR;
}
