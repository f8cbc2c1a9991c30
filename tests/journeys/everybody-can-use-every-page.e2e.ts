import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { letIn } from '../support/child.ts';
import { axe, expect, test, type Role } from '../support/fixtures.ts';
import { meanwhile } from '../support/office.ts';
import { inviteStaff } from '#lib/server/services/invitations.ts';
import { offerReset } from '#lib/server/services/reset-offers.ts';
import type { RunningApp } from '../support/app.ts';

test.use({ story: 'every page' });

/**
 * Who goes to which page. A page of one thing is reached by a link of a page before it. Each is read by axe by day and
 * by night, at letters of twice the size, and from right to left.
 */
const ways = {
	nobody: [
		'/about/demo',
		'/account/sign-in',
		'/account/forgot',
		'/account/join/[token]',
		'/account/reset/[token]'
	],
	mentor: [
		'/mentor',
		'/mentor/check-ins/[checkIn=id]',
		'/mentor/pupils',
		'/mentor/pupils/[pupil=id]',
		'/mentor/team',
		'/mentor/goals/[goal=id]',
		'/mentor/class',
		'/mentor/class/[class=id]',
		'/mentor/class/[class=id]/pictures',
		'/mentor/class/[class=id]/cards',
		'/mentor/concerns',
		'/tablet/enrol',
		'/account/you',
		'/account/second-factor'
	],
	admin: [
		'/school',
		'/school/people',
		'/school/people/invite',
		'/school/people/[member=id]',
		'/school/classes',
		'/school/classes/new',
		'/school/classes/[class=id]',
		'/school/tablets',
		'/school/tablets/[tablet=id]',
		'/school/pupils',
		'/school/pupils/new',
		'/school/pupils/[pupil=id]'
	],
	adminElsewhere: [
		'/school/caseloads',
		'/school/caseloads/[member=id]',
		'/school/families',
		'/school/families/invite',
		'/school/families/[tie=id]',
		'/school/roster',
		'/school/roster/adults',
		'/school/access',
		'/school/settings',
		'/school/settings/terms',
		'/school/settings/areas'
	],
	unverified: ['/family'],
	parentOfAsha: ['/family/[pupil=id]'],
	tabletOfOtter: ['/tablet', '/tablet/[pupil=id]', '/tablet/card'],
	Asha: [
		'/pupil',
		'/pupil/check-in/[step]',
		'/pupil/entries',
		'/pupil/goals',
		'/pupil/goals/new',
		'/pupil/goals/[goal=id]',
		'/pupil/progress',
		'/pupil/talk'
	]
} as const;
type Who = keyof typeof ways;

/** What needs a story of its own to be reached, and the journey whose axe reads it by day and by night. */
const elsewhere: Record<string, string> = {
	'/account/set-up/[token]': 'staff-get-in, on the first day',
	'/account/sign-in/code': 'staff-get-in, with a second step',
	'/account/sign-in/which': 'a list of buttons, for who belongs to several schools',
	'/pupil/check-in': 'leads on to the first question',
	'/pupil/check-in/done': 'a-pupil-checks-in, to the end',
	'/school/roster/[roster=id]': 'a-school-brings-in-its-roster',
	'/about/components': 'is not in a built app'
};

const pages = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.filter((file) => /(^|[/\\])\+page\.svelte$/.test(file))
	.map((file) => `/${file.replaceAll('\\', '/').replace(/\/?\+page\.svelte$/, '')}`);

test('every page there is has somebody who goes to it', () => {
	expect([...Object.values(ways).flat(), ...Object.keys(elsewhere)].toSorted()).toEqual(pages.toSorted());
});

for (const who of Object.keys(ways) as Who[])
	test(`the pages of ${who} are for everybody, by day and by night, large, and from right to left @desktop`, async ({
		page,
		signInAs,
		app
	}) => {
		test.setTimeout(300_000);
		const links = new Set<string>();
		if (who === 'Asha') {
			await letIn(page, who);
			links.add('/pupil/check-in/feeling');
		} else if (who === 'nobody') {
			for (const link of await handedOver(app)) links.add(link);
		} else await signInAs(who satisfies Role);
		// Who has one child is led straight to the letter.
		if (who === 'parentOfAsha') {
			await page.goto('/family');
			links.add(new URL(page.url()).pathname);
		}

		let left: string[] = [...ways[who]];
		for (let before = Infinity; left.length < before;) {
			before = left.length;
			for (const route of left) {
				const path = pathOf(route, links);
				if (!path) continue;
				const answer = await page.goto(path);
				expect(answer?.status(), route).toBe(200);
				await look(page, route);
				for (const link of await linksOn(page)) links.add(link);
				left = left.filter((one) => one !== route);
			}
		}
		expect(left, 'pages that no link leads to').toEqual([]);
	});

/** The links that somebody in the office hands over: to who is new, and to who has forgotten a password. */
const handedOver = (app: RunningApp) =>
	meanwhile(app, 'office@hollinbank.example', async (ctx, sql) => {
		const [member] = await sql<{ id: string }[]>`select id from memberships where name = 'Ms Jones'`;
		const someone = { email: 'new@hollinbank.example', name: 'Ms New', roles: ['teacher'] as const };
		const made = [await inviteStaff(ctx, someone), await offerReset(ctx, member?.id ?? '')];
		return made.flatMap((one) => ('path' in one ? one.path : []));
	});

/** A page without a part of its own is asked for; another is found among the links seen so far. */
function pathOf(route: string, links: Set<string>): string | undefined {
	if (!route.includes('[')) return route;
	const parts = route.split(/\[\w+(?:=(\w+))?\]/);
	const pattern = parts
		.map((part, place) => (place % 2 === 0 ? part : part === 'id' ? '[0-9a-f]{8}-[0-9a-f-]{27}' : '[\\w-]+'))
		.join('');
	return [...links].find((link) => new RegExp(`^${pattern}$`).test(link));
}

const linksOn = (page: Page) =>
	page.evaluate(() =>
		[...document.links].filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname)
	);

async function look(page: Page, route: string) {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await axe(page);
	}
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	expect(
		await wider(page, { fontSize: '200%' }),
		`${route} at letters of twice the size`
	).toBeLessThanOrEqual(0);
	expect(await wider(page, { direction: 'rtl' }), `${route} from right to left`).toBeLessThanOrEqual(0);
}

/** How much wider than the window the page is, dressed like this. */
const wider = (page: Page, dress: { fontSize?: string; direction?: 'rtl' }) =>
	page.evaluate(({ fontSize = '', direction = 'ltr' }) => {
		const { documentElement: root } = document;
		root.style.fontSize = fontSize;
		root.dir = direction;
		const over = root.scrollWidth - root.clientWidth;
		root.style.fontSize = '';
		root.dir = 'ltr';
		return over;
	}, dress);
