import type { Page } from '@playwright/test';
import { letIn } from '../support/child.ts';
import { axe, expect, test } from '../support/fixtures.ts';

test.use({ story: 'checks-in' });

const question = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: 'Next' });
const answers = (page: Page) => page.locator('#screen');

/** Answers whatever is asked until everything is, and says how many questions that were. */
async function answerAll(page: Page, look = async (_: Page) => {}): Promise<number> {
	let screens = 0;
	while (!page.url().endsWith('/check-in/send')) {
		screens += 1;
		await look(page);
		expect(screens, 'a check-in has an end').toBeLessThan(12);
		const heading = await question(page).innerText();
		if (page.url().endsWith('/feeling')) await answers(page).getByRole('button').first().click();
		else if (/\/(words|about|need)$/.test(page.url())) {
			if ((await next(page).count()) === 0) {
				await answers(page).getByRole('button').first().click();
				await expect(question(page)).not.toHaveText(heading);
				continue;
			}
			await answers(page).locator('label').first().click();
			await next(page).click();
		} else if (page.url().endsWith('/say')) {
			await page.getByRole('textbox').fill('We built a den');
			await next(page).click();
		} else await answers(page).getByRole('button', { name: 'Not sure' }).click();
		await expect(question(page)).not.toHaveText(heading);
	}
	return screens;
}

