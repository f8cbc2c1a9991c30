import { axe, expect, test } from '../support/fixtures.ts';

test('anybody who opens Foothold finds it standing @tablet @phone @desktop @dark', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await axe(page);
});

test('whoever keeps it running can ask whether it lives and is ready', async ({ request }) => {
	expect((await request.get('/healthz')).status()).toBe(200);
	expect((await request.get('/readyz')).status()).toBe(200);
});

test('what is not there is said to be not there, without a fault', async ({ page }) => {
	const answer = await page.goto('/no-such-page');
	expect(answer?.status()).toBe(404);
});

test('a request to another site would not go unseen', async ({ page, watch }) => {
	await page.goto('/');
	await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => {}));
	expect(watch.faults().join()).toContain('elsewhere.example');
	watch.allow(/elsewhere\.example/);
});

test('a breach of the content security policy would not go unseen', async ({ page, watch }) => {
	await page.goto('/');
	await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
	await expect.poll(() => watch.faults().join()).toMatch(/Content Security Policy/);
	watch.allow(/Content Security Policy/);
});
