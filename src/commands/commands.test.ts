import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { self } from '../lib/server/db/embedded/holder.mjs';
import { existingBrowser, howToGetABrowser } from './browser.mjs';
import { fingerprint, isBuilt, stampOf } from './build.mjs';
import { startOver } from './fresh.mjs';
import { takeTurn } from './turn.mjs';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'commands-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text = '') => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};
const quiet = () => {};

describe('a build', () => {
	beforeEach(() => {
		put('src/app.html', 'one');
		put('static/icon.svg');
		put('drizzle/0000.sql', 'select 1');
		put('package.json', '{}');
		put('build/handler.js');
		writeFileSync(stampOf(root), fingerprint(root));
	});

	test('is used again as long as nothing it is made of has changed', () => {
		expect(isBuilt(root)).toBe(true);
		put('src/lib/domain/goal.test.ts', 'changed');
		put('src/commands/demo.mjs', 'changed');
		put('src/lib/README.md', 'changed');
		put('data/keys.json', 'changed');
		expect(isBuilt(root)).toBe(true);
	});

	test.each([
		'src/app.html',
		'src/routes/new/+page.svelte',
		'static/new.svg',
		'drizzle/0001.sql',
		'package.json'
	])('is stale when %s has changed', (path) => {
		put(path, 'changed');
		expect(isBuilt(root)).toBe(false);
	});

	test('is stale when a file has only got another name, or is gone', () => {
		put('static/icon2.svg');
		rmSync(join(root, 'static/icon.svg'));
		expect(isBuilt(root)).toBe(false);
	});

	test('that another tool has made in its place does not count', () => {
		rmSync(join(root, 'build'), { recursive: true });
		put('build/handler.js');
		expect(isBuilt(root)).toBe(false);
	});
});

describe('two commands in one clone', () => {
	test('get ready one after the other', async () => {
		const order: string[] = [];
		const done = await takeTurn(root, quiet);
		const second = takeTurn(root, (line) => order.push(line)).then((end) => {
			order.push('second');
			end();
		});
		while (order.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		expect(order[0]).toContain(`process ${process.pid}`);
		order.push('first is done');
		done();
		await second;
		expect(order.slice(1)).toEqual(['first is done', 'second']);
	});

	test('do not wait for one that was killed', async () => {
		put('.svelte-kit/getting-ready', JSON.stringify({ ...self('turn'), started: 'long ago' }));
		(await takeTurn(root, quiet))();
		expect(existsSync(join(root, '.svelte-kit/getting-ready'))).toBe(false);
	});
});

describe('a browser for the journeys', () => {
	afterEach(() => vi.unstubAllEnvs());

	/** A program that says this of its version and shows pages, or does not. */
	const browser = (name: string, version: string, shows = true) => {
		const page = shows ? 'echo "<html><p>here</p></html>"' : 'exit 133';
		put(name, `#!/bin/sh\nif [ "$1" = --version ]; then echo "${version}"; else ${page}; fi`);
		chmodSync(join(root, name), 0o755);
	};

	test('is the one that is named, if it starts', () => {
		browser('mine', 'Google Chrome for Testing 159.0.8154.6');
		vi.stubEnv('CHROMIUM_PATH', join(root, 'mine'));
		expect(existingBrowser(quiet)).toEqual({ path: join(root, 'mine'), version: '159.0.8154.6' });
	});

	test('is looked for elsewhere when what is found first is a launcher only, or shows no page', () => {
		browser('chromium', 'Install it as a snap');
		browser('chromium-browser', 'Chromium 159.0.1', false);
		browser('google-chrome', 'Google Chrome 158.1.2.3 beta');
		vi.stubEnv('CHROMIUM_PATH', join(root, 'none'));
		vi.stubEnv('PATH', root);
		const said: string[] = [];
		expect(existingBrowser((line) => said.push(line))).toEqual({
			path: join(root, 'google-chrome'),
			version: '158.1.2.3'
		});
		expect(said.join()).toContain(join(root, 'none'));
	});

	test('that cannot be had leaves a sentence which says what to do', () => {
		expect(howToGetABrowser()).toMatch(/install Chromium or Chrome.*CHROMIUM_PATH.*run the tests again$/);
	});
});

describe('starting the demo over', () => {
	test('deletes its data, wherever its database was in it', async () => {
		put('demo/postgres.json', JSON.stringify({ home: 'postgres', password: 'x' }));
		put('demo/postgres/data/PG_VERSION', '18');
		put('demo/keys.json');
		await startOver(join(root, 'demo'), quiet);
		expect(existsSync(join(root, 'demo'))).toBe(false);
	});

	test.each(['homework.odt', 'demo', 'src/app.html'])('leaves a folder alone that holds %s', async (name) => {
		put('demo/keys.json');
		put(`demo/${name}`);
		await expect(startOver(join(root, 'demo'), quiet)).rejects.toThrow(/not deleted/);
		expect(existsSync(join(root, 'demo', name))).toBe(true);
	});

	test.each(['/etc', '/var/lib/foothold/../../etc', '/var/lib/postgresql/data'])(
		'does not follow a note to %s',
		async (home) => {
			put('demo/postgres.json', JSON.stringify({ home, password: 'x' }));
			await expect(startOver(join(root, 'demo'), quiet)).rejects.toThrow(/not deleted/);
			expect(existsSync(join(root, 'demo', 'postgres.json'))).toBe(true);
		}
	);

	test('has nothing to do where there is no demo', async () => {
		await startOver(join(root, 'none'), quiet);
	});
});
