import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { awayAnswer } from './away.ts';

const words = {
	heading: 'One moment',
	help: 'Nothing is lost.',
	again: 'Try again',
	resend: 'It is kept here.',
	sendAgain: 'Send it again'
};

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

test('what was entered stands in the page to be sent again as it was, and none of it is taken for a part of the page', () => {
	const url = new URL('http://school.example/mentor/pupils/1?/write');
	const request = new Request(url, { method: 'POST', headers: { accept: 'text/html' } });
	const event = { request, url, isDataRequest: false, locals: {} } as RequestEvent;
	const answer = awayAnswer(event, words, [
		['sentence', 'One line\r\n"><script>alert(1)</script>'],
		['ask', '']
	]);
	expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'");
	return answer.text().then((page) => {
		expect(page).toContain('action="/mentor/pupils/1?/write"');
		expect(page).toContain('value="One line&#13;&#10;&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;"');
		expect(page).not.toContain('<script');
	});
});
