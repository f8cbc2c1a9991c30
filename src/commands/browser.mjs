import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const USUAL_PLACES = [
	'/usr/bin',
	'/usr/local/bin',
	'/opt/google/chrome',
	'/opt/chromium',
	'/usr/lib/chromium',
	'/snap/bin'
];
const APPLICATIONS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'];
const isRoot = process.getuid?.() === 0;

/**
 * Finds a Chromium or Chrome that starts: one that is there, then Playwright's own, then Debian's package.
 * @param {object} needs
 * @param {string} needs.root the folder that holds node_modules
 * @param {(line: string) => void} needs.say
 * @param {ReturnType<typeof import('./processes.mjs').createProcesses>['run']} needs.run
 * @returns {Promise<{ path: string, version: string } | undefined>}
 */
export async function findBrowser({ root, say, run }) {
	return existingBrowser(say) ?? (await playwrightsBrowser(root, say, run)) ?? debiansBrowser(say, run);
}

/**
 * A Chromium or Chrome that is there already and starts.
 * @param {(line: string) => void} [say]
 */
export function existingBrowser(say = () => {}) {
	const named = process.env.CHROMIUM_PATH;
	const found = firstThatStarts(named ? [named, ...candidates()] : candidates());
	if (named && found?.path !== named)
		say(`CHROMIUM_PATH (${named}) is no browser that starts; looking elsewhere.`);
	return found;
}

function candidates() {
	const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...USUAL_PLACES];
	const commands = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	const apps = ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
		APPLICATIONS.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name))
	);
	return [...new Set([...commands, ...apps])];
}

async function playwrightsBrowser(root, say, run) {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	if (existsSync(path)) return firstThatStarts([path]);
	say("No Chromium or Chrome here; fetching Playwright's own, which takes a minute or two.");
	const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
	const { ok, output } = await run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
		minutes: 10
	});
	if (!ok) say(lastWords(output));
	if (isRoot && existsSync(path) && !firstThatStarts([path])) {
		say('It lacks libraries of the system; installing those.');
		await run(process.execPath, [cli, 'install-deps', 'chromium'], { minutes: 10 });
	}
	return firstThatStarts([path]);
}

/** What whoever reads this can do when no browser could be had. */
export function howToGetABrowser() {
	const debian = existsSync('/usr/bin/apt-get') ? ' (here, as root: apt-get install chromium)' : '';
	return `no browser: install Chromium or Chrome${debian}, or set CHROMIUM_PATH to one, and run the tests again`;
}

async function debiansBrowser(say, run) {
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
	say("Playwright's own could not be had; installing Debian's chromium package.");
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update'], { minutes: 10, env });
	const { ok, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
		minutes: 10,
		env
	});
	if (!ok) say(lastWords(output));
	return firstThatStarts(candidates());
}

/** What a program said at the end, without the places in its code. */
const lastWords = (output) =>
	output
		.trimEnd()
		.split('\n')
		.filter((line) => !/^\s+at /.test(line))
		.slice(-3)
		.join('\n');

/**
 * A launcher may stand where no browser is (Ubuntu's chromium-browser), and a browser where its libraries or files are
 * missing: so each is asked for its version, and then to show a page.
 */
function firstThatStarts(paths) {
	for (const path of paths) {
		if (!existsSync(path)) continue;
		const version = /(?:Chromium|Chrome)[^\d]*(\d[\d.]+)/.exec(ask(path, ['--version']))?.[1];
		if (version && showsAPage(path)) return { path, version };
	}
	return undefined;
}

function showsAPage(path) {
	const profile = mkdtempSync(join(tmpdir(), 'browser-'));
	try {
		const quiet = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
		const page = [
			'--headless',
			...quiet,
			`--user-data-dir=${profile}`,
			'--dump-dom',
			'data:text/html,<p>here</p>'
		];
		return ask(path, page).includes('<p>here</p>');
	} finally {
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

function ask(path, args) {
	const asked = spawnSync(path, args, {
		encoding: 'utf8',
		timeout: 60_000,
		killSignal: 'SIGKILL',
		stdio: 'pipe'
	});
	return asked.stdout ?? '';
}
