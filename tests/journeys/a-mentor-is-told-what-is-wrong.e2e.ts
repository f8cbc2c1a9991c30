import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'told what is wrong' });

test('a mentor who leaves something out is told what to do, and what was typed is still there @desktop @nojs', async ({
	page,
	signInAs
}) => {
	await signInAs('mentor');
	await page.goto('/mentor');

	// When they will meet: nothing, a day that has gone, a day that will come.
	const talk = page.locator('article', { hasText: 'Owen Tully' });
	await talk.getByText('Say when you will meet').click();
	await talk.getByRole('button', { name: 'Tell them when' }).click();
	await expect(talk.getByText('Choose a day and a time from now on')).toBeVisible();
	await talk.getByLabel('Day and time').fill('2020-01-06T10:15');
	await talk.getByRole('button', { name: 'Tell them when' }).click();
	await expect(talk.getByText('Choose a day and a time from now on')).toBeVisible();
	await expect(talk.getByLabel('Day and time')).toHaveValue('2020-01-06T10:15');
	await talk.getByLabel('Day and time').fill('2099-01-05T10:15');
	await talk.getByRole('button', { name: 'Tell them when' }).click();
	await expect(talk.getByText('Meeting Mon 5 Jan at 10:15')).toBeVisible();
	await expect(talk.getByText('Choose a day and a time from now on')).toHaveCount(0);

	// A concern keeps the child's words and the tick while its own words are missing.
	await page.getByRole('row', { name: /Hana/ }).getByRole('link', { name: 'Open' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hana’s check-in');
	await page.getByText('Raise a concern').click();
	await page.getByLabel('The child’s own words').fill('It hurts');
	await page
		.getByRole('switch', { name: 'I have told the safeguarding lead in person' })
		.check({ force: true });
	await page.getByRole('button', { name: 'Send to the safeguarding lead' }).click();
	await expect(page.getByText('Write what you saw or heard')).toBeVisible();
	await expect(page.getByLabel('The child’s own words')).toHaveValue('It hurts');
	await expect(page.getByRole('switch', { name: 'I have told the safeguarding lead' })).toBeChecked();
	await page.getByLabel('The child’s own words').fill('');

	// An answer put otherwise: emptied by mistake, it is said beside that answer and no other.
	for (const words of ['I liked your tower', 'Well built']) {
		await page.getByLabel('Answer the pupil').fill(words);
		await page.getByRole('button', { name: 'Send to the pupil' }).click();
		await expect(page.getByRole('paragraph').filter({ hasText: words })).toBeVisible();
	}
	const answer = page.locator('article', { hasText: 'Well built' });
	await answer.getByText('Change the words').first().click();
	await answer.getByRole('textbox').fill(' ');
	await answer.getByRole('button', { name: 'Save the new words' }).click();
	await expect(page.getByText('Write something before you send it')).toHaveCount(1);
	await expect(answer.getByText('Write something before you send it')).toBeVisible();

	// A day to come back that has gone already.
	const reminder = page.locator('form', { has: page.getByRole('button', { name: 'Remind me' }) });
	await reminder.evaluate((form: HTMLFormElement) => (form.noValidate = true));
	await reminder.getByLabel('Follow up on').fill('2020-01-06');
	await reminder.getByLabel('What about').fill('Ask about the tower');
	await reminder.getByRole('button', { name: 'Remind me' }).click();
	await expect(reminder.getByText('Choose a day from today on')).toBeVisible();
	await expect(reminder.getByLabel('What about')).toHaveValue('Ask about the tower');
});

test('a teacher who begins with the team is led back there with the time that was refused', async ({
	page,
	app,
	signInAs
}) => {
	await signInAs('teacher');
	const answer = await page.request.post('/mentor?/talk', {
		form: { request: crypto.randomUUID(), step: 'meeting', meetAt: '2020-01-06T10:15' },
		headers: { origin: app.origin, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(answer.status()).toBe(303);
	expect(answer.headers().location).toMatch(/^\/mentor\/team\?talk=[\w-]+&meetAt=2020-01-06T10%3A15$/);
});
