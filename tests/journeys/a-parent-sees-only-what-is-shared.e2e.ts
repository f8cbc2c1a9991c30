import type { APIResponse, Locator, Page } from '@playwright/test';
import { dayAt } from '#lib/domain/school-day.ts';
import { family } from '#lib/i18n/en-GB/family.ts';
import { tablet as tabletWords } from '#lib/i18n/en-GB/tablet.ts';
import { picturesOf } from '#lib/server/demo/people.ts';
import { hollinBank } from '#lib/server/demo/schools/hollin-bank.ts';
import { newId } from '#lib/server/ids.ts';
import { keptFromFamilies } from '../support/canaries.ts';
import { axe as checkPage, expect, test } from '../support/fixtures.ts';
import { meanwhile } from '../support/office.ts';
import { signInAs as signInAgain } from '../support/sign-in.ts';

test.use({ story: 'a parent' });

const office = 'office@hollinbank.example';

/** The checker is itself a script: where there are none, the same pages are checked on the other devices. */
const axe = (page: Page) => (test.info().project.name === 'nojs' ? undefined : checkPage(page));

/** Callum at the tablet of his class, with his own pictures. */
async function asCallum(tablet: Page) {
	const callum = hollinBank.children.find(({ key }) => key === 'callum');
	if (!callum) throw new Error('the story has no Callum');
	await tablet.goto('/tablet');
	await tablet.getByRole('link', { name: callum.first }).click();
	for (const picture of picturesOf(hollinBank, callum))
		await tablet.getByRole('button', { name: tabletWords.pictures.names[picture], exact: true }).click();
	await tablet.waitForURL(/\/pupil/);
}

/** Answers every question that is asked with "Not sure", until the answers are looked at. */
async function toTheLastScreen(tablet: Page) {
	const send = tablet.getByRole('button', { name: 'Send' });
	const unsure = tablet.getByText('Not sure', { exact: true });
	for (;;) {
		await expect(send.or(unsure).first()).toBeVisible();
		if (await send.isVisible()) return;
		const before = tablet.url();
		// A tap that answers goes on by itself; one that only chooses waits for Next.
		const answers = await tablet.getByRole('button', { name: 'Not sure', exact: true }).isVisible();
		await unsure.click();
		if (!answers) await tablet.getByRole('button', { name: 'Next' }).click();
		await tablet.waitForURL((url) => url.href !== before);
	}
}

/** Opens who can see a thing, and lets fewer people: one tap. */
async function onlyMyMentor(sharing: Locator) {
	await sharing.locator('summary').click();
	await sharing.getByRole('button', { name: 'Just me and my mentor' }).click();
}

/** The same page as the browser's own fetch of its data finds it. */
async function everythingOf(page: Page): Promise<string> {
	const address = new URL(page.url());
	const data = await page.request.get(`${address.pathname}/__data.json`);
	return `${await page.content()}\n${await data.text()}`;
}

test('a mother reads what her son shared, and not one word more @tablet @phone @desktop @dark @nojs', async ({
	page,
	app,
	signInAs
}) => {
	await signInAs('parent');
	await page.goto('/family');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How Callum is getting on');
	await expect(page.getByText('his Mondays have been calmer since')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'One thing to ask at home' })).toBeVisible();
	await expect(page.getByText('Have calm Monday mornings')).toBeVisible();
	await expect(page.getByText('1 of 2 steps done')).toBeVisible();
	await expect(page.getByText('about something nice')).toBeVisible();
	await axe(page);

	const kept = await meanwhile(app, office, (_, sql) => keptFromFamilies(sql, 'Callum'));
	expect(kept.length).toBeGreaterThan(5);
	const everything = await everythingOf(page);
	for (const said of kept) expect(everything.includes(said), 'a word that was not shared').toBe(false);
});

// Before the children of this story change their minds.
for (const [role, child] of [
	['parent', 'Callum'],
	['parentOfAsha', 'Asha']
] as const)
	test(`the family of ${child} sees in the demo how far a goal came`, async ({ page, signInAs }) => {
		await signInAs(role);
		await page.goto('/family');
		await expect(page.getByText(new RegExp(`On .* ${child} said: . of 10 holds up`))).toBeVisible();
		await expect(page.getByText('Day by day')).toBeVisible();
	});

