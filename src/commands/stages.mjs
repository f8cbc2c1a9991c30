import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Built as `npm start` builds it, so that neither builds again what the other has just built. */
const BUILD = `
	import { build, isBuilt } from './src/commands/build.mjs';
	import { takeTurn } from './src/commands/turn.mjs';
	await takeTurn('.', console.log);
	if (!isBuilt('.')) await build('.', console.log);`;

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} tool the package that runs it, or `node`
 * @property {string[]} args
 * @property {number} minutes after which it is stopped and counted as failed
 * @property {string} [report] the file a test runner writes its counts to; without one the stage counts as one
 * @property {Record<string, string>} [env]
 */

/**
 * What `npm test` runs. The two lanes go side by side, each in order: what needs the build comes after it. Journeys
 * have both cores to themselves.
 * @param {string} results the folder for counts and logs
 * @param {string | undefined} browser path of a Chromium or Chrome
 * @returns {{ lanes: Stage[][], journeys: Stage }}
 */
export function stages(results, browser) {
	const vitest = (name, project) => {
		const report = join(results, `${name}.json`);
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
		const args = ['run', '--project', project, '--allowOnly=false', ...reporters];
		return { name, tool: 'vitest', args, report, minutes: 20 };
	};
	const law = ['-c', 'tests/lint/eslint.config.js', '--max-warnings', '0', 'src', 'tests'];
	const journeys = join(results, 'journeys.json');
	return {
		lanes: [
			[
				{ name: 'build', tool: 'node', args: ['--input-type=module', '--eval', BUILD], minutes: 5 },
				vitest('database', 'database*')
			],
			[
				{ name: 'format', tool: 'prettier', args: ['--check', '.'], minutes: 5 },
				{ name: 'lint', tool: 'eslint', args: law, minutes: 5 },
				{
					name: 'types',
					tool: 'svelte-check',
					args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
					minutes: 5
				},
				vitest('unit', 'unit')
			]
		],
		journeys: {
			name: 'journeys',
			tool: 'playwright',
			args: ['test', '-c', 'tests/playwright.config.ts', '--forbid-only', '--reporter=line,json'],
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeys, ...(browser ? { CHROMIUM_PATH: browser } : {}) },
			report: journeys,
			minutes: 25
		}
	};
}

/** What this node is given to run a stage: no shell, no npx, no links needed. */
export function argumentsOf(root, { tool, args }) {
	return tool === 'node' ? args : [programOf(root, tool), ...args];
}

/** The file that a package's command names. */
export function programOf(root, tool) {
	const packages = { playwright: '@playwright/test', 'svelte-kit': '@sveltejs/kit' };
	const manifest = join(root, 'node_modules', packages[tool] ?? tool, 'package.json');
	const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
	return resolve(dirname(manifest), typeof bin === 'string' ? bin : bin[tool]);
}
