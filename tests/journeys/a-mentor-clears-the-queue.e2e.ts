import { axe, expect, test } from '../support/fixtures.ts';
import { signInAs } from '../support/sign-in.ts';

test.use({ story: 'queue' });

test('a mentor answers one entry and clears the rest of the queue by keyboard @desktop', async ({ page }) => {
	await signInAs(page, 'jones@hollinbank.example');
	await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	await axe(page);
	const waiting = await page.locator('main table tbody tr').count();
	expect(waiting).toBeGreaterThanOrEqual(15);

	await page.locator('body').press('j');
	await page.locator('body').press('k');
	await page.locator('body').press('Enter');
	await page.waitForURL(/\/mentor\/check-ins\//);
	await axe(page);

	await page.locator('body').press('c');
	await page.keyboard.type('Thank you for telling me. Let us talk at two.');
	await page.getByRole('button', { name: 'Send to the pupil' }).click();
	await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();

	for (let left = waiting; left > 0; left -= 1) {
		const before = page.url();
		await page.getByRole('heading', { level: 1 }).click();
		await page.keyboard.press('r');
		await page.waitForURL((url) => url.href !== before);
	}
	await expect(page.getByText('All caught up').first()).toBeVisible();
	await expect(page.getByText(`Reviewed today (${waiting})`)).toBeVisible();
});