/** The mentor opens all that waits of one child. */
async function readAll(mentor: Page, name: RegExp) {
	await mentor.goto('/mentor');
	const rows = mentor.getByRole('row').filter({ has: mentor.getByRole('rowheader', { name }) });
	const waiting = await rows
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(waiting.length).toBeGreaterThan(0);
	for (const entry of waiting) {
		await mentor.goto(new URL(entry, mentor.url()).href);
		await expect(mentor).toHaveURL(/\/mentor\/check-ins\//);
	}
}

for (const device of ['@tablet', '@nojs'])
	test(`a child checks in, finds the way back after a reload, and changes it until it is read ${device}`, async ({
		page,
		newcomer,
		signInAs
	}) => {
		await letIn(page, 'Milo');
		await page.goto('/pupil');
		// On a school day the demo's children have checked in once already.
		await page.getByRole('link', { name: /^Check in/ }).click();
		await expect(question(page)).toHaveText('How are you feeling right now?');
		await answers(page).getByRole('button').nth(1).click();
		await expect(question(page)).toHaveText('Which words fit best?');
		await answers(page).locator('label').first().click();
		await next(page).click();
		await expect(question(page)).toHaveText('What is it about?');

		await page.reload();
		await expect(question(page)).toHaveText('What is it about?');
		await page.goto('/pupil');
		await page.getByRole('link', { name: 'Carry on' }).click();
		await expect(question(page)).toHaveText('What is it about?');
		await answerAll(page);

		await expect(question(page)).toHaveText('Look at your answers');
		await page.getByText('Also my team at school').click();
		await page.getByRole('button', { name: 'Send' }).click();
		await expect(page).toHaveURL(/\/check-in\/done$/);
		await expect(page.getByText(/will read it/)).toBeVisible();

		await page.getByRole('button', { name: 'Change my answers' }).click();
		await page.getByRole('link', { name: /How are you feeling/ }).click();
		await answers(page)
			.getByRole('button', { name: /Hard, with little energy/ })
			.click();
		await expect(question(page)).toHaveText('Which words fit best?');
		await answerAll(page);
		await page.getByRole('button', { name: 'Send' }).click();
		await expect(page).toHaveURL(/\/check-in\/done$/);

		// The last page leaves by itself after a while, and an adult takes longer on a busy machine.
		await page.goto('/pupil');
		const mentor = await newcomer({ javaScriptEnabled: true });
		await signInAs('mentor', mentor);
		await readAll(mentor, /^Milo /);

		await page.goto('/pupil');
		await expect(page.getByRole('button', { name: 'Change my answers' })).toHaveCount(0);
		await page.getByRole('link', { name: 'Check in again' }).click();
		await expect(question(page)).toHaveText('How are you feeling right now?');
		await page.goto('/pupil/entries');
		await expect(page.getByText(/saw this today/).first()).toBeVisible();
	});

for (const device of ['@tablet', '@dark @phone'])
	test(`every page of a child can be used by everybody ${device}`, async ({ page }) => {
		test.slow();
		for (const [name, band] of [
			['Amira', 'a'],
			['Priya', 'b'],
			['Nia', 'c']
		] as const) {
			await letIn(page, name);
			for (const path of ['', '/entries', '/goals', '/goals/new', '/progress', '/talk']) {
				await page.goto(`/pupil${path}`);
				await expect(page.locator(`[data-band=${band}]`)).toBeVisible();
				await axe(page);
			}
			await page.goto('/pupil/check-in');
			await axe(page);
		}
	});

test('a child takes back what the family sees after it was read, and must say twice to show more', async ({
	page
}) => {
	await letIn(page, 'Callum');
	await page.goto('/pupil/entries');
	const seen = page.locator('section.card').filter({ hasText: 'saw this' }).first();
	await seen.locator('summary', { hasText: 'Who can see this?' }).click();
	await seen.getByRole('button', { name: 'Just me and my mentor' }).click();
	await expect(seen.getByText(/^Only you and .* can see this\.$/)).toBeVisible();

	const who = seen.locator('summary', { hasText: 'Who can see this?' });
	if (!(await seen.getByRole('button', { name: 'Also my family' }).isVisible())) await who.click();
	await seen.getByRole('button', { name: 'Also my family' }).click();
	await expect(seen.getByText('More people will see this. Is that all right?')).toBeVisible();
	await seen.getByRole('link', { name: 'Keep it as it is' }).click();
	await expect(seen.getByText(/^Only you and .* can see this\.$/)).toBeVisible();
	if (!(await seen.getByRole('button', { name: 'Also my family' }).isVisible())) await who.click();
	await seen.getByRole('button', { name: 'Also my family' }).click();
	await seen.getByRole('button', { name: 'Yes, show it' }).click();
	await expect(seen.getByText(/your family can see this/)).toBeVisible();
});

test('a child makes the pages comfortable, and they are so from the first paint', async ({ page }) => {
	await letIn(page, 'Owen');
	await page.goto('/pupil');
	await page.getByText('Make it comfortable').click();
	await page.getByText('Quiet colours, and nothing moves').click();
	await page.getByText('Letters that are easier to read').click();
	await page.getByRole('button', { name: 'Keep it like this' }).click();
	const html = page.locator('html');
	await expect(html).toHaveAttribute('data-calm', 'on');
	await expect(html).toHaveAttribute('data-face', 'early');
	const raw = await (await page.request.get('/pupil/goals')).text();
	expect(raw).toContain('data-calm="on"');
	// At its end nothing of the page lies half behind the bar, whatever stands on it that day.
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await axe(page);
});

for (const device of ['@tablet', '@dark', '@phone'])
	test(`each question, looking, sending, changing and what comes after can be used by everybody ${device}`, async ({
		page,
		newcomer,
		signInAs
	}) => {
		test.slow();
		const send = page.getByRole('button', { name: 'Send' });
		for (const first of ['Daisy', 'Zofia', 'Marcus']) {
			await letIn(page, first);
			await page.goto('/pupil/check-in');
			// On a school day Zofia has begun already, and goes on from there.
			expect(await answerAll(page, axe)).toBeGreaterThan(first === 'Zofia' ? 0 : 3);
			await axe(page);
			await send.click();
			await expect(page).toHaveURL(/\/check-in\/done$/);
			await axe(page);
			await page.goto('/pupil');
			await axe(page);
			await page.getByRole('button', { name: 'Change my answers' }).click();
			await axe(page);
			await send.click();
			await expect(page).toHaveURL(/\/check-in\/done$/);
		}

		await page.goto('/pupil');
		const mentor = await newcomer();
		await signInAs('mentorElsewhere', mentor);
		await readAll(mentor, /^Marcus /);
		for (const path of ['/pupil', '/pupil/check-in/done']) {
			await page.goto(path);
			await expect(page.getByRole('link', { name: 'Check in again' })).toBeVisible();
			await axe(page);
		}
		await letIn(page, 'Jude');
		await page.goto('/pupil/goals');
		await page.getByRole('link', { name: 'Open this goal' }).first().click();
		await expect(page).toHaveURL(/\/goals\/[0-9a-f-]{36}$/);
		await axe(page);
	});

for (const device of ['@tablet', '@phone'])
	test(`a child whose tablet loses the network keeps what was tapped and typed, and goes on with it ${device}`, async ({
		page,
		context,
		watch
	}) => {
		watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
		const told = page.getByText('That did not get through yet. Nothing is lost.');
		await letIn(page, 'Ivy');
		await page.goto('/pupil/check-in');
		await answers(page).getByRole('button').first().click();
		await expect(question(page)).toHaveText('Which words fit best?');
		const word = answers(page).getByRole('checkbox').first();
		await answers(page).locator('label').first().click();
		await context.setOffline(true);
		await next(page).click();
		await expect(told).toBeVisible();
		await expect(word).toBeChecked();
		await axe(page);
		await context.setOffline(false);
		await next(page).click();
		await expect(question(page)).toHaveText('What is it about?');
		await expect(told).toHaveCount(0);

		await page.goto('/pupil/goals/new');
		const want = page.getByLabel('What do you want to be able to do?');
		await page.getByRole('button', { name: 'Save my goal' }).click();
		await expect(page.getByText('Say what you want to do.')).toBeVisible();
		await want.fill('Tie my own laces');
		await context.setOffline(true);
		await page.getByRole('button', { name: 'Save my goal' }).click();
		await expect(told).toBeVisible();
		await expect(want).toHaveValue('Tie my own laces');

		await page.getByRole('link', { name: 'Back' }).click();
		await expect(question(page)).toHaveText('The tablet needs a little rest');
		await axe(page);
		await page.getByRole('link', { name: 'Try again' }).click();
		await expect(question(page)).toHaveText('The tablet needs a little rest');
		await context.setOffline(false);
		await page.getByRole('link', { name: 'Try again' }).click();
		await expect(question(page)).toHaveText('My goals');
	});
