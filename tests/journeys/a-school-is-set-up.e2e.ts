import type { Page } from '@playwright/test';
import { axe, expect, test } from '../support/fixtures.ts';

test.use({ story: 'a school is set up', house: 'empty' });

const password = 'seventeen paper boats';
const roster = `Adno,Legal Surname,Legal Forename,Preferred Forename,Year,Reg Group
004001,Okafor,Ifeoma,Ife,Year 1,Wren
004002,Llewellyn-Fitzgerald,Bartholomew,,Year 1,Wren
004003,الحسيني,ليان,,Year 1,Wren
004004,Marsh,Theo,,Year 4,4 Otter
`;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
/** Choices are big tiles over a hidden input. */
const choose = (page: Page, name: string | RegExp) => page.getByText(name).first().click();

/** The administrator invites somebody, who joins in a browser of their own. */
async function invite(page: Page, theirs: Page, who: { name: string; email: string; role: string }) {
	await page.goto('/school/people/invite');
	await page.getByLabel('Name').fill(who.name);
	await page.getByLabel('E-mail at the school').fill(who.email);
	await page.getByRole('checkbox', { name: who.role }).check({ force: true });
	await press(page, 'Make the invitation');
	const link = await page.getByLabel('Their link').inputValue();
	await theirs.goto(new URL(link).pathname);
	await theirs.getByLabel('Choose a password').fill(password);
	await press(theirs, 'Join');
	await theirs.waitForURL(/\/mentor/);
}