test('what a child takes back is gone when the page is next opened', async ({ page, newcomer, signInAs }) => {
	await signInAs('parent');
	await page.goto('/family');
	const today = page.getByText(family.day(dayAt(new Date(), 'Europe/London')));
	const shown = await today.count();

	const tablet = await newcomer();
	await signInAs('tabletOfOtter', tablet);
	await asCallum(tablet);
	await tablet.goto('/pupil/check-in');
	await toTheLastScreen(tablet);
	await tablet.getByText('Also my family').click();
	await tablet.getByRole('button', { name: 'Send' }).click();
	await expect(tablet.getByRole('heading', { name: 'Thank you. It is sent.' })).toBeVisible();
	await page.reload();
	await expect(today).toHaveCount(shown + 1);

	await tablet.goto('/pupil');
	await tablet.getByRole('button', { name: 'Change my answers' }).click();
	await toTheLastScreen(tablet);
	await tablet.getByText('Just me and my mentor').click();
	await tablet.getByRole('button', { name: 'Send' }).click();
	await expect(tablet.getByRole('heading', { name: 'Thank you. It is sent.' })).toBeVisible();
	await page.reload();
	await expect(page.getByText('Have calm Monday mornings')).toBeVisible();
	await expect(today).toHaveCount(shown);
});

test('what a child narrows on their own pages, the family has lost when it next looks', async ({
	page,
	newcomer,
	signInAs
}) => {
	await signInAs('parent');
	await page.goto('/family');
	const goal = page.getByText('Have calm Monday mornings');
	const shared = page.getByText('about something nice');
	await expect(goal).toBeVisible();
	await expect(shared).toBeVisible();

	const tablet = await newcomer();
	await signInAs('tabletOfOtter', tablet);
	await asCallum(tablet);
	await tablet.goto('/pupil/entries');
	const entries = tablet.locator('.sharing', {
		has: tablet.locator('.now', { hasText: 'your family can see' })
	});
	const before = await entries.count();
	expect(before).toBeGreaterThan(0);
	// The one of today stands first.
	await onlyMyMentor(entries.first());
	await expect(entries).toHaveCount(before - 1);
	await page.reload();
	await expect(shared).toHaveCount(0);
	await expect(goal).toBeVisible();

	await tablet.goto('/pupil/goals');
	await tablet.getByRole('link', { name: 'Open this goal' }).click();
	const whole = tablet.locator('.sharing');
	await expect(whole.locator('.now')).toContainText('your family');
	await onlyMyMentor(whole);
	await expect(whole.locator('.now')).not.toContainText('your family');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How Callum is getting on');
	await expect(goal).toHaveCount(0);
	expect(await everythingOf(page)).not.toContain('calm Monday mornings');
});

test('who is barred, waits to be confirmed or is a stranger cannot tell that the child is there', async ({
	page,
	app,
	signInAs,
	newcomer
}) => {
	await signInAs('parent');
	await page.goto('/family');
	const child = page.url().split('/').at(-1) ?? '';

	for (const role of ['blocked', 'unverified', 'mentor', 'parentElsewhere', 'adminElsewhere'] as const) {
		const other = await newcomer();
		await signInAs(role, other);
		const ask = async (id: string, end = '') =>
			other.request.get(`/family/${id}${end}`, { headers: { accept: 'text/html' } });
		for (const end of ['', '/__data.json']) {
			const [real, made] = [await ask(child, end), await ask(newId(), end)];
			expect([role, end, real.status()]).toEqual([role, end, made.status()]);
			expect(await wordsOf(real), role).toBe(await wordsOf(made));
			expect(await wordsOf(real)).not.toContain('Callum');
		}
		expect((await ask(child)).status(), role).toBe(404);
	}
	for (const role of ['blocked', 'unverified'] as const) {
		const other = await newcomer();
		await signInAs(role, other);
		await other.goto('/family');
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('Nothing is here for you to read yet.');
		expect(await everythingOf(other)).not.toContain('Callum');
		await axe(other);
	}
	const opened = await meanwhile(
		app,
		office,
		(_, sql) => sql<{ name: string }[]>`
			select distinct m.name from access_log l join memberships m on m.school_id = l.school_id and m.id = l.viewer_id
			where l.pupil_id = ${child} and l.viewer_kind = 'guardian'`
	);
	expect(opened.map(({ name }) => name)).toEqual(['Kirsty Reid']);
});

