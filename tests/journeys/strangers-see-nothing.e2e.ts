import type { Page } from '@playwright/test';
import { axe, expect, test } from '../support/fixtures.ts';
import { meanwhile } from '../support/office.ts';

test.use({ story: 'strangers' });

const office = 'office@hollinbank.example';

/** Callum's pages by who would find them, and words that stand on them. */
async function placesOf(app: Parameters<typeof meanwhile>[0]) {
	return meanwhile(app, office, async (_, sql) => {
		const [row] = await sql<Record<'pupil' | 'entry' | 'class' | 'tie' | 'member', string>[]>`
			select p.id as pupil,
				(select c.id from check_ins c where c.school_id = p.school_id and c.pupil_id = p.id and c.note is not null
					order by c.day desc limit 1) as entry,
				(select m.class_id from class_members m where m.school_id = p.school_id and m.pupil_id = p.id limit 1) as class,
				(select g.id from guardianships g where g.school_id = p.school_id and g.pupil_id = p.id limit 1) as tie,
				(select m.id from memberships m where m.school_id = p.school_id and m.name = 'Ms Jones') as member
			from pupils p where p.first_name = 'Callum'`;
		const said = await sql<{ note: string }[]>`
			select c.note from check_ins c join pupils p on p.school_id = c.school_id and p.id = c.pupil_id
			where p.first_name = 'Callum' and c.note is not null`;
		if (!row) throw new Error('the story has no Callum');
		return { ...row, said: said.map(({ note }) => note) };
	});
}
type Places = Awaited<ReturnType<typeof placesOf>>;

const pagesOf = (places: Places) => [
	`/mentor/pupils/${places.pupil}`,
	`/mentor/check-ins/${places.entry}`,
	`/mentor/class/${places.class}`,
	`/family/${places.pupil}`,
	`/school/pupils/${places.pupil}`,
	`/school/families/${places.tie}`,
	`/school/caseloads/${places.member}`,
	'/mentor',
	'/mentor/pupils',
	'/mentor/concerns',
	'/family',
	'/school',
	'/school/pupils',
	'/pupil',
	'/pupil/entries'
];

/** Opens every page in the browser, and its data as a script would fetch them, and looks for the child. */
async function findsNothing(page: Page, places: Places, known: readonly string[] = []) {
	for (const path of pagesOf(places)) {
		await page.goto(path);
		const data = await page.request.get(`${path}/__data.json`);
		const everything = `${await page.content()}\n${data.ok() ? await data.text() : ''}`;
		for (const word of ['Callum', 'Reid', ...places.said].filter((one) => !known.includes(one)))
			expect(everything.includes(word), `${path} tells of a child`).toBe(false);
	}
}

test('who has not signed in is led to a door, and finds nobody behind it', async ({ page, app }) => {
	const places = await placesOf(app);
	expect(places.said.length).toBeGreaterThan(0);
	await findsNothing(page, places);
	await page.goto(`/mentor/pupils/${places.pupil}`);
	await expect(page).toHaveURL(/\/account\/sign-in/);
	await page.goto('/pupil');
	await expect(page).toHaveURL(/\/tablet$/);
	await axe(page);
});

for (const role of ['mentorElsewhere', 'adminElsewhere', 'parentElsewhere', 'tabletOf8T'] as const)
	test(`another school finds nobody of this one: ${role}`, async ({ page, app, signInAs }) => {
		const places = await placesOf(app);
		await signInAs(role);
		await findsNothing(page, places);
	});

test('a mentor whose caseload ended yesterday has nothing left to read', async ({
	page,
	app,
	newcomer,
	signInAs
}) => {
	const places = await placesOf(app);
	await signInAs('mentor');
	await page.goto(`/mentor/pupils/${places.pupil}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Callum');
	await meanwhile(
		app,
		office,
		(_, sql) => sql`update caseloads set until = current_date - 2 where pupil_id = ${places.pupil}`
	);
	for (const path of [`/mentor/pupils/${places.pupil}`, `/mentor/check-ins/${places.entry}`]) {
		expect((await page.goto(path))?.status(), path).toBe(404);
		expect(await page.content()).not.toContain('Callum');
	}
	for (const path of ['/mentor', '/mentor/pupils']) {
		await page.goto(path);
		await expect(page.getByText('Asha').first()).toBeVisible();
		expect(await page.content(), path).not.toContain('Callum');
	}
	const left = await newcomer();
	await signInAs('mentor', left);
	await meanwhile(
		app,
		office,
		(_, sql) => sql`update caseloads set until = null where pupil_id = ${places.pupil} and kind = 'mentor'`
	);
	expect((await left.goto(`/mentor/pupils/${places.pupil}`))?.status()).toBe(200);
});

test('a father kept away and a grandmother nobody has confirmed find no trace of the child', async ({
	newcomer,
	app,
	signInAs
}) => {
	const places = await placesOf(app);
	for (const role of ['blocked', 'unverified'] as const) {
		const page = await newcomer();
		await signInAs(role, page);
		// The surname is their own.
		await findsNothing(page, places, ['Reid']);
	}
});
