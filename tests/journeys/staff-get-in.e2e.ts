import type { Page } from '@playwright/test';
import { codeOf, stepAt } from '#lib/server/auth/totp.ts';
import { inviteGuardian } from '#lib/server/services/invitations.ts';
import { axe, expect, test } from '../support/fixtures.ts';
import { meanwhile } from '../support/office.ts';

// Each of these journeys begins in an empty house, with the link that the first start prints.
const office = { email: 'office@hollinbank.example', password: 'kettle otter marzipan' };
const mentor = { email: 'sam@hollinbank.example', password: 'lantern seven porridge' };

test.use({ story: 'the first start', house: 'empty' });

const setUpLink = (said: string) => /\/account\/set-up\/\S+/.exec(said)?.[0] ?? '';

/** The school of the journeys that begin in one; the first to need it makes it. */
async function setUp(page: Page, said: string) {
	if (!(await page.goto(setUpLink(said)))?.ok()) return;
	await page.getByLabel('Name of the school').fill('Hollin Bank Primary');
	await page.getByRole('radio', { name: 'Primary' }).check({ force: true });
	await page.getByLabel('Your name').fill('Mrs Office');
	await page.getByLabel('E-mail address').fill(office.email);
	await page.getByLabel('Choose a password').fill(office.password);
	await page.getByRole('button', { name: 'Make the school' }).click();
	await page.waitForURL(/\/school/);
	await page.context().clearCookies();
}

/** The administrator invites the mentor. @returns the path of the link that is shown once */
async function invite(page: Page) {
	await page.goto('/school/people/invite');
	await page.getByLabel('Name').fill('Sam Reed');
	await page.getByLabel('E-mail at the school').fill(mentor.email);
	await page.getByRole('checkbox', { name: 'Mentor' }).check({ force: true });
	await page.getByRole('button', { name: 'Make the invitation' }).click();
	return new URL(await page.getByLabel('Their link').inputValue()).pathname;
}

async function signIn(page: Page, who: { email: string; password: string }) {
	await page.goto('/account/sign-in');
	await fillIn(page, who);
}

/** On the page that they were led to, as it stands. */
async function fillIn(page: Page, who: { email: string; password: string }) {
	await page.getByLabel('E-mail address').fill(who.email);
	await page.getByLabel('Password', { exact: true }).fill(who.password);
	await page.getByRole('button', { name: 'Sign in' }).click();
}

async function signOut(page: Page) {
	await page.goto('/account/you');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByText('You are signed out.')).toBeVisible();
}

test('an administrator makes the school, a mentor joins, adds a second step and signs in with it @tablet @dark @nojs', async ({
	page,
	app,
	newcomer
}, { project }) => {
	const scripts = project.name !== 'nojs';
	// axe is itself a script.
	const look = scripts ? axe : async () => {};
	await page.goto(setUpLink(app.said()));
	await look(page);
	await page.getByLabel('Name of the school').fill('Hollin Bank Primary');
	await page.getByRole('radio', { name: 'Primary' }).check({ force: true });
	await page.getByLabel('Your name').fill('Mrs Office');
	await page.getByLabel('E-mail address').fill(office.email);
	await page.getByLabel('Choose a password').fill('HollinBank2026');
	await page.getByRole('button', { name: 'Make the school' }).click();
	await expect(page.getByRole('alert')).toContainText('too easy to guess');
	await expect(page.getByLabel('Name of the school')).toHaveValue('Hollin Bank Primary');
	await look(page);
	await page.getByLabel('Choose a password').fill(office.password);
	await page.getByRole('button', { name: 'Make the school' }).click();
	await page.waitForURL(/\/school/);

	// The link has done its work.
	const again = await page.goto(setUpLink(app.said()));
	expect(again?.status()).toBe(410);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has ended');
	await look(page);

	const path = await invite(page);
	const sam = await newcomer({ javaScriptEnabled: scripts });
	await sam.goto(path);
	await expect(sam.getByRole('heading', { level: 1 })).toHaveText('Welcome to Hollin Bank Primary');
	await look(sam);
	await sam.getByLabel('Your name').fill('Mr Reed');
	await sam.getByLabel('Choose a password').fill(mentor.password);
	await sam.getByRole('button', { name: 'Join' }).click();
	await sam.waitForURL(/\/mentor$/);
	expect((await page.goto(path))?.status()).toBe(410);

	await sam.goto('/account/you');
	await look(sam);
	await sam.getByRole('link', { name: 'Set it up' }).click();
	await look(sam);
	const secret = ((await sam.locator('.key').textContent()) ?? '').replace(/\s/g, '');
	await sam.getByLabel('Code of six digits').fill('000000');
	await sam.getByRole('button', { name: 'Turn it on' }).click();
	await expect(sam.getByRole('alert')).toContainText('This code is not right');
	// What was scanned is still what counts.
	expect(((await sam.locator('.key').textContent()) ?? '').replace(/\s/g, '')).toBe(secret);
	await sam.getByLabel('Code of six digits').fill(codeOf(secret, stepAt(new Date())));
	await sam.getByRole('button', { name: 'Turn it on' }).click();
	await expect(sam.locator('.codes li')).toHaveCount(10);
	const codes = await sam.locator('.codes li').allTextContents();
	await look(sam);

	await signOut(sam);
	await look(sam);
	await signIn(sam, { ...mentor, password: 'not my password' });
	await expect(sam.getByRole('alert')).toContainText('The e-mail address or the password is not right');
	await signIn(sam, mentor);
	await expect(sam.getByRole('heading', { level: 1 })).toHaveText('Enter your code');
	await look(sam);
	await sam.goto('/mentor');
	await expect(sam).toHaveURL(/\/account\/sign-in\?to=\/mentor$/);
	await sam.goto('/account/sign-in/code');
	await sam.getByLabel('Code').fill(codeOf(secret, stepAt(new Date()) + 1));
	await sam.getByRole('button', { name: 'Continue' }).click();
	await sam.waitForURL(/\/mentor$/);

	await signOut(sam);
	await signIn(sam, mentor);
	await sam.getByLabel('Code').fill(codes[3] ?? '');
	await sam.getByRole('button', { name: 'Continue' }).click();
	await sam.waitForURL(/\/mentor$/);

	// The phone is gone, and the codes with it: the office takes the second step off.
	await page.goto('/school/people');
	await page.getByRole('link', { name: 'Mr Reed' }).click();
	await page.getByText('They have lost the phone with their codes').click();
	await look(page);
	await page.getByRole('button', { name: 'Take the second step off Mr Reed’s account' }).click();
	await expect(page.getByText('The second step is off')).toBeVisible();
	// Who was on the way to a page and has to sign in first comes to that page, a wrong password between them or not.
	await sam.goto('/mentor/pupils');
	await expect(sam).toHaveURL(/\/account\/sign-in\?to=\/mentor\/pupils$/);
	await fillIn(sam, { ...mentor, password: 'not my password' });
	await expect(sam.getByRole('alert')).toContainText('The e-mail address or the password is not right');
	await fillIn(sam, mentor);
	await sam.waitForURL(/\/mentor\/pupils$/);
	await expect(sam.getByRole('heading', { name: 'My pupils' })).toBeVisible();
});

