import type { Page } from '@playwright/test';
import { axe, expect, test } from '../support/fixtures.ts';

const asked = (page: Page) => page.getByRole('dialog', { name: 'Still there?' });
const names = (page: Page) => page.getByRole('heading', { name: 'Tap your name' });

/** Lets a child of the class with the open door in; from then on the browser's clock is the test's. */
async function walkIn(page: Page) {
	await page.clock.install();
	await page.goto('/tablet');
	await page.getByRole('main').getByRole('button').first().tap();
	await page.waitForURL(/\/pupil/);
}

test('a child who has left is asked in big letters, and a minute later the tablet shows the class @tablet @phone @dark', async ({
	page,
	signInAs
}) => {
	await signInAs('tabletOfWren');
	await walkIn(page);
	await page.clock.runFor('03:55');
	await expect(asked(page)).toBeHidden();
	await page.clock.runFor('00:10');
	await expect(asked(page)).toBeVisible();
	await axe(page);
	await page.clock.runFor('01:00');
	await expect(names(page)).toBeVisible();
	const cookies = await page.context().cookies();
	expect(cookies.filter(({ name }) => name === 'foothold')).toEqual([]);
	await page.goBack();
	await expect(names(page)).toBeVisible();
});

test('a child who answers goes on where they were, and is asked again only when they leave', async ({
	page,
	signInAs
}) => {
	await signInAs('tabletOfWren');
	await walkIn(page);
	const where = page.url();
	await page.clock.runFor('04:05');
	const told = page.waitForResponse(/\/tablet\/here$/);
	await asked(page).getByRole('button').tap();
	expect(await (await told).json()).toEqual({ here: true });
	await expect(asked(page)).toBeHidden();
	expect(page.url()).toBe(where);
	await page.clock.runFor('03:50');
	await expect(asked(page)).toBeHidden();
	await page.clock.runFor('00:15');
	await expect(asked(page)).toBeVisible();
});

test('a child who only reads and taps beside the buttons is there; a page that moves by itself is nobody', async ({
	page,
	signInAs
}) => {
	await signInAs('tabletOfWren');
	await walkIn(page);
	await page.clock.runFor('03:00');
	await page.touchscreen.tap(5, 400);
	await page.clock.runFor('03:00');
	await expect(asked(page)).toBeHidden();
	await page.evaluate(() => {
		scrollTo(0, 200);
		document.body.dispatchEvent(new Event('input', { bubbles: true }));
		document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	});
	await page.clock.runFor('01:05');
	await expect(asked(page)).toBeVisible();
});

test('a tablet that slept is not handed to whoever wakes it', async ({ page, signInAs }) => {
	await signInAs('tabletOfWren');
	await walkIn(page);
	await page.clock.fastForward('30:00');
	await expect(names(page)).toBeVisible();
});
