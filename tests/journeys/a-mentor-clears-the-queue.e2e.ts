import type { Page } from '@playwright/test';
import { axe, expect, test } from '../support/fixtures.ts';

test.use({ story: 'queue' });

/** Counts what a pointer presses: a keyboard's Enter on a button is a click to the page, but nobody pressed anything. */
async function countPresses(page: Page) {
	await page.addInitScript(() => {
		addEventListener('pointerdown', () => {
			const before = Number(sessionStorage.getItem('presses') ?? 0);
			sessionStorage.setItem('presses', String(before + 1));
		});
	});
	return () => page.evaluate(() => Number(sessionStorage.getItem('presses') ?? 0));
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const waitingOn = async (page: Page) =>
	Number(/^\d+/.exec(await page.getByText('wait for you').innerText())?.[0]);

test('a mentor clears 20 entries by keyboard alone, undoes one, and finds it again @desktop', async ({
	page,
	signInAs
}) => {
	const presses = await countPresses(page);
	await signInAs('mentor');
	await page.goto('/mentor');
	await axe(page);
	const waiting = await waitingOn(page);
	expect(waiting).toBeGreaterThanOrEqual(20);

	const row = (place: number) => page.locator('tbody tr').nth(place);
	const isCurrent = (place: number, options = {}) =>
		expect(row(place)).toHaveAttribute('aria-current', 'true', options);
	// A keyboard pressed before the script is there would reach nobody.
	await expect(async () => {
		await page.keyboard.press('j');
		await expect(row(0)).not.toHaveAttribute('aria-current', 'true', { timeout: 500 });
	}).toPass();
	await expect(async () => {
		await page.keyboard.press('k');
		await isCurrent(0, { timeout: 500 });
	}).toPass();
	await page.keyboard.press('j');
	await isCurrent(1);
	await page.keyboard.press('k');
	await isCurrent(0);
	const first = await row(0).locator('th').innerText();
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/mentor\/check-ins\//);
	await expect(heading(page)).toBeFocused();
	await expect(heading(page)).toHaveText(`${first.split(' ')[0]}’s check-in`);
	await axe(page);

	await page.keyboard.press('c');
	await page.keyboard.type('Thank you for telling me. Let us talk at two.');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();

	// Writing in a field presses nothing: r, j, u and f are letters there.
	await page.keyboard.press('n');
	await page.keyboard.type('fur jacket');
	await expect(page.locator('#note')).toHaveValue('fur jacket');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('The note is kept.')).toBeVisible();

	// What is not sent is not left behind unasked.
	await page.keyboard.press('c');
	await page.keyboard.type('And');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('alert')).toContainText('not sent');
	await page.keyboard.press('c');
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Delete');
	await page.keyboard.press('Escape');

	let loads = 0;
	page.on('load', () => (loads += 1));
	for (let left = waiting - 1; left >= waiting - 20; left -= 1) {
		const before = page.url();
		await page.keyboard.press('r');
		await page.waitForURL((url) => url.href !== before);
		await expect(page.getByRole('status').filter({ hasText: 'is reviewed' })).toContainText(
			left === 0 ? 'None left.' : `${left} left.`
		);
		if (left > 0) await expect(heading(page)).toBeFocused();
	}

	// Back to the one before, by the key; it waits again, and is reviewed again.
	await page.keyboard.press('u');
	await page.waitForURL((url) => /check-ins/.test(url.pathname) && !url.search);
	await expect(page.getByRole('button', { name: /^Reviewed/ })).toBeVisible();
	await page.keyboard.press('r');
	await expect(page.getByRole('status').filter({ hasText: 'is reviewed' })).toBeVisible();
	expect(loads).toBe(0);

	await page.keyboard.press('Escape');
	await expect(heading(page)).toHaveText('Today');
	await expect(page.getByText('Reviewed today (20)')).toBeVisible();
	if (waiting > 20) expect(await waitingOn(page)).toBe(waiting - 20);
	expect(await presses()).toBe(0);
});

test('a mentor who does not want single keys turns them off, everywhere, and on again @desktop', async ({
	page,
	signInAs
}) => {
	await signInAs('cover');
	await page.goto('/mentor');
	const keys = page.getByRole('dialog', { name: 'Keyboard' });
	await expect(async () => {
		await page.keyboard.press('?');
		await expect(keys).toBeVisible({ timeout: 500 });
	}).toPass();
	await axe(page);
	await keys.getByRole('button', { name: 'Turn shortcuts off' }).click();
	await expect(keys.getByText('Shortcuts are off.')).toBeVisible();
	await keys.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('link', { name: 'Open' }).first().click();
	await page.waitForURL(/check-ins/);
	await expect(heading(page)).toBeFocused();
	const url = page.url();
	for (const key of ['r', 'c', 'f', 'j', '?']) await page.keyboard.press(key);
	await expect(page.locator('#answer')).not.toBeFocused();
	await expect(keys).toBeHidden();
	expect(page.url()).toBe(url);
	// The button is there for everybody.
	await page.getByRole('button', { name: 'Keyboard' }).click();
	await keys.getByRole('button', { name: 'Turn shortcuts on' }).click();
	await expect(keys.getByText('Shortcuts are on.')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(keys).toBeHidden();
	await page.keyboard.press('c');
	await expect(page.locator('#answer')).toBeFocused();
	await page.keyboard.press('Escape');
	await page.keyboard.press('f');
	await expect(page.getByLabel('Follow up on')).toBeFocused();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a mentor reviews, is told so, and takes it back @desktop', async ({ page, signInAs }) => {
		await signInAs('mentor');
		await page.goto('/mentor');
		await page.getByRole('link', { name: 'Open' }).first().click();
		const name = await heading(page).innerText();
		await page.getByRole('button', { name: /^Reviewed/ }).click();
		await expect(page.getByText(`${name} is reviewed.`)).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).first().click();
		await expect(heading(page)).toHaveText(name);
		await expect(page.getByRole('button', { name: /^Reviewed/ })).toBeVisible();
	});
});
