import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test';
import { startApp, type RunningApp } from './app.ts';
import { guard, type Guard } from './guard.ts';

export { expect } from '@playwright/test';
export { axe } from './axe.ts';

type Worker = {
	/** Journeys that name the same story share a house with others of it; `test.use({ story })` gets another one. */
	story: string;
	/** The demo's two schools, or nothing: as after the first `npm start`. */
	house: 'demo' | 'empty';
	app: RunningApp;
};

type Journey = {
	/** Watches the journey's own `page`. */
	watch: Guard;
	/** Somebody else's browser on the same house, watched as well: `const mentor = await newcomer()`. */
	newcomer: (options?: BrowserContextOptions) => Promise<Page>;
	/** Lets a page's browser be one of the demo's people, or the tablet of one of its classes. */
	signInAs: (role: Role, page?: Page) => Promise<void>;
};

/** Whom a journey can be, in the demo's stories. A class is a tablet that stands in it. */
const roles = {
	mentor: { email: 'jones@hollinbank.example' },
	cover: { email: 'kaur@hollinbank.example' },
	left: { email: 'adeyemi@hollinbank.example' },
	teacher: { email: 'hart@hollinbank.example' },
	dsl: { email: 'lind@hollinbank.example' },
	senco: { email: 'osei@hollinbank.example' },
	head: { email: 'head@hollinbank.example' },
	admin: { email: 'office@hollinbank.example' },
	mentorElsewhere: { email: 'farouk@tarnroad.example' },
	adminElsewhere: { email: 'office@tarnroad.example' },
	parent: { email: 'kirsty@families.example' },
	blocked: { email: 'stuart@families.example' },
	unverified: { email: 'moira@families.example' },
	parentOfAsha: { email: 'meera@families.example' },
	parentOfPriya: { email: 'anil@families.example' },
	parentElsewhere: { email: 'ngozi@families.example' },
	tabletOfWren: { school: 'Hollin Bank Primary', name: 'Wren' },
	tabletOfOtter: { school: 'Hollin Bank Primary', name: '4 Otter' },
	tabletOf8T: { school: 'Tarn Road School', name: '8T' },
	tabletOf9R: { school: 'Tarn Road School', name: '9R' }
} as const;
export type Role = keyof typeof roles;

/**
 * A journey's tools. Every worker has the built app to itself, on its own copy of the house, and every page is watched:
 * whatever the journey is about, a third-party request, a policy breach or a console error fails it.
 */
export const test = base.extend<Journey, Worker>({
	story: ['everyday', { option: true, scope: 'worker' }],
	house: ['demo', { option: true, scope: 'worker' }],
	app: [
		async ({ story: _, house }, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'journey-'));
			chmodSync(folder, 0o711);
			const dataDir = join(folder, 'data');
			// Not fs.cp: the database's files keep their owner.
			if (house === 'demo') execFileSync('cp', ['-a', process.env.HOUSE ?? '', dataDir]);
			const app = await startApp(dataDir, house === 'demo' ? { FOOTHOLD_DEMO: '1' } : {});
			await use(app);
			await app.stop();
			rmSync(folder, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	baseURL: async ({ app }, use) => use(app.origin),
	watch: [
		async ({ context, app }, use) => {
			const watch = guard(context, app.origin);
			await use(watch);
			expect(watch.faults()).toEqual([]);
		},
		{ auto: true }
	],
	signInAs: async ({ page: own, app }, use) => {
		await use(async (role, page = own) => {
			const form = roles[role];
			const action = 'email' in form ? 'person' : 'tablet';
			const answer = await page.request.post(`/about/demo?/${action}`, {
				form,
				headers: { origin: app.origin, accept: 'text/html' },
				maxRedirects: 0
			});
			expect(answer.status(), `signing in as ${role}`).toBe(303);
		});
	},
	newcomer: async ({ browser, app, contextOptions, viewport, hasTouch, colorScheme }, use) => {
		const opened: Awaited<ReturnType<typeof browser.newContext>>[] = [];
		const guards: Guard[] = [];
		await use(async (options = {}) => {
			const usual = { ...contextOptions, viewport, hasTouch, colorScheme, baseURL: app.origin };
			const context = await browser.newContext({ ...usual, locale: 'en-GB', ...options });
			opened.push(context);
			guards.push(guard(context, app.origin));
			return context.newPage();
		});
		for (const context of opened) await context.close();
		expect(guards.flatMap((each) => each.faults())).toEqual([]);
	}
});
