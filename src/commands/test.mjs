import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, howToGetABrowser } from './browser.mjs';
import { environmentForTests } from './environment.mjs';
import { installIfNeeded } from './install.mjs';
import { whenNpmEnds } from './lifeline.mjs';
import { createProcesses } from './processes.mjs';
import { argumentsOf, programOf, stages } from './stages.mjs';
import { failures, tally } from './tally.mjs';
import { takeTurn } from './turn.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const results = join(root, 'test-results');
const say = (line) => stopping || console.log(line);

// Everything temporary of this run is in one folder. A database may run as another user, who must be able to pass.
const temporary = mkdtempSync(join(tmpdir(), 'foothold-test-'));
chmodSync(temporary, 0o711);
const processes = createProcesses({
	cwd: root,
	env: { ...environmentForTests(root), TMPDIR: temporary, NO_COLOR: '1' },
	mark: temporary
});
const total = { passed: 0, failed: 0 };
const failed = [];
const active = new Set();
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop(signal));
whenNpmEnds(() => stop('npm has ended'));
// The terminal may be gone before the last line is said.
process.stdout.on('error', () => {});
process.exitCode = await testEverything();

async function testEverything() {
	try {
		const done = await takeTurn(root, say);
		await installIfNeeded(root, say).finally(done);
		mkdirSync(results, { recursive: true });
		const browser = await findBrowser({ root, say, run: processes.run });
		say(
			`Node ${process.versions.node}, ${browser ? `Chromium ${browser.version} (${browser.path})` : howToGetABrowser()}`
		);
		const waiting = setInterval(sayWhatRuns, 60_000).unref();
		await everyStage(browser);
		clearInterval(waiting);
		await nothingLeftBehind();
	} catch (error) {
		say(`The tests could not be run: ${error.message}`);
		total.failed += 1;
	}
	rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
	for (const line of failed.slice(0, 40)) say(`FAILED  ${line}`);
	say(`${total.passed} passed, ${total.failed} failed`);
	return total.failed === 0 ? 0 : 1;
}

async function everyStage(browser) {
	const { lanes, journeys } = stages(results, browser?.path);
	await processes.run(process.execPath, [programOf(root, 'svelte-kit'), 'sync']);
	const inOrder = async (lane) => {
		for (const stage of lane) await runStage(stage);
	};
	if (availableParallelism() > 1) await Promise.all(lanes.map(inOrder));
	else await inOrder(lanes.flat());
	if (browser) await runStage(journeys);
	else {
		report('journeys', { passed: 0, failed: 1 }, 0, ['no browser']);
		failed.push(`journeys: ${howToGetABrowser()}`);
	}
}

async function runStage(stage) {
	const { name, report: file, minutes, env } = stage;
	if (file) rmSync(file, { force: true });
	active.add(name);
	const log = join(results, `${name}.log`);
	const args = argumentsOf(root, stage);
	const { ok, output, seconds } = await processes.run(process.execPath, args, { log, minutes, env });
	active.delete(name);
	const counts = file ? tally(file, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
	const notes = [
		...(file ? [`${counts.passed} passed`] : []),
		...(file && counts.failed ? [`${counts.failed} failed`] : []),
		...(counts.skipped ? [`${counts.skipped} skipped`] : [])
	];
	report(name, counts, seconds, notes);
	const versions = [
		...new Set([...output.matchAll(/^database tests run on (PostgreSQL \S+)/gm)].map((m) => m[1]))
	];
	if (versions.length) say(`database tests ran on ${versions.join(', ').replaceAll(', PostgreSQL', ',')}`);
	if (!counts.failed) return;
	say(`${tail(output)}\n    all of it: ${log}`);
	const named = file ? failures(file) : [];
	failed.push(...(named.length ? named : ['ended badly']).map((line) => `${name}: ${line}`));
}

function report(name, counts, seconds, notes) {
	total.passed += counts.passed;
	total.failed += counts.failed;
	const verdict = counts.failed ? 'FAILED' : 'ok';
	say(
		`${verdict.padEnd(7)} ${name.padEnd(9)} ${`${Math.round(seconds)} s`.padStart(6)}  ${notes.join(', ')}`.trimEnd()
	);
}

/** The run itself is held to the promise of the issue: when it has ended, none of its processes is left. */
async function nothingLeftBehind() {
	const left = await processes.waitUntilGone(5_000);
	report('tidy', { passed: left.length ? 0 : 1, failed: left.length ? 1 : 0 }, 0, []);
	for (const { pid, command } of left) say(`    left running: ${command.slice(0, 200)} (process ${pid})`);
	if (left.length) await processes.endAll();
}

async function stop(why) {
	if (stopping) return;
	say(`Stopping (${why}).`);
	stopping = true;
	await processes.endAll();
	rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
	process.exit(130);
}

function sayWhatRuns() {
	say(`        still running: ${[...active].join(', ')}`);
}

function tail(output) {
	const lines = output.trimEnd().split('\n').slice(-80);
	return lines.map((line) => `    ${line}`).join('\n');
}
