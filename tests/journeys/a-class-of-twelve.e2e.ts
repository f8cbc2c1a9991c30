import type { Locator, Page } from '@playwright/test';
import { adultsOf, goodPassword } from '../support/adults.ts';
import type { RunningApp } from '../support/app.ts';
import { axe, expect, test } from '../support/fixtures.ts';
import { beside } from '../support/office.ts';

test.use({ story: 'a class of twelve', house: 'empty' });

const children = ['Ada', 'Bilal', 'Cleo', 'Dmitri', 'Efua', 'Finn', 'Gwen', 'Hana', 'Ines', 'Jonah', 'Kiri'];
const last = 'Zoë';
const everybody = [...children, last];
/** The pictures’ names, said so on the paper that staff hand out. */
const inOrder = /^(\w+), then (\w+), then (\w+), then (\w+)$/;

/** A school with one class, whose rota asks for nothing today and where no goal and no area is due. */
const makeClass = (app: RunningApp) =>
	beside(app, async (store) => {
		const { school, staff, classOf, pupil, onCaseload, givePassword, sql } = adultsOf(store);
		const home = await school('Saltmarsh Primary');
		await sql`update schools set rota = '{"note":[],"safe":[],"belonging":[],"ready":[]}'
			where school_id = ${home.id}`;
		const mentor = await staff(home, ['mentor']);
		const classId = await classOf(home, '4 Heron', 'b');
		for (const name of everybody) await onCaseload(mentor, await pupil(home, classId, name));
		return { classId, schoolId: home.id, email: await givePassword(mentor) };
	});

async function signIn(page: Page, email: string) {
	await page.getByLabel('E-mail address').fill(email);
	await page.getByLabel('Password', { exact: true }).fill(goodPassword);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL((url) => !url.pathname.startsWith('/account'));
}

/** Gives the named children something to come in with. @returns what is on each one’s paper */
async function handOut(
	page: Page,
	path: string,
	names: string[],
	action: string,
	read: (of: Locator) => Promise<string>
) {
	await page.goto(path);
	for (const one of everybody)
		await page.getByRole('checkbox', { name: one }).setChecked(names.includes(one), { force: true });
	await page.getByRole('button', { name: action }).click();
	const papers = page.getByRole('main').getByRole('listitem');
	await expect(papers).toHaveCount(names.length);
	const given: Record<string, string> = {};
	for (const one of names) given[one] = await read(papers.filter({ hasText: one }));
	return given;
}

/** A finger on one tablet that counts. */
function aFinger() {
	let taps = 0;
	return {
		tap: async (what: Locator) => {
			taps += 1;
			await what.tap();
		},
		count: () => taps
	};
}
type Finger = ReturnType<typeof aFinger>;

const names = (page: Page) => page.getByRole('heading', { name: 'Tap your name' });
const question = (page: Page) =>
	page.getByRole('heading', { level: 1, name: 'How are you feeling right now?' });
const tile = (page: Page, name: string) =>
	page.getByRole('main').getByRole('link', { name }).or(page.getByRole('main').getByRole('button', { name }));

/** From the first question to sent: a corner, its words, what about, what need, look and send. */
async function checkIn(page: Page, nth: number, finger: Finger) {
	const screens = new Set<string>();
	const seeing = async () => {
		screens.add(await page.getByRole('heading', { level: 1 }).innerText());
	};
	const onward = async (tap: Locator) => {
		const before = page.url();
		await seeing();
		await finger.tap(tap);
		await page.waitForURL((url) => url.href !== before);
	};
	const radioOrBox = page.getByRole('main').locator('label');
	await onward(
		page
			.getByRole('main')
			.getByRole('button')
			.nth(nth % 4)
	);
	for (let several = 0; several < 3; several++) {
		await finger.tap(radioOrBox.nth(nth % 3));
		await onward(page.getByRole('button', { name: 'Next' }));
	}
	await onward(page.getByRole('button', { name: 'Send' }));
	await expect(page).toHaveURL(/\/pupil\/check-in\/done$/);
	return screens.size;
}

test('a whole class checks in one after another on one tablet, by pictures, by card and through an open door', async ({
	page,
	app,
	newcomer
}) => {
	test.setTimeout(600_000);
	const { classId, schoolId, email } = await makeClass(app);

	// A grown-up sets the tablet up, in the room.
	await page.goto('/tablet/enrol');
	await signIn(page, email);
	await page.goto('/tablet/enrol');
	await page.getByLabel('What to call this tablet').fill('Blue case');
	await page.getByRole('checkbox', { name: '4 Heron' }).check({ force: true });
	await page.getByRole('button', { name: 'Set up this tablet' }).click();
	await expect(names(page)).toBeVisible();
	await axe(page);

	// And hands out pictures and cards from another device.
	const desk = await newcomer({ viewport: { width: 1440, height: 900 } });
	await desk.goto('/account/sign-in');
	await signIn(desk, email);
	const byCard = ['Jonah', 'Kiri'];
	const byPictures = children.filter((name) => !byCard.includes(name));
	const pins = await handOut(
		desk,
		`/mentor/class/${classId}/pictures`,
		byPictures,
		'Give new pictures',
		async (paper) => (await paper.getByRole('img', { name: inOrder }).getAttribute('aria-label')) ?? ''
	);
	const codes = await handOut(desk, `/mentor/class/${classId}/cards`, byCard, 'Make cards', (paper) =>
		paper.locator('.code').innerText()
	);

	for (const [nth, name] of everybody.entries()) {
		const finger = aFinger();
		if (name === last) {
			await desk.goto(`/mentor/class/${classId}`);
			await desk.getByRole('button', { name: 'Open sign-in' }).click();
			await expect(desk.getByText(/Sign-in is open until/)).toBeVisible();
			await page.reload();
		}
		if (name in codes) {
			await finger.tap(page.getByRole('link', { name: 'Show my card' }));
			await page.getByRole('textbox').fill(codes[name] ?? '');
			await finger.tap(page.getByRole('button', { name: 'Go' }));
		} else {
			await finger.tap(tile(page, name));
			const pin = inOrder.exec(pins[name] ?? '')?.slice(1) ?? [];
			for (const picture of pin)
				await finger.tap(page.getByRole('group').getByRole('button', { name: picture, exact: true }));
		}
		await expect(question(page)).toBeVisible();
		expect(finger.count(), `taps until the first question, child ${nth}`).toBeLessThanOrEqual(6);

		const answering = aFinger();
		const screens = await checkIn(page, nth, answering);
		expect(screens, `screens, child ${nth}`).toBeLessThanOrEqual(5);
		expect(answering.count(), `taps until sent, child ${nth}`).toBeLessThanOrEqual(8);
		await page.getByRole('button', { name: 'Finish' }).tap();
		await expect(names(page)).toBeVisible();
	}

	const sent = await beside(
		app,
		({ asOwner: sql }) =>
			sql<{ name: string; corner: number }[]>`
			select p.first_name as name, c.corner from check_ins c
				join pupils p on p.school_id = c.school_id and p.id = c.pupil_id
			where c.school_id = ${schoolId} order by p.first_name`
	);
	expect(sent.map(({ name }) => name)).toEqual(everybody.toSorted());
	// Not one of them got what the child before had tapped.
	expect(new Set(sent.map(({ corner }) => corner)).size).toBe(4);
});
