import type { Page } from '@playwright/test';
import { demoPassword } from '#lib/server/demo/people.ts';

/** Signs an adult of the demo in, as they would. */
export async function signInAs(page: Page, email: string): Promise<void> {
	await page.goto('/account/sign-in');
	await page.getByLabel('E-mail address').fill(email);
	await page.locator('input[name=password]').fill(demoPassword);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL((url) => !url.pathname.startsWith('/account/sign-in'));
}