test('whoever signs out leaves nothing behind, in this tab or another', async ({ page, context, app }) => {
	await setUp(page, app.said());
	await signIn(page, office);
	await page.waitForURL(/\/school/);
	await page.goto('/account/you');
	const other = await context.newPage();
	await other.goto('/account/you');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByText('You are signed out.')).toBeVisible();
	await other.waitForURL(/\/account\/sign-in/);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
	expect(await page.content()).not.toContain(office.email);
	expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
	const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
	expect(kept).not.toMatch(/office|Office|Hollin/);
});

test('where the school asks for a second step, nothing else opens before it is set up', async ({
	page,
	app
}) => {
	await setUp(page, app.said());
	await meanwhile(app, office.email, (_, sql) => sql`update schools set second_factor = true`);
	await signIn(page, office);
	await page.waitForURL(/\/account\/second-factor$/);
	await expect(page.getByText('Your school asks its staff for this.')).toBeVisible();
	await axe(page);
	for (const path of ['/account/you', '/mentor', '/school/roster', '/tablet/enrol']) {
		await page.goto(path);
		await expect(page).toHaveURL(/\/account\/second-factor$/);
	}
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByText('You are signed out.')).toBeVisible();
	await meanwhile(app, office.email, (_, sql) => sql`update schools set second_factor = false`);
});

test('a parent accepts an invitation and is told that the school has to check @phone', async ({
	page,
	app
}) => {
	await setUp(page, app.said());
	const path = await meanwhile(app, office.email, async (ctx, sql) => {
		const pupilId = crypto.randomUUID();
		await sql`insert into pupils (school_id, id, first_name, surname, shown_name, symbol)
				values (${ctx.school.id}, ${pupilId}, 'Persephone', 'Example', 'Persephone', 'fox')`;
		const email = `mum-${Date.now()}@example.org`;
		const link = await inviteGuardian(ctx, { email, name: 'Ms Example', pupilId, relation: 'mother' });
		return 'path' in link ? link.path : '';
	});
	await page.goto(path);
	await expect(page.getByText('First the school checks that it is you.')).toBeVisible();
	expect(await page.content()).not.toContain('Persephone');
	await axe(page);
	await page.getByLabel('Choose a password').fill('three blind badgers sing');
	await page.getByRole('button', { name: 'Join' }).click();
	await page.waitForURL(/\/family$/);
	expect(await page.content()).not.toContain('Persephone');
});

test('a form that is broken, too big or from elsewhere is refused without a fault', async ({
	app,
	request
}) => {
	const to = `${app.origin}/account/sign-in`;
	const ours = { origin: app.origin, accept: 'text/html' };
	const multipart = { ...ours, 'content-type': 'multipart/form-data; boundary=x' };
	expect((await request.post(to, { headers: multipart, data: '--x\r\nContent-Dis' })).status()).toBe(400);
	const big = { ...ours, 'content-type': 'application/x-www-form-urlencoded' };
	expect((await request.post(to, { headers: big, data: `email=${'a'.repeat(7_000_000)}` })).status()).toBe(
		413
	);
	expect((await request.post(to, { headers: ours, form: {} })).status()).toBe(400);
	const hostile = { email: '\u0000\uD800"><script>alert(1)</script>', password: '\u202E'.repeat(400) };
	const answer = await request.post(to, { headers: ours, form: hostile });
	expect(answer.status()).toBe(400);
	expect(await answer.text()).not.toContain('<script>alert');
	const foreign = { origin: 'https://elsewhere.example' };
	expect((await request.post(to, { headers: foreign, form: office })).status()).toBe(403);
	expect((await request.post(`${app.origin}/account/sign-out`, { headers: foreign })).status()).toBe(403);
});
