import { axe, expect, test } from '../support/fixtures.ts';
import type { Page } from '@playwright/test';
import type { RunningApp } from '../support/app.ts';
import { meanwhile } from '../support/office.ts';

test.use({ story: 'answers' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A page as it is read by day and by night. */
async function axeInBoth(page: Page) {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await axe(page);
	}
}

/** Moves the minute after which an answer is the child's to read, so that nobody has to wait for it, or it for them. */
const fromNow = (app: RunningApp, words: string, minutes: number) =>
	meanwhile(
		app,
		'jones@hollinbank.example',
		(_, sql) =>
			sql`update comments set visible_from = now() + ${`${minutes} minutes`}::interval where body = ${words}`
	);

test('a mentor answers, is answered, and what worries them reaches the safeguarding lead at once @desktop', async ({
	page,
	app,
	newcomer,
	signInAs
}) => {
	await signInAs('mentor');
	await page.goto('/mentor');
	const hana = page.getByRole('row', { name: /Hana/ });
	await hana.getByRole('link', { name: 'Open' }).click();
	await expect(heading(page)).toHaveText('Hana’s check-in');
	const entry = page.url();

	await page.getByLabel('Answer the pupil').fill('For somebody else');
	await page.getByRole('button', { name: 'Send to the pupil' }).click();
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByText('Taken back. The pupil has not seen it.')).toBeVisible();
	await expect(page.getByText('For somebody else')).toBeHidden();
	await page.getByLabel('Answer the pupil').fill('I liked your tower');
	await page.getByRole('button', { name: 'Send to the pupil' }).click();
	await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();

	await page.getByLabel('Note for staff').fill('Ask at home about sleep');
	await page.getByRole('button', { name: 'Keep the note' }).click();
	await expect(page.getByText('The note is kept.')).toBeVisible();
	await page.getByLabel('Follow up on').fill('2099-01-04');
	await page.getByRole('button', { name: 'Remind me' }).click();
	await expect(page.getByText('It will be on your Today page that day.')).toBeVisible();

	await page.getByText('Raise a concern').click();
	await axeInBoth(page);
	await page.getByRole('button', { name: 'Send to the safeguarding lead' }).click();
	await expect(page.getByText('Write what you saw or heard')).toBeVisible();
	await page.getByLabel('What you saw or heard').fill('A bruise on the left arm');
	await page.getByRole('button', { name: 'Send to the safeguarding lead' }).click();
	await expect(page.getByText('The safeguarding lead has it.')).toBeVisible();

	const lead = await newcomer();
	await signInAs('dsl', lead);
	await lead.goto('/mentor/concerns');
	const concern = lead.locator('section', { hasText: 'A bruise on the left arm' });
	await expect(concern).toContainText('Not received yet');
	await axeInBoth(lead);
	await concern.getByRole('button', { name: 'I have received this' }).click();
	await expect(concern).toContainText('Received by Mrs Lind');
	await concern.getByRole('link', { name: 'check-in it is about' }).click();
	await expect(lead.getByRole('heading', { level: 1 })).toHaveText('Hana’s check-in');

	await page.goto('/mentor/concerns');
	await expect(page.locator('section', { hasText: 'A bruise' })).toContainText('Received by Mrs Lind');
	await expect(page.getByRole('button', { name: 'I have received this' })).toBeHidden();
	const cover = await newcomer();
	await signInAs('cover', cover);
	await cover.goto('/mentor/concerns');
	await expect(cover.getByText('A bruise')).toBeHidden();

	const tablet = await newcomer({ viewport: { width: 1024, height: 768 } });
	await signInAs('tabletOfWren', tablet);
	await tablet.goto('/tablet');
	await tablet.getByRole('button', { name: 'Hana' }).click();
	await tablet.waitForURL(/\/pupil/);
	await fromNow(app, 'I liked your tower', 60);
	await tablet.goto('/pupil/entries');
	await expect(tablet.getByText(/Ms Jones saw this/).first()).toBeVisible();
	await expect(tablet.getByText('I liked your tower')).toBeHidden();
	await fromNow(app, 'I liked your tower', -1);
	await tablet.goto('/pupil/entries');
	await expect(tablet.getByText('I liked your tower')).toBeVisible();
	await expect(tablet.getByText('For somebody else')).toBeHidden();
	await expect(tablet.getByText('Ask at home about sleep')).toBeHidden();
	const answer = tablet.locator('.answer', { hasText: 'I liked your tower' });
	await answer.getByRole('button', { name: 'Thank you' }).click();
	await expect(answer.getByRole('button', { name: 'Thank you' })).toBeHidden();

	await page.goto(entry);
	await expect(page.getByRole('button', { name: 'Take it back' })).toBeHidden();
	await expect(page.locator('article', { hasText: 'I liked your tower' }).locator('.reply')).toBeVisible();
	await page.locator('summary', { hasText: 'Change the words' }).click();
	await page.locator('textarea[id^="change-"]').fill('I liked your tall tower');
	await page.getByRole('button', { name: 'Save the new words' }).click();
	await expect(page.getByText('1 earlier wording')).toBeVisible();
	await tablet.goto('/pupil/entries');
	await expect(tablet.getByText('I liked your tall tower')).toBeVisible();
	await expect(tablet.getByText(/They changed the words/)).toBeVisible();
});

test('every page of the mentor’s wing is for everybody, by day and by night @desktop @phone', async ({
	page,
	newcomer,
	signInAs
}) => {
	await signInAs('mentor');
	for (const path of ['/mentor', '/mentor/pupils', '/mentor/team', '/mentor/concerns']) {
		await page.goto(path);
		await expect(heading(page)).toBeVisible();
		await axeInBoth(page);
	}
	await page.goto('/mentor/pupils');
	await page.getByRole('link', { name: /Asha/ }).click();
	await expect(page.getByRole('heading', { name: 'Over time' })).toBeVisible();
	await axeInBoth(page);
	await page.getByRole('radio', { name: 'Table' }).check();
	await expect(page.getByRole('table', { name: 'Over time' })).toBeVisible();
	await axeInBoth(page);

	// A teacher without pupils of their own begins with what the class has shared.
	const teacher = await newcomer();
	await signInAs('teacher', teacher);
	await teacher.goto('/mentor');
	await expect(heading(teacher)).toHaveText('Shared with the team');
	await axeInBoth(teacher);
	const goals = teacher.getByRole('table', { name: 'Goals' });
	await goals.getByRole('link').first().click();
	await expect(heading(teacher)).toContainText('goal');
	await axeInBoth(teacher);
});
