import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { engines } from './tests/support/engines.ts';

/** What every page needs: the framework, what a build adds to it, and the few words and patterns of the root. */
const everywhere =
	/node_modules[\\/](?:svelte|@sveltejs|esm-env|clsx|devalue)[\\/]|vite[\\/]preload-helper|src[\\/]params[\\/]|i18n[\\/]en-GB[\\/]shared\.ts/;
/** What a child's pages are made of. */
const forAll =
	/components[\\/](?:symbols[\\/]|ui[\\/](?:Button|Choice|ChoiceGrid|Field|Holds|HoldsInput|Mark|Notice|PupilScreen|Steps|Symbol)\.svelte)/;
const forChildren = /components[\\/]pupil[\\/](?:PupilPage|ReadAloud|StillThere|comfort|finished)\b/;

/**
 * Each file costs a tablet on a weak network about 400 bytes of headers and a place in the queue: what pages share comes
 * in a few files, and what a child never sees in others. What comes first takes what it stands on with it.
 */
const shelves: Plugin = {
	name: 'foothold-shelves',
	applyToEnvironment: ({ name }) => name === 'client',
	outputOptions: (options) => ({
		...options,
		advancedChunks: {
			groups: [
				{ name: 'framework', test: everywhere, priority: 4 },
				{ name: 'ui', test: forAll, priority: 3 },
				{ name: 'pupil', test: forChildren, priority: 2 },
				{ name: 'desk', test: /src[\\/]lib[\\/]components[\\/]ui[\\/]/, priority: 1 }
			]
		}
	})
};

/** No test asserts a time: the limits only end what hangs, and a busy machine must not reach them. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

export default defineConfig({
	plugins: [sveltekit(), shelves],
	build: { target: 'es2022' },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/lint/**/*.test.ts'],
					exclude: ['src/**/*.db.test.ts'],
					...patient
				}
			},
			// `npm run gate:authz`, which takes minutes.
			...(process.env.GATE ? [gate()] : []),
			// One project for each PostgreSQL that is here: --project database is the embedded one, 'database*' all.
			...(process.env.VITEST ? engines() : []).map(({ project, source }) => ({
				extends: true as const,
				test: {
					name: project,
					environment: 'node' as const,
					include: ['src/**/*.db.test.ts', 'tests/{db,authz,trust}/**/*.test.ts'],
					globalSetup: ['tests/support/database.global.ts'],
					env: { TEST_ENGINE: source },
					...patient
				}
			}))
		]
	}
});

function gate() {
	return {
		extends: true as const,
		test: {
			name: 'gate',
			environment: 'node' as const,
			include: ['tests/authz/*.gate.ts'],
			globalSetup: ['tests/support/database.global.ts'],
			env: { TEST_ENGINE: 'embedded' }
		}
	};
}