test('on its first day an empty house becomes a school, and its first pupil walks in @desktop @dark', async ({
	page,
	app,
	newcomer
}) => {
	test.slow();
	const link = /\/account\/set-up\/\S+/u.exec(app.said())?.[0] ?? '';
	expect(app.said()).not.toContain('copper ladder');
	await page.goto('/school');
	await expect(page).toHaveURL(/\/account\/sign-in/);
	await page.goto(link);
	await page.getByLabel('Name of the school').fill('Hollin Bank Primary');
	await page.getByRole('radio', { name: 'Primary' }).check({ force: true });
	await page.getByLabel('Your name').fill('Mrs Office');
	await page.getByLabel('E-mail address').fill('office@hollinbank.example');
	await page.getByLabel('Choose a password').fill(password);
	await press(page, 'Make the school');
	await page.waitForURL(/\/school/);
	await expect(heading(page)).toHaveText('Hollin Bank Primary');
	await expect(page.getByRole('listitem').filter({ hasText: 'Pupils in a class' })).toContainText(
		'nobody yet'
	);
	await axe(page);

	// Classes come first: the office is led to them.
	await page.getByRole('link', { name: 'Add a class' }).click();
	await axe(page);
	await press(page, 'Save the class');
	await expect(page.getByRole('alert')).toContainText('Enter the name of the class');
	await axe(page);
	await page.getByLabel('Name of the class').fill('Wren');
	await page.getByLabel('School year').fill('1');
	await choose(page, 'Youngest (about 5 to 7)');
	await choose(page, 'With their name only');
	await press(page, 'Save the class');
	await page.goto('/school/classes');
	await expect(page.getByRole('row').filter({ hasText: 'Wren' })).toContainText('Youngest');
	await axe(page);

	// Who works here.
	const mentor = await newcomer();
	await invite(page, mentor, {
		name: 'Ms Jones',
		email: 'jones@hollinbank.example',
		role: 'Learning mentor'
	});
	const lead = await newcomer();
	await invite(page, lead, { name: 'Mrs Lind', email: 'lind@hollinbank.example', role: 'Safeguarding lead' });
	await axe(page);
	await page.goto('/school/people');
	await axe(page);
	await page.getByRole('link', { name: 'Ms Jones' }).click();
	await axe(page);

	// What the school decides for itself.
	await page.goto('/school/settings');
	await axe(page);
	await page.getByLabel('When are check-ins read?').fill('before lunch on school days');
	await press(page, 'Save');
	await expect(page.getByRole('status')).toContainText('Saved');
	await page.goto('/school/settings/terms');
	await page.getByLabel('Name').fill('Autumn');
	await page.getByLabel('First day').fill('2026-09-02');
	await page.getByLabel('Last day').fill('2026-08-01');
	await press(page, 'Save');
	await expect(page.getByRole('alert')).toContainText('The last day cannot be before the first');
	await expect(page.getByLabel('Name')).toHaveValue('Autumn');
	await page.getByLabel('Last day').fill('2026-12-18');
	await press(page, 'Save');
	await expect(page.getByText('2 September 2026 to 18 December 2026')).toBeVisible();
	await page.getByLabel('Name').fill('Sprong');
	await page.getByLabel('First day').fill('2027-01-04');
	await page.getByLabel('Last day').fill('2027-03-26');
	await press(page, 'Save');
	await page.getByRole('link', { name: 'Change Sprong' }).click();
	await page.getByText('Take Sprong out of the list').first().click();
	await axe(page);
	await press(page, 'Take Sprong out of the list');
	await expect(page.getByRole('status')).toContainText('Taken out of the list');
	await expect(page.getByText('Sprong')).toHaveCount(0);
	await axe(page);
	await page.goto('/school/settings/areas');
	await page.getByLabel('What is it?').fill('Swimming');
	await press(page, 'Add it');
	await expect(page.getByRole('listitem').filter({ hasText: 'Swimming' })).toBeVisible();
	await page.getByRole('link', { name: 'Rename Swimming' }).click();
	await page.getByRole('textbox', { name: 'The new word' }).fill('Swimming a width');
	await press(page, 'Save');
	await expect(page.getByRole('alert')).toContainText('Choose whether it means the same');
	await axe(page);
	await expect(page.getByRole('textbox', { name: 'The new word' })).toHaveValue('Swimming a width');
	await choose(page, 'No, it is something else');
	await press(page, 'Save');
	await expect(page.getByRole('listitem').filter({ hasText: 'Swimming a width' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Ask about Swimming again' })).toBeVisible();
	await axe(page);

	// The office's own file: looked at first, then done.
	await page.goto('/school/roster');
	const csv = { name: 'autumn.csv', mimeType: 'text/csv', buffer: Buffer.from(roster) };
	await page.getByLabel('The file', { exact: true }).setInputFiles(csv);
	await press(page, 'Look at the file');
	await expect(heading(page)).toHaveText('Look before it is done');
	await page.goto('/school/pupils');
	await expect(page.getByText('There are no pupils yet.')).toBeVisible();
	await axe(page);
	await page.goBack();
	await press(page, 'Add 4 pupils');
	await expect(page.getByText('4 pupils added')).toBeVisible();
	await page.goto('/school/pupils');
	await expect(page.getByRole('row').filter({ hasText: 'الحسيني' })).toContainText('Wren');
	await axe(page);
	await page.getByRole('link', { name: /Okafor/ }).click();
	await expect(page.getByLabel('First name')).toHaveValue('Ifeoma');
	await axe(page);

	// Who reads whom.
	await page.goto('/school/caseloads');
	await axe(page);
	await page.getByRole('link', { name: 'Ms Jones' }).click();
	await page.getByText('Wren (3)').click();
	for (const name of ['Okafor', 'Llewellyn-Fitzgerald', 'الحسيني'])
		await page.getByRole('checkbox', { name }).check();
	await axe(page);
	await press(page, 'Add those chosen');
	await expect(page.getByText('Pupils on this caseload')).toBeVisible();
	await axe(page);

	// The mentor sets a tablet up, which signs her out of it, and opens sign-in from her own desk.
	const tablet = await newcomer();
	await tablet.goto('/account/sign-in');
	await tablet.getByLabel('E-mail address').fill('jones@hollinbank.example');
	await tablet.getByLabel('Password', { exact: true }).fill(password);
	await press(tablet, 'Sign in');
	await tablet.waitForURL(/\/mentor/);
	await tablet.goto('/tablet/enrol');
	await tablet.getByLabel('What to call this tablet').fill('Blue case');
	await choose(tablet, 'Wren');
	await press(tablet, 'Set up this tablet');
	await expect(heading(tablet)).toHaveText('Tap your name');
	await mentor.goto('/mentor/class');
	await mentor.getByRole('link', { name: 'Wren' }).click();
	await press(mentor, 'Open sign-in');
	await expect(mentor.getByText(/Sign-in is open until/)).toBeVisible();
	await tablet.reload();
	await press(tablet, 'Ife');
	await tablet.waitForURL(/\/pupil/);
	await expect(heading(tablet)).toHaveText('How do you feel inside?');
	await expect(tablet.getByText('Ms Jones will read this.').first()).toBeVisible();

	// The mentor looks at the child's page, and the office can see that she did.
	await mentor.goto('/mentor/pupils');
	await mentor.getByRole('link', { name: /Ife/ }).first().click();
	await mentor.waitForURL(/\/mentor\/pupils\/./);
	await page.goto('/school/access');
	await page.getByLabel('Whose').selectOption({ label: 'Okafor, Ifeoma' });
	await press(page, 'Show');
	await expect(page.getByRole('row').filter({ hasText: 'Ms Jones' })).toContainText('the pupil’s page');
	await axe(page);

	// What was missing is ready, but for the one pupil of whom nobody has thought yet.
	await page.goto('/school');
	await expect(page.getByText('1 pupil without a mentor')).toBeVisible();
	await expect(page.getByText('1 tablet', { exact: true })).toBeVisible();
	await axe(page);
});
