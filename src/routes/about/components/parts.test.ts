import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CheckIn from './CheckIn.svelte';
import ClassScreen from './ClassScreen.svelte';
import Letter from './Letter.svelte';
import Pieces from './Pieces.svelte';
import Review from './Review.svelte';

const parts: [string, Component][] = [
	['what a child meets', CheckIn],
	['the class screen', ClassScreen],
	['a letter to a family', Letter],
	['every piece', Pieces],
	['what a mentor meets', Review]
];

describe.each(parts)('%s, before any script runs', (_, Part) => {
	const html = render(Part).body;

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
	const html = render(CheckIn).body;
	expect(html).toMatch(/<input[^>]*type="radio"[^>]*name="corner"|<input[^>]*name="corner"[^>]*type="radio"/);
	expect(html).toMatch(/<button[^>]*form="demo"/);
});
