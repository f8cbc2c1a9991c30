import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runningEmbedded } from '#lib/server/db/embedded/start.ts';
import { startApp, type RunningApp } from '../support/app.ts';
import { expect, test } from '../support/fixtures.ts';
import { startProxy, type Proxy } from '../support/proxy.ts';

/** A second server on the same data, by a wire that can be cut. */
async function byWire(app: RunningApp, work: (origin: string, wire: Proxy) => Promise<void>) {
	const owner = runningEmbedded(app.dataDir);
	if (!owner) throw new Error('the app runs no database of its own');
	const wire = await startProxy(owner);
	const url = new URL(`postgres://127.0.0.1:${wire.through.port}/${owner.database}`);
	[url.username, url.password] = [owner.user, owner.password];
	const folder = mkdtempSync(join(tmpdir(), 'wire-'));
	const keys = { KEYS_FILE: join(app.dataDir, 'keys.json') };
	const second = await startApp(folder, { DATABASE_URL: url.href, ...keys });
	try {
		await work(second.origin, wire);
	} finally {
		wire.open(true);
		await second.stop();
		await wire.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

const cut = (wire: Proxy) => {
	wire.open(false);
	wire.cut();
};

/** The same browser, with its cookies, at the second server. */
async function elsewhere(page: Page, origin: string) {
	const cookies = await page.context().cookies();
	const context = await page.context().browser()?.newContext({ baseURL: origin, hasTouch: true });
	if (!context) throw new Error('there is no browser');
	await context.addCookies(cookies.map(({ name, value }) => ({ name, value, url: origin })));
	return context.newPage();
}

test('while the database is away an adult reads that nothing is lost, keeps what was typed, and goes on afterwards', async ({
	page,
	app,
	signInAs
}) => {
	test.slow();
	await signInAs('teacher');
	await byWire(app, async (origin, wire) => {
		const desk = await elsewhere(page, origin);
		await desk.goto('/mentor/class');
		await desk.getByRole('link', { name: '4 Otter' }).click();
		const open = desk.getByRole('button', { name: 'Open sign-in' });
		await desk.getByLabel('For how long').selectOption('40');
		cut(wire);
		await open.click();
		await expect(desk.getByRole('alert')).toContainText('What you entered is still here');
		await expect(desk.getByLabel('For how long')).toHaveValue('40');

		const answer = await desk.goto('/mentor/class');
		expect(answer?.status()).toBe(503);
		expect(answer?.headers()['cache-control']).toContain('no-store');
		await expect(desk.getByText('Nothing that was saved is lost.')).toBeVisible();

		wire.open(true);
		await expect(async () => {
			await desk.getByRole('link', { name: 'Try again' }).click();
			await expect(desk.getByRole('link', { name: '4 Otter' })).toBeVisible({ timeout: 2_000 });
		}).toPass({ timeout: 40_000 });
		await desk.context().close();
	});
});

test('a letter that is sent while the database is away is not lost: the page keeps it and sends it again', async ({
	page,
	app,
	signInAs
}) => {
	test.slow();
	await signInAs('mentor');
	await byWire(app, async (origin, wire) => {
		const desk = await elsewhere(page, origin);
		await desk.goto('/mentor/pupils');
		await desk.getByRole('link', { name: /Theo/ }).click();
		const sentence = 'Theo said “<b>well done</b>” to a friend.';
		await desk.getByLabel('A sentence for the family').fill(sentence);
		cut(wire);
		await desk.getByRole('button', { name: 'Share with the family' }).click();
		await expect(desk.getByText('What you entered is kept on this page.')).toBeVisible();
		const again = desk.getByRole('button', { name: 'Send it again' });
		await again.click();
		await expect(again).toBeVisible();
		wire.open(true);
		await expect(async () => {
			if (await again.isVisible()) await again.click();
			await expect(desk.getByText('Shared with the family.')).toBeVisible({ timeout: 2_000 });
		}).toPass({ timeout: 40_000 });
		await expect(desk.getByRole('listitem').filter({ hasText: sentence })).toHaveCount(1);
		await desk.context().close();
	});
});

test('while the database is away a tablet speaks to a child, and afterwards shows the names', async ({
	page,
	app,
	signInAs
}) => {
	test.slow();
	await signInAs('tabletOfOtter');
	await byWire(app, async (origin, wire) => {
		const tablet = await elsewhere(page, origin);
		await tablet.goto('/tablet');
		await expect(tablet.getByRole('heading', { name: 'Tap your name' })).toBeVisible();
		cut(wire);
		const answer = await tablet.goto('/tablet');
		expect(answer?.status()).toBe(503);
		await expect(tablet.getByRole('heading', { name: 'The tablet needs a little rest' })).toBeVisible();
		wire.open(true);
		await expect(async () => {
			await tablet.getByRole('link', { name: 'Try again' }).tap();
			await expect(tablet.getByRole('heading', { name: 'Tap your name' })).toBeVisible({ timeout: 2_000 });
		}).toPass({ timeout: 40_000 });
		await tablet.context().close();
	});
});
