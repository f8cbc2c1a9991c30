import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NEVER = ['DATABASE_URL', 'FOOTHOLD_DEMO', 'NODE_ENV', 'FORCE_COLOR', 'CI'];

/**
 * The environment without the settings of a real installation, which must not reach a test: all that .env.example
 * names. `FOOTHOLD_SETTINGS` keeps the app from reading the clone's own .env.
 * @param {string} root
 * @returns {Record<string, string>}
 */
export function environmentForTests(root) {
	const example = join(root, '.env.example');
	const lines = existsSync(example) ? readFileSync(example, 'utf8') : '';
	const settings = [...lines.matchAll(/^#?\s*([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);
	const theirs = new Set([...NEVER, ...settings].filter((name) => name !== 'TEST_DATABASE_URL'));
	const kept = Object.entries(process.env).filter(([name]) => !theirs.has(name));
	return { ...Object.fromEntries(kept), FOOTHOLD_SETTINGS: 'read' };
}
