import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { engines } from './tests/support/engines.ts';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		// Each file costs a tablet on a weak network about 330 bytes of headers and a place in the queue: what pages share
		// comes in a few files, the framework in one and each shelf of components in another.
		rolldownOptions: {
			output: {
				advancedChunks: {
					groups: [
						{ name: 'framework', test: /node_modules[\\/](?:svelte|@sveltejs|esm-env|clsx|devalue)[\\/]/ },
						{ name: shelfOf, test: /src[\\/]lib[\\/]components[\\/](?:ui|pupil)[\\/]/ }
					]
				}
			}
		}
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/lint/**/*.test.ts'],
					exclude: ['src/**/*.db.test.ts'],
					// No test asserts a time; a busy machine must not fail one either.
					testTimeout: 30_000
				}
			},
			// One project for each PostgreSQL that is here: --project database is the embedded one, 'database*' all.
			...(process.env.VITEST ? engines() : []).map(({ project, source }) => ({
				extends: true as const,
				test: {
					name: project,
					environment: 'node' as const,
					include: ['src/**/*.db.test.ts', 'tests/{db,authz,trust}/**/*.test.ts'],
					globalSetup: ['tests/support/database.global.ts'],
					env: { TEST_ENGINE: source },
					testTimeout: 30_000,
					hookTimeout: 60_000
				}
			}))
		]
	}
});

function shelfOf(file: string): string {
	return /components[\\/]([\w-]+)[\\/]/.exec(file)?.[1] ?? 'components';
}
