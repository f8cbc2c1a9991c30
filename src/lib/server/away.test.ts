import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { awayAnswer } from './away.ts';

const words = { heading: 'One moment', help: 'Nothing is lost.', again: 'Try again' };

/** The page that a browser gets for an address while the database is away. */
async function pageAt(address: string) {
	const url = new URL('http://school.example');
	url.pathname = address;
	const request = new Request(url, { headers: { accept: 'text/html' } });
	return awayAnswer({ request, url, isDataRequest: false, locals: {} } as RequestEvent, words).text();
}

test('while the database is away the way back leads to the same page', async () => {
	expect(await pageAt('/mentor/pupils')).toContain('href="/mentor/pupils"');
});

test('an address that begins like another site’s does not lead there', async () => {
	for (const address of ['//elsewhere.example/page', '///elsewhere.example', '/\\elsewhere.example'])
		expect(await pageAt(address)).not.toMatch(/href="[/\\]{2,}/);
});

test('nothing of the address is taken for a part of the page', async () => {
	expect(await pageAt('/"><script>alert(1)</script>')).not.toContain('<script');
});
