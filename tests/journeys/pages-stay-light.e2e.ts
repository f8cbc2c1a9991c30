import { weightOf, type Weight } from '../../src/commands/bench/pages.ts';
import { letIn } from '../support/child.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Page } from '@playwright/test';

// Bytes are counted, not timed: the same on every machine. `npm run bench` says where they go.

const tokenOf = async (page: Page) =>
	(await page.context().cookies()).find(({ name }) => name === 'foothold')?.value ?? '';

test('a child’s first question comes in 90 kB, 60 of them script, on a tablet that has never seen it', async ({
	app,
	browser,
	page
}) => {
	await letIn(page, 'Asha');
	const token = await tokenOf(page);
	const weight: Weight = await weightOf(browser, app.origin, {
		name: 'question',
		path: '/pupil/check-in/',
		token
	});
	expect(weight.js).toBeGreaterThan(0);
	expect(weight.js).toBeLessThanOrEqual(60_000);
	expect(weight.all).toBeLessThanOrEqual(90_000);
});

test('a teacher’s sheet to print brings no framework, and its button prints', async ({
	app,
	browser,
	page,
	signInAs
}) => {
	await signInAs('teacher');
	await page.addInitScript(() => {
		window.print = () => void (document.title = 'printing');
	});
	await page.goto('/mentor/class');
	await page.getByRole('link', { name: '4 Otter' }).click();
	await expect(page).toHaveURL(/\/mentor\/class\/[0-9a-f-]{36}$/);
	const room = new URL(page.url()).pathname;
	for (const sheet of ['cards', 'pictures']) {
		const weight = await weightOf(browser, app.origin, {
			name: sheet,
			path: `${room}/${sheet}`,
			token: await tokenOf(page)
		});
		expect(weight.js).toBeLessThanOrEqual(15_000);
	}
	await page.goto(`${room}/cards`);
	for (const one of await page.getByRole('checkbox').all()) await one.uncheck({ force: true });
	await page.getByRole('checkbox', { name: 'Theo' }).check({ force: true });
	await page.getByRole('button', { name: 'Make cards' }).click();
	await page.getByRole('button', { name: /^Print/ }).click();
	await expect(page).toHaveTitle('printing');
});