test('a parent whom the safeguarding lead bars finds nothing at the next click', async ({
	page,
	newcomer,
	signInAs
}) => {
	const father = await newcomer();
	await signInAs('parentOfPriya', father);
	await father.goto('/family');
	const path = new URL(father.url()).pathname;
	await expect(father.getByRole('heading', { level: 1 })).toHaveText('How Priya is getting on');

	await signInAs('dsl');
	await page.goto('/school/families');
	await page.getByRole('link', { name: 'Anil Nambiar' }).click();
	await page.getByText('Bar this adult').click();
	await page.getByLabel('A court’s order').check({ force: true });
	await page.getByLabel('What was decided').fill('An order of this morning; the paper is in the safe.');
	await page.getByRole('button', { name: 'Bar now' }).click();
	await expect(page.getByText('Barred').first()).toBeVisible();

	await father.goto(path);
	await expect(father).toHaveURL(/\/account\/sign-in\?to=/);
	await signInAgain(father, 'anil@families.example');
	expect((await father.goto(path))?.status()).toBe(404);
	expect(await father.content()).not.toContain('Priya');
	await father.goto('/family');
	await expect(father.getByRole('heading', { level: 1 })).toHaveText('Nothing is here for you to read yet.');
});

test('how far a shared goal came is said in a sentence, drawn, and told day by day @phone @dark @nojs', async ({
	page,
	app,
	signInAs
}) => {
	await meanwhile(
		app,
		office,
		(_, sql) => sql`
			with forgotten as (
				delete from goal_ratings r using pupils p
				where p.school_id = r.school_id and p.id = r.pupil_id and p.first_name = 'Asha'
			), unsaid as (
				update check_ins c set subjects = null, confidences = null, progresses = null from pupils p
				where p.school_id = c.school_id and p.id = c.pupil_id and p.first_name = 'Asha')
			insert into goal_ratings (school_id, id, pupil_id, goal_id, day, band, progress)
			select g.school_id, gen_random_uuid(), g.pupil_id, g.id, current_date - said.ago, 'b', said.far
			from goals g join pupils p on p.school_id = g.school_id and p.id = g.pupil_id and p.first_name = 'Asha',
				(values (30, 2), (20, 4), (0, 7)) said (ago, far)
			where g.number = 1`
	);
	await signInAs('parentOfAsha');
	await page.goto('/family');
	await expect(page.getByText(/Asha said: 2 of 10 holds up\. On .*: 7 of 10 holds up/)).toBeVisible();
	await page.getByText('Day by day').click();
	await expect(page.getByRole('row').filter({ hasText: '4 of 10 holds up' })).toBeVisible();
	await axe(page);
});

test('a mother with children in two schools goes from one to the other, and leaves no tab behind', async ({
	page,
	context,
	app,
	signInAs
}) => {
	await meanwhile(
		app,
		office,
		(_, sql) => sql`
			with there as (
				insert into memberships (school_id, id, account_id, kind, name)
				select s.school_id, gen_random_uuid(), a.id, 'guardian', 'Ngozi Okafor'
				from schools s, accounts a where s.name = 'Hollin Bank Primary' and a.email = 'ngozi@families.example'
				on conflict do nothing returning school_id, id)
			insert into guardianships (school_id, id, membership_id, pupil_id, relation, verified_at, verified_by)
			select there.school_id, gen_random_uuid(), there.id, p.id, 'mother', now(), there.id
			from there join pupils p on p.school_id = there.school_id and p.first_name in ('Asha', 'Theo')`
	);
	await signInAs('parentElsewhere');
	await page.goto('/family');
	await page.getByText('Ngozi Okafor').click();
	const elsewhere = page.getByRole('button', { name: /^My children at / });
	await axe(page);
	if ((await elsewhere.textContent())?.includes('Hollin Bank')) await elsewhere.click();
	await page.goto('/family');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who would you like to read about?');
	await axe(page);
	await page.getByRole('link', { name: 'Theo' }).click();
	await expect(page.getByText('Nothing of Theo’s has been shared')).toBeVisible();
	await axe(page);
	await page.getByRole('link', { name: 'Asha' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How Asha is getting on');

	const other = await context.newPage();
	await other.goto('/family');
	await page.getByText('Ngozi Okafor').click();
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByText('You are signed out.')).toBeVisible();
	await other.waitForURL(/\/account\/sign-in/);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
});

/** What an answer says, without the names that one asking gives and the next does not: nonces, requests, addresses. */
const wordsOf = async (answer: APIResponse) =>
	(await answer.text())
		.replace(/nonce="[^"]*"/g, '')
		.replace(/__sveltekit_\w+/g, '')
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
