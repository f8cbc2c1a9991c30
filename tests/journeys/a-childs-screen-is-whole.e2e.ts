import type { Page } from '@playwright/test';
import { letIn } from '../support/child.ts';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'sees-whole-screens' });

/** The words that stand on more than one line: a child who spells them out would not find them. */
const brokenWords = (page: Page) =>
	page.evaluate(() => {
		const broken: string[] = [];
		const texts = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node; node = texts.nextNode())
			for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}’]+/gu)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
				if (lines.size > 1) broken.push(word);
			}
		return broken;
	});

for (const device of ['@tablet', '@phone'])
	test(`every child’s name is whole on the tile ${device}`, async ({ page, signInAs }) => {
		for (const tablet of ['tabletOfOtter', 'tabletOfWren', 'tabletOf9R'] as const) {
			await signInAs(tablet);
			await page.goto('/tablet');
			await expect(page.getByRole('group').first()).toBeVisible();
			expect(await brokenWords(page)).toEqual([]);
		}
	});

test('a child of five finds every word whole, and who will read it above the bar, on each question', async ({
	page
}) => {
	await letIn(page, 'Daisy');
	await page.goto('/pupil/check-in');
	const heading = page.getByRole('heading', { level: 1 });
	const place = page.getByText(/^\d+ of \d+$/);
	// How many questions there are is the school's rota for the day of the week.
	const [, last = 0] = (await place.innerText()).split(' of ').map(Number);
	expect(last).toBeGreaterThanOrEqual(5);
	for (let step = 1; step < last; step += 1) {
		await expect(place).toHaveText(`${step} of ${last}`);
		expect(await brokenWords(page)).toEqual([]);
		const seen = await page.getByText('Ms Jones will read this.').boundingBox();
		const bar = await page.getByRole('contentinfo').boundingBox();
		expect((seen?.y ?? Infinity) + (seen?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
		const asked = await heading.innerText();
		const skip = page.getByRole('button', { name: 'Next' });
		const choices = page.locator('#screen button');
		await ((await choices.count()) > 0 ? choices.first() : skip).click();
		await expect(heading).not.toHaveText(asked);
	}
	await expect(heading).toHaveText('Is this right?');
	const sheet = await page.getByRole('group', { name: 'Who can see this?' }).boundingBox();
	const bar = await page.getByRole('contentinfo').boundingBox();
	expect((sheet?.y ?? Infinity) + (sheet?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('home is one screen: what is next, three doors on one line, nothing behind the bar', async ({
	page
}) => {
	await letIn(page, 'Asha');
	await page.goto('/pupil');
	const doors = await page.getByRole('navigation').getByRole('link').all();
	const tops = await Promise.all(doors.map(async (door) => (await door.boundingBox())?.y));
	expect(tops).toHaveLength(3);
	expect(new Set(tops).size).toBe(1);
	expect(await brokenWords(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(
		0
	);
	const faces = await page.evaluate(() =>
		performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
	);
	expect(faces).toHaveLength(1);
});

for (const device of ['@tablet', '@phone'])
	test(`the tick of a step that is done stands beside its words ${device}`, async ({ page }) => {
		await letIn(page, 'Asha');
		await page.goto('/pupil/goals');
		const step = page.getByRole('button', { name: 'A page in front of Otter' });
		await expect(step).toHaveAttribute('aria-pressed', 'true');
		const tick = await step.locator('.tick').boundingBox();
		const words = await step.locator('.words').boundingBox();
		expect((tick?.x ?? Infinity) + (tick?.width ?? 0)).toBeLessThanOrEqual(words?.x ?? 0);
		expect(await brokenWords(page)).toEqual([]);
	});

test('no bar of a phone is more than one line of things to tap, and none of them is small @phone', async ({
	page,
	signInAs
}) => {
	await signInAs('tabletOfWren');
	const look = async () => {
		const found = await page.evaluate(() =>
			[...document.querySelectorAll('header.bar, footer.bar')].flatMap((bar) => {
				const things = [...bar.querySelectorAll('a, button')].map((thing) => thing.getBoundingClientRect());
				const low = Math.min(...things.map(({ bottom }) => bottom));
				return [
					...things.filter(({ top }) => top > low).map(() => 'below another'),
					...things.filter(({ width, height }) => Math.min(width, height) < 48).map(() => 'small'),
					...things.filter(({ left, right }) => left < 0 || right > innerWidth).map(() => 'cut off')
				];
			})
		);
		expect(found, page.url()).toEqual([]);
	};
	await page.goto('/tablet');
	await look();
	for (const first of ['Ben', 'Asha', 'Jude']) {
		await letIn(page, first);
		for (const path of ['', '/goals', '/goals/new', '/entries', '/talk', '/progress', '/check-in']) {
			await page.goto(`/pupil${path}`);
			await look();
		}
		await page.locator('#screen').getByRole('button', { name: 'Not sure' }).click();
		await expect(page).not.toHaveURL(/\/feeling$/);
		await look();
	}
});

test('letters twice as large stay inside a phone, and no bar lies over them @phone', async ({ page }) => {
	await letIn(page, 'Asha');
	for (const path of ['', '/goals', '/check-in', '/talk']) {
		await page.goto(`/pupil${path}`);
		const found = await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
			const bar = document.querySelector('footer.bar');
			return {
				beside: Math.max(0, document.documentElement.scrollWidth - innerWidth),
				over: bar ? getComputedStyle(bar).position === 'sticky' : false
			};
		});
		expect(found, path).toEqual({ beside: 0, over: false });
	}
});
