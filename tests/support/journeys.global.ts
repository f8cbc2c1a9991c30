import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from './app.ts';

/** Builds the house that every worker gets a copy of, once, through the app's own first start. */
export default async function setup(): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'house-'));
	// The database may run as another user, who must be able to pass.
	chmodSync(folder, 0o711);
	process.env.HOUSE = join(folder, 'data');
	const app = await startApp(process.env.HOUSE, { FOOTHOLD_DEMO: '1' });
	await app.stop();
	return () => rmSync(folder, { recursive: true, force: true });
}
