import type { BrowserContext, Page } from '@playwright/test';
import { letIn } from '../support/child.ts';
import { expect, test } from '../support/fixtures.ts';

const names = (page: Page) => page.getByRole('heading', { name: 'Tap your name' });

/** The first child of the class with the open door comes in, looks around, and says something for themselves. */
async function comeIn(page: Page) {
	await page.goto('/tablet');
	await page.getByRole('main').getByRole('button').first().click();
	await page.waitForURL(/\/pupil/);
	for (const path of ['/pupil', '/pupil/goals', '/pupil/entries', '/pupil/talk']) {
		await page.goto(path);
		// What a long press on Back lists.
		await expect(page).toHaveTitle('Foothold');
	}
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The tablet shows the class, and nothing is left that says who was here. */
async function showsTheClass(page: Page) {
	await expect(names(page)).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/tablet');
}

async function sessionOf(context: BrowserContext) {
	return (await context.cookies()).filter(({ name }) => name === 'foothold');
}

/** What a browser keeps of a site besides its cookies. */
const kept = (page: Page) =>
	page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.entries(sessionStorage).filter(([key]) => !key.startsWith('sveltekit:')),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: 'caches' in globalThis ? await caches.keys() : [],
		typed: [...document.querySelectorAll('input, textarea')].map((field) =>
			field instanceof HTMLInputElement && field.type === 'hidden' ? '' : Reflect.get(field, 'value')
		)
	}));

test('after a child has finished, Back, Forward and reload show the class @tablet @nojs', async ({
	page,
	context,
	signInAs
}) => {
	await signInAs('tabletOfWren');
	await comeIn(page);
	expect(await sessionOf(context)).toHaveLength(1);
	await page.getByRole('button', { name: 'Stop' }).first().click();
	await showsTheClass(page);
	expect(await sessionOf(context)).toEqual([]);
	for (let times = 0; times < 10; times++) {
		const answer = await page.goBack();
		if (!answer && page.url() === 'about:blank') break;
		await showsTheClass(page);
	}
	for (let times = 0; times < 10; times++) {
		if (!(await page.goForward())) break;
		await showsTheClass(page);
	}
	await page.goto('/tablet');
	await page.reload();
	await showsTheClass(page);
});

test('a child who only goes back to the names has finished, too: Forward leads nowhere @tablet @nojs', async ({
	page,
	context,
	signInAs
}) => {
	await signInAs('tabletOfWren');
	await comeIn(page);
	await page.goto('/tablet');
	await showsTheClass(page);
	expect(await sessionOf(context)).toEqual([]);
	await page.goBack();
	await showsTheClass(page);
});

test('nothing of a child stays in the browser: no storage, no cache, nothing typed', async ({ page }) => {
	await letIn(page, 'Theo');
	const secret = 'sea-glass-and-thunder';
	await page.goto('/pupil/goals/new');
	await page.getByRole('textbox').first().fill(secret);
	await page.getByRole('button', { name: 'Stop' }).first().click();
	await showsTheClass(page);
	const left = await kept(page);
	expect(left).toMatchObject({ local: [], session: [], databases: [], caches: [] });
	await page.goBack();
	await showsTheClass(page);
	const everything = await page.evaluate(
		() => document.documentElement.outerHTML + JSON.stringify([{ ...localStorage }, { ...sessionStorage }])
	);
	expect(JSON.stringify([left, await kept(page)]) + everything).not.toContain(secret);
});

test('a page that the browser had put aside comes back as the class screen', async ({ page, signInAs }) => {
	await signInAs('tabletOfWren');
	await comeIn(page);
	// What `pageshow` says of a page from the browser's memory; which pages a browser keeps there is its own affair.
	const { origin } = new URL(page.url());
	const finish = await page.request.post('/tablet/finish', {
		form: { done: 'yes' },
		headers: { origin, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(finish.status()).toBe(303);
	await Promise.all([
		page.waitForURL(/\/tablet$/),
		page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
	]);
	await showsTheClass(page);
});

test('another tab of the same child goes back to the names by itself', async ({
	page,
	context,
	signInAs
}) => {
	await signInAs('tabletOfWren');
	await comeIn(page);
	const other = await context.newPage();
	await other.goto('/pupil/goals');
	await page.getByRole('button', { name: 'Stop' }).first().click();
	await showsTheClass(page);
	await expect(names(other)).toBeVisible();
});

for (const device of ['@tablet', '@nojs'])
	test(`a tablet that the office ends shows nobody from then on, whoever was signed in on it ${device}`, async ({
		page,
		context,
		newcomer,
		signInAs
	}) => {
		await signInAs('tabletOfWren');
		await comeIn(page);
		const office = await newcomer();
		await signInAs('admin', office);
		await office.goto('/school/tablets');
		await office.getByRole('link', { name: 'Demo, Wren' }).last().click();
		await office.getByText('Lost, broken or given away').click();
		await office.getByRole('button', { name: 'End this tablet' }).click();
		await office.waitForURL(/\/school\/tablets\?done=ended/);

		const notSetUp = page.getByRole('heading', { name: 'This tablet is not set up yet' });
		await page.goto('/pupil');
		await expect(notSetUp).toBeVisible();
		expect(await sessionOf(context)).toEqual([]);
		for (let times = 0; times < 4; times++) {
			if (!(await page.goBack())) break;
			await expect(notSetUp).toBeVisible();
		}
	});
