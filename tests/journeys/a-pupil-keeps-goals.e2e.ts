import { letIn } from '../support/child.ts';
import { axe, expect, test } from '../support/fixtures.ts';

test.use({ story: 'keeps-goals' });

for (const device of ['@tablet', '@nojs'])
	test(`a child begins a goal, climbs it, says how it goes and reaches it ${device}`, async ({ page }) => {
		await letIn(page, 'Sabar');
		await page.goto('/pupil/goals');
		await page.getByRole('link', { name: 'Start a new goal' }).click();
		await page.getByRole('button', { name: 'Save my goal' }).click();
		await expect(page.getByText('Say what you want to do.')).toBeVisible();
		await page.getByLabel('What do you want to be able to do?').fill('Swim without armbands');
		await page.getByLabel('What is your first small step?').fill('Float on Tuesday');
		await page.getByLabel('What steps come after that? 1').fill('Kick to the rope');
		await page.getByRole('button', { name: 'Save my goal' }).click();
		await expect(page).toHaveURL(/\/pupil\/goals$/);

		const card = page.locator('section.card').filter({ hasText: 'Swim without armbands' });
		await card.getByRole('link', { name: 'Open this goal' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Swim without armbands');
		await page.getByRole('button', { name: /Kick to the rope/ }).click();
		await expect(page.getByText('1 of 1 steps done.')).toBeVisible();

		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByText('Choose a number, or write something, then save.')).toBeVisible();
		const far = page.getByRole('group', { name: 'How far have you got?' });
		const sure = page.getByRole('group', { name: 'How sure are you that you can do it?' });
		await far.locator('label').nth(6).click();
		await sure.locator('label').nth(4).click();
		await page.getByLabel('What did you do that helped?').fill('I blew bubbles first');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByText('You are at 6 out of 10.')).toBeVisible();
		await expect(page.getByText('You feel 4 out of 10 sure.')).toBeVisible();
		await expect(page.locator('q', { hasText: 'I blew bubbles first' }).first()).toBeVisible();
		if (device !== '@nojs') await axe(page);

		await expect(page.getByText(/^Only you and .* can see this\.$/)).toBeVisible();
		await page.locator('summary', { hasText: 'Who can see this?' }).click();
		await page.getByRole('button', { name: 'Also my family' }).click();
		await page.getByRole('button', { name: 'Yes, show it' }).click();
		await expect(page.getByText(/your family can see this/)).toBeVisible();

		await page.getByLabel('Would you like to say why?').fill('I swam a whole width');
		await page.getByRole('button', { name: 'I have done it' }).click();
		await expect(page.getByText('You did it today.')).toBeVisible();
		await expect(page.locator('q', { hasText: 'I swam a whole width' })).toBeVisible();

		await page.goto('/pupil/progress');
		await expect(page.getByRole('heading', { name: 'Swim without armbands' })).toBeVisible();
		await expect(page.getByText('You are at 6 out of 10.')).toBeVisible();
		await expect(page.getByText(/streak|points|score/i)).toHaveCount(0);
	});

for (const device of ['@tablet', '@dark'])
	test(`a child looks at a term of charts, each with its sentence and its table ${device}`, async ({
		page
	}) => {
		await letIn(page, 'Nia');
		await page.goto('/pupil/progress');
		await expect(page.getByText(/^You felt /).first()).toBeVisible();
		const chart = page.locator('.chart').first();
		await chart.scrollIntoViewIfNeeded();
		await expect(chart).toHaveClass(/drawn/);
		await page.getByText('Table', { exact: true }).nth(1).click();
		await expect(page.getByRole('columnheader', { name: 'How far' }).first()).toBeVisible();
		await axe(page);
	});

test('charts and sentences stand without script @nojs', async ({ page }) => {
	await letIn(page, 'Asha');
	await page.goto('/pupil/progress');
	await expect(page.getByText(/^You felt /).first()).toBeVisible();
	await expect(page.locator('.chart svg path.bars').first()).toBeVisible();
	await expect(page.locator('.chart.drawn')).toHaveCount(0);
});

for (const device of ['@tablet', '@nojs'])
	test(`a child of six begins a goal with three taps on drawings ${device}`, async ({ page }) => {
		await letIn(page, 'Kit');
		await page.goto('/pupil/goals');
		await page.getByRole('link', { name: 'New goal' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is your goal about?');
		await page.getByRole('button', { name: 'Me and my feelings' }).click();
		await page.getByRole('button', { name: 'I want to play with a friend.' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is your first step?');
		if (device !== '@nojs') await axe(page);
		await page.getByRole('button', { name: 'I try it at playtime.' }).click();
		await expect(page).toHaveURL(/\/pupil\/goals$/);
		await expect(page.getByRole('heading', { name: 'I want to play with a friend.' }).first()).toBeVisible();
		await expect(page.getByText('I try it at playtime.').first()).toBeVisible();
	});
