import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { parts } from './parts.ts';

const pages = Object.entries(parts).filter(([name]) => name !== 'symbols');

describe.each(pages)('%s, before any script runs', (_, { Part, props }) => {
	const html = render(Part, { props: { ...props } }).body;

	it('carries no style that the content security policy would take away', () => {
		expect(html.match(/<[a-z][^>]*\sstyle=/)).toBeNull();
	});
	it('names every id once, so that labels and errors find their field', () => {
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toEqual([...new Set(ids)]);
	});
	it('ties every label, error and hint to something that is there', () => {
		const pointed = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby|form)="([^"]+)"/g)];
		for (const [, ids = ''] of pointed)
			for (const id of ids.split(' ')) expect(html, id).toContain(`id="${id}"`);
	});
	it('has one main part and one first heading', () => {
		expect(html.match(/<main\b/g)).toHaveLength(1);
		expect(html.match(/<h1\b/g)).toHaveLength(1);
	});
});

it('a child can answer without a script: real inputs, and a button that sends the form', () => {
	const { Part } = parts['check-in'] ?? {};
	const html = Part ? render(Part).body : '';
	expect(html).toMatch(/<input[^>]*type="radio"[^>]*name="corner"|<input[^>]*name="corner"[^>]*type="radio"/);
	expect(html).toMatch(/<button[^>]*form="demo"/);
});

describe('whoever builds a page sees every component there is', () => {
	/** Components that nobody can look at here, each with its reason. */
	const unseen: Record<string, string> = {
		'account/OtherTabs.svelte': 'shows nothing: it leaves a page when somebody signs out elsewhere',
		'pupil/StillThere.svelte': 'opens by itself when a child is idle, and would sign them out',
		'tablet/CardCamera.svelte': 'asks for the camera'
	};
	const folder = '/src/lib/components/';
	const components = import.meta.glob<string>('/src/lib/components/**/*.svelte', {
		query: '?raw',
		import: 'default',
		eager: true
	});
	const shownHere = import.meta.glob<string>(['./*.svelte', '!./+page.svelte'], {
		query: '?raw',
		import: 'default',
		eager: true
	});
	const sources = { ...components, ...shownHere };

	function importedBy(path: string): string[] {
		const found = [...(sources[path] ?? '').matchAll(/from '(#lib\/components\/|\.\/)([\w/-]+\.svelte)'/g)];
		const own = path.slice(0, path.lastIndexOf('/') + 1);
		return found.map(([, from, name]) => (from === './' ? own : folder) + name);
	}
	function shown(): Set<string> {
		const seen = new Set<string>();
		const waiting = Object.keys(shownHere);
		for (let path = waiting.pop(); path; path = waiting.pop())
			for (const one of importedBy(path))
				if (!seen.has(one)) {
					seen.add(one);
					waiting.push(one);
				}
		return seen;
	}

	it('but for a few that cannot be looked at, and no reason is kept for what is gone or shown', () => {
		const seen = shown();
		const hidden = Object.keys(components)
			.filter((path) => !seen.has(path))
			.map((path) => path.slice(folder.length));
		expect(hidden.toSorted()).toEqual(Object.keys(unseen).toSorted());
	});
	it('and every part is named in the list', () => {
		const listed = Object.values(parts).map(({ Part }) => Part);
		expect(new Set(listed).size).toBe(Object.keys(shownHere).length);
	});
});
