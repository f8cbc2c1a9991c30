import { axe, expect, test } from '../support/fixtures.ts';

test('a visitor picks who to be, and is there with one click @desktop @phone', async ({ page }) => {
	await page.goto('/about/demo');
	await axe(page);
	await page.getByRole('button', { name: 'Be Ms Jones' }).click();
	await expect(page).toHaveURL(/\/mentor$/);
	await page.getByRole('link', { name: 'Be somebody else' }).click();
	await page.getByRole('button', { name: 'Tablet of 4 Otter' }).click();
	await expect(page).toHaveURL(/\/tablet$/);
	await expect(page.getByText('Asha')).toBeVisible();
});

test('a father kept away finds the page of somebody without children', async ({ page, signInAs }) => {
	await signInAs('blocked');
	await page.goto('/family');
	await expect(page.getByText('Callum')).toHaveCount(0);
	await signInAs('parent');
	await page.goto('/family');
	await expect(page.getByText('Callum').first()).toBeVisible();
});
