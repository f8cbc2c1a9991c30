import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { axe as checkPage, expect, test } from '../support/fixtures.ts';

// What the browser's camera sees is a film in this file, read when the camera is opened.
const folder = mkdtempSync(join(tmpdir(), 'camera-'));
const film = join(folder, 'card.y4m');
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.use({
	launchOptions: {
		...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-background-networking',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`,
			// A name of the school's own network, without https.
			'--host-resolver-rules=MAP foothold.school.test 127.0.0.1'
		]
	}
});

const [width, height] = [640, 480];

/** Films a printed square, drawn anew by the browser that shows it. */
async function filmSquare(square: Locator) {
	const dark = await square.evaluate(
		(svg, [width, height]) => {
			const canvas = Object.assign(document.createElement('canvas'), { width, height });
			const pen = canvas.getContext('2d');
			const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
			if (!pen || !size) throw new Error('there is no square');
			pen.translate((width - 8 * size) / 2 + 32, (height - 8 * size) / 2 + 32);
			pen.scale(8, 8);
			pen.fill(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''));
			const { data } = pen.getImageData(0, 0, width, height);
			return Array.from({ length: width * height }, (_, at) => Number((data[4 * at + 3] ?? 0) > 127)).join(
				''
			);
		},
		[width, height] as const
	);
	expect(dark).toContain('1');
	const light = Buffer.from(Array.from(dark, (one) => (one === '1' ? 16 : 235)));
	const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
	const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`);
	writeFileSync(film, Buffer.concat([head, ...Array.from({ length: 10 }, () => frame)]));
}

/** A member of staff prints a card for a child of 4 Otter. @returns the letters under the square */
async function printCard(desk: Page, name: string) {
	await desk.goto('/mentor/class');
	await desk.getByRole('link', { name: '4 Otter' }).click();
	await desk.getByRole('link', { name: 'Print cards' }).click();
	await expect(desk.getByRole('button', { name: 'Make cards' })).toBeVisible();
	for (const one of await desk.getByRole('checkbox').all()) await one.uncheck({ force: true });
	await desk.getByRole('checkbox', { name }).check({ force: true });
	await desk.getByRole('button', { name: 'Make cards' }).click();
	const card = desk.getByRole('main').getByRole('listitem');
	await expect(card).toHaveCount(1);
	await filmSquare(card.locator('.square svg'));
	return card.locator('.code').innerText();
}

/** The checker is itself a script. */
const axe = (page: Page) => (test.info().project.name === 'nojs' ? undefined : checkPage(page));
const letters = (page: Page) => page.getByRole('textbox', { name: /letters/i });
const isIn = (page: Page) => expect(page).toHaveURL(/\/pupil/);

test('a child holds the card in front of the tablet and is in', async ({
	page,
	newcomer,
	signInAs,
	context,
	watch
}) => {
	const desk = await newcomer();
	await signInAs('teacher', desk);
	await printCard(desk, 'Asha');
	await context.grantPermissions(['camera']);
	await signInAs('tabletOfOtter');
	await page.goto('/tablet');
	await page.getByRole('link', { name: 'Show my card' }).tap();
	await isIn(page);
	await expect(page.getByRole('button', { name: 'Stop' }).first()).toBeVisible();
	// The child's pages do not get what the card's page was allowed.
	watch.allow(/Permissions policy violation: camera/);
	const allowed = await page.evaluate(() =>
		navigator.mediaDevices.getUserMedia({ video: true }).then(
			() => 'yes',
			({ name }: Error) => name
		)
	);
	expect(allowed).toBe('NotAllowedError');
});

test('a card that was printed again lets nobody in, and the page says so kindly', async ({
	page,
	newcomer,
	signInAs,
	context
}) => {
	const desk = await newcomer();
	await signInAs('teacher', desk);
	const code = await printCard(desk, 'Theo');
	await context.grantPermissions(['camera']);
	await signInAs('tabletOfOtter');
	await desk.goto('/mentor/class');
	await desk.getByRole('link', { name: '4 Otter' }).click();
	await desk.getByRole('button', { name: 'End the card of Theo' }).click();
	await expect(desk.getByRole('button', { name: 'End the card of Theo' })).toHaveCount(0);
	await page.goto('/tablet/card');
	await expect(page.getByText('That is not the card. Try again.')).toBeVisible();
	await axe(page);
	expect(code).toMatch(/^\w{4} \w{4}$/);
	await expect(page).toHaveURL(/\/tablet\/card$/);
});

test('where the camera is not allowed, the letters under the square do @tablet @phone @nojs @dark', async ({
	page,
	newcomer,
	signInAs
}) => {
	const desk = await newcomer({ javaScriptEnabled: true });
	await signInAs('teacher', desk);
	const code = await printCard(desk, 'Asha');
	await signInAs('tabletOfOtter');
	await page.goto('/tablet/card');
	await expect(letters(page)).toBeVisible();
	await axe(page);
	await letters(page).fill(code.toLowerCase().replace(' ', ''));
	await page.getByRole('button', { name: 'Go' }).click();
	await isIn(page);
});

test('on the school’s own network without https the page asks for the letters at once', async ({
	page,
	app,
	browser,
	newcomer,
	signInAs
}) => {
	const desk = await newcomer();
	await signInAs('teacher', desk);
	const code = await printCard(desk, 'Asha');
	await signInAs('tabletOfOtter');
	const [enrolled] = (await page.context().cookies()).filter(({ name }) => name === 'foothold-tablet');
	const origin = app.origin.replace('127.0.0.1', 'foothold.school.test');
	const context = await browser.newContext({ baseURL: origin, hasTouch: true });
	await context.addCookies([{ name: 'foothold-tablet', value: enrolled?.value ?? '', url: origin }]);
	const tablet = await context.newPage();
	await tablet.goto('/tablet/card');
	expect(await tablet.evaluate(() => isSecureContext)).toBe(false);
	await expect(tablet.getByText('The camera does not work here.')).toBeVisible();
	await letters(tablet).fill(code);
	await tablet.getByRole('button', { name: 'Go' }).tap();
	await isIn(tablet);
	await context.close();
});

test('only the page of the card may ask for a camera', async ({ page, signInAs }) => {
	await signInAs('tabletOfOtter');
	const policyOf = async (path: string) => {
		const policy = (await page.goto(path))?.headers()['permissions-policy'] ?? '';
		return policy.split(', ').find((one) => one.startsWith('camera'));
	};
	expect(await policyOf('/tablet/card')).toBe('camera=(self)');
	for (const path of ['/tablet', '/account/sign-in', '/tablet/nowhere', '/mentor'])
		expect(await policyOf(path), path).toBe('camera=()');
});
