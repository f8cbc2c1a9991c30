import { expect, test } from '../support/fixtures.ts';

test('what an adult writes while their session ends is kept, with script and without, until they have signed in again', async ({
	page,
	context,
	signInAs
}) => {
	await signInAs('mentor');
	await page.goto('/mentor');
	await page.getByRole('link', { name: 'Open' }).first().click();
	const answer = page.getByLabel('Answer the pupil');
	await answer.fill('Shall we read it together?');
	const letters = await context.newPage();
	await letters.goto('/mentor/pupils');
	await letters.getByRole('link', { name: /Theo/ }).click();
	const sentence = 'Theo asked for help “and got it”.';
	await letters.getByLabel('A sentence for the family').fill(sentence);
	await context.clearCookies({ name: 'foothold' });

	await page.getByRole('button', { name: 'Send to the pupil' }).click();
	await expect(page.getByRole('alert')).toContainText('What you entered is still here');
	await expect(answer).toHaveValue('Shall we read it together?');
	await letters.getByRole('button', { name: 'Share with the family' }).click();
	await expect(letters.getByText('What you entered is kept on this page.')).toBeVisible();

	const door = context.waitForEvent('page');
	await letters.getByRole('link', { name: 'Sign in in another tab' }).click();
	const tab = await door;
	await tab.getByLabel('E-mail address').fill('jones@hollinbank.example');
	await tab.getByLabel('Password', { exact: true }).fill('copper ladder teatime');
	await tab.getByRole('button', { name: 'Sign in' }).click();
	await tab.waitForURL(/\/mentor$/);
	await page.getByRole('button', { name: 'Send to the pupil' }).click();
	await expect(page.getByText('On its way to the pupil.')).toBeVisible();
	await letters.getByRole('button', { name: 'Send it again' }).click();
	await expect(letters.getByText('Shared with the family.')).toBeVisible();
	await expect(letters.getByRole('listitem').filter({ hasText: sentence })).toHaveCount(1);
});
