import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { axe as checkPage, expect, test } from '../support/fixtures.ts';

test.use({ story: 'a school brings in its roster', house: 'empty' });

const file = (name: string) => fileURLToPath(new URL(`../data/rosters/${name}`, import.meta.url));

/** Opens the link that the first start printed, and makes a school with its administrator. */
async function setUp(page: Page, said: string) {
	const link = /(http\S+\/account\/set-up\/\S+)/u.exec(said)?.[1];
	await page.goto(link ?? '/');
	await page.getByLabel('Name of the school').fill('Kingsmere Academy');
	await page.getByRole('radio', { name: /secondary/i }).check({ force: true });
	await page.locator('[name=name]').fill('Mr Office');
	await page.locator('[name=email]').fill('office@kingsmere.example');
	await page.locator('[name=newPassword]').fill('seventeen paper boats');
	await page.locator('main button[type=submit], form button').last().click();
	await expect(page).toHaveURL(/school|you/u);
}

async function send(page: Page, name: string) {
	await page.goto('/school/roster');
	await page.getByLabel('The file', { exact: true }).setInputFiles(file(name));
	await page.getByRole('button', { name: 'Look at the file' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look before it is done');
}

/** The checker is itself a script: where there are none, the same pages are checked on the other devices. */
const axe = (page: Page) => (test.info().project.name === 'nojs' ? undefined : checkPage(page));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('the office sends two exports, sees what each would do, and does it @tablet @phone @nojs @dark', async ({
	page,
	app,
	watch
}) => {
	test.slow();
	await setUp(page, app.said());
	await page.goto('/school/roster');
	await axe(page);

	watch.allow(/400/);
	await page.getByRole('button', { name: 'Look at the file' }).click();
	await expect(page.getByRole('alert')).toContainText('Choose the file');

	await send(page, 'sims-style.csv');
	await expect(page.locator('#counts')).toContainText('600');
	await page.getByRole('button', { name: 'Add 600 pupils' }).click();
	await expect(heading(page)).toHaveText('The roster is in');
	await expect(page.getByText('600 pupils added')).toBeVisible();
	await axe(page);

	await send(page, 'sims-style.csv');
	await expect(page.locator('#counts')).toHaveText(/^\s*stay as they are\s*600\s*$/u);
	await page.getByRole('button', { name: 'Do this' }).click();
	await expect(page.getByText('Nothing has changed')).toBeVisible();

	await send(page, 'messy.csv');
	const refused = page.getByRole('row').filter({ hasText: 'Evie Holloway' });
	await expect(refused).toContainText('The admission number is also on line 18');
	await expect(page.getByRole('group', { name: /Adaeze Ngũgĩ.*Who is it/u })).toBeVisible();
	await expect(page.getByText('Bélanger').first()).toBeAttached();
	expect(await page.content()).not.toMatch(/[A-Z]999220\d{6}/u);
	await axe(page);
	await page.getByLabel('Leave this row out').check();
	await page.getByRole('button', { name: 'Add 46 pupils' }).click();
	await expect(page.getByText('46 pupils added')).toBeVisible();
	await expect(page.getByText('1 row left out by you')).toBeVisible();
	await page.goto('/school/roster/adults');
	await expect(heading(page)).toHaveText('Adults to check');
	await axe(page);
	await page.goto('/school/roster');
	await expect(page.getByText('Brought in')).toHaveCount(3);
});
