import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { letIn } from '../support/child.ts';
import { meanwhile } from '../support/office.ts';

test.use({ story: 'script in every field' });

/** What must stay words wherever it stands: in text, in an attribute, in a script, in a style, in an address. */
const vectors = [
	'"><img src=x onerror=ran()>',
	'<script>ran()</script>',
	`</textarea><svg onload=ran()>`,
	'</script><script>ran()</script>',
	`' autofocus onfocus=ran() x='`,
	'javascript:ran()//',
	'<iframe srcdoc="<script>parent.ran()</script>">',
	'{{ran()}}${ran()}<%=ran()%>',
	'<style>*{display:none}</style><base href=//evil.example>',
	'\u202e\u2067gnirts\u2066 \u200f\u05d0\u05d1 \u0001 end',
	`Z${'\u0300\u0301\u0302\u0303\u0304'.repeat(20)}algo`,
	'Unbreakable'.repeat(30)
];

type Filled = { action: string; body: string };

/** Fills every form of the page that has a field for words, as somebody with bad intentions would. */
const fill = (page: Page, from: number, most: number) =>
	page.evaluate(
		([vectors, from, most]) => {
			let next = from;
			const filled: Filled[] = [];
			for (const form of document.forms) {
				const fields = [...form.elements];
				const isText = (field: Element): field is HTMLInputElement | HTMLTextAreaElement =>
					field instanceof HTMLTextAreaElement ||
					(field instanceof HTMLInputElement &&
						['text', 'search'].includes(field.type) &&
						field.inputMode !== 'numeric');
				const holdsFile = fields.some((field) => field instanceof HTMLInputElement && field.type === 'file');
				if (form.method !== 'post' || holdsFile || !fields.some(isText)) continue;
				for (const field of fields) {
					if (isText(field)) {
						const text = vectors[next++ % vectors.length] ?? '';
						field.value = text.slice(0, field.maxLength > 0 ? Math.min(field.maxLength, most) : most);
					} else if (field instanceof HTMLInputElement && field.type === 'email')
						field.value = `script${next}@hostile.example`;
					else if (field instanceof HTMLInputElement && field.type === 'date') field.value ||= '2026-12-01';
					else if (field instanceof HTMLInputElement && field.type === 'radio') {
						const group = fields.filter(
							(one) => one instanceof HTMLInputElement && one.type === 'radio' && one.name === field.name
						) as HTMLInputElement[];
						if (!group.some((one) => one.checked)) field.checked = true;
					} else if (field instanceof HTMLInputElement && field.type === 'checkbox' && field.name === 'roles')
						field.checked = true;
					else if (field instanceof HTMLSelectElement && !field.value)
						field.value = [...field.options].find((option) => option.value)?.value ?? '';
				}
				const button = form.querySelector<HTMLButtonElement>('button:not([type=button])');
				const body = new URLSearchParams();
				for (const [name, value] of new FormData(form, button))
					if (typeof value === 'string') body.append(name, value);
				filled.push({
					action: button?.hasAttribute('formaction') ? button.formAction : form.action,
					body: body.toString()
				});
			}
			return filled;
		},
		[vectors, from, most] as const
	);

/** What would end what the journey looks at: a family's access, and the session itself. */
const spared = /\?\/bar\b|sign-out|finish/;
const patternOf = (path: string) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '[id]');

/** Goes wherever a page leads, to a few pages of each kind, and does something on each. */
async function walk(page: Page, starts: string[], work: (path: string) => Promise<void>): Promise<string[]> {
	const waiting = [...starts];
	const seen = new Set(waiting);
	const kinds = new Map<string, number>();
	for (let path = waiting.shift(); path; path = waiting.shift()) {
		const answer = await page.goto(path);
		expect(answer?.status() ?? 0, path).toBeLessThan(500);
		const links = await page.evaluate(() =>
			[...document.links].filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname)
		);
		for (const link of links) {
			const kind = patternOf(link);
			if (seen.has(link) || (kinds.get(kind) ?? 0) >= 2 || /^\/(about\/components|_app)/.test(link)) continue;
			kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
			seen.add(link);
			waiting.push(link);
		}
		await work(path);
	}
	return [...seen];
}

/** Where somebody's words stand by themselves without finding their own direction: Arabic among English, or back. */
const ownWordsWithoutTurn = (page: Page) =>
	page.evaluate((vectors) => {
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const words = text.textContent?.trim() ?? '';
			const holder = text.parentElement;
			// A field may have kept fewer letters; a sentence that begins with a name goes on after it.
			if (words.length < 8 || !vectors.some((vector) => vector.startsWith(words))) continue;
			if (holder && !holder.closest('bdi, [dir="auto"], textarea, script, style, title'))
				found.push(`${holder.localName}.${holder.className} ${words.slice(0, 30)}`);
		}
		return found;
	}, vectors);

const people = {
	admin: ['/school', '/school/settings', '/school/people/invite', '/school/families/invite', '/account/you'],
	mentor: ['/mentor', '/mentor/pupils', '/mentor/concerns'],
	teacher: ['/mentor/team', '/mentor/class'],
	dsl: ['/mentor', '/mentor/concerns', '/school/families', '/school/access'],
	parentOfAsha: ['/family'],
	tabletOfOtter: ['/tablet', '/tablet/card']
} as const;
const child = [
	'/pupil',
	'/pupil/entries',
	'/pupil/goals',
	'/pupil/goals/new',
	'/pupil/progress',
	'/pupil/talk'
];

/** The forms that keep words. */
const forms = [
	'/account/you?/about',
	...['comment', 'concern', 'followUp', 'note'].map((words) => `/mentor/check-ins/[id]?/${words}`),
	'/mentor/pupils/[id]?/write',
	'/pupil/entries?/reply',
	'/pupil/goals/[id]?/move',
	'/pupil/goals/[id]?/rate',
	'/pupil/goals/new',
	'/school/classes/[id]?/save',
	'/school/classes/new',
	'/school/families/invite',
	'/school/people/invite',
	'/school/pupils/[id]?/save',
	'/school/pupils/new',
	'/school/settings',
	'/school/settings/areas?/add',
	'/school/settings/terms?/save',
	'/school/tablets/[id]?/save'
];

test('script, markup and letters that misbehave are words and nothing else, in every field and on every page', async ({
	newcomer,
	signInAs,
	app
}) => {
	test.setTimeout(600_000);
	const ran: string[] = [];
	const browsers: { page: Page; starts: readonly string[]; who: string }[] = [];
	for (const [role, starts] of [...Object.entries(people), ['Asha', child] as const]) {
		const page = await newcomer({ viewport: { width: 390, height: 844 } });
		await page.exposeFunction('ran', () => void ran.push(`${role} ${page.url()}`));
		page.on('dialog', (dialog) => {
			// Asking before words that were typed are left behind is the browser's own.
			if (dialog.type() !== 'beforeunload') ran.push(`${role} ${page.url()} a dialog`);
			void dialog.accept();
		});
		if (role === 'Asha') await letIn(page, role);
		else await signInAs(role as keyof typeof people, page);
		browsers.push({ page, starts, who: role });
	}

	const kept = new Set<string>();
	let next = 0;
	for (const { page, starts } of browsers)
		await walk(page, [...starts], async () => {
			// Some fields hold only a name: what is refused as too long comes again, shorter.
			for (const most of [400, 120, 60, 36]) {
				for (const { action, body } of await fill(page, next, most)) {
					next += 5;
					if (spared.test(action)) continue;
					const answer = await page.request.post(action, {
						data: body,
						headers: {
							origin: app.origin,
							accept: 'text/html',
							'content-type': 'application/x-www-form-urlencoded'
						},
						maxRedirects: 0
					});
					expect(answer.status(), action).toBeLessThan(500);
					if (answer.status() < 400) kept.add(patternOf(action.slice(app.origin.length)));
				}
			}
		});
	// What was sent is kept, or the pages would have nothing to show.
	expect([...kept]).toEqual(expect.arrayContaining(forms));

	// What comes only by the rota or from the office's own file is put where it would stand.
	await meanwhile(app, 'office@hollinbank.example', async (_, sql) => {
		const [markup = '', script = ''] = vectors;
		await sql`update check_ins set note = ${markup} where note is not null`;
		await sql`update guardian_blocks set reason = ${`court\n${script}`}`;
	});

	const wide: string[] = [];
	const unturned: string[] = [];
	const visited = new Set<string>();
	for (const { page, starts, who } of browsers)
		await walk(page, [...starts], async (path) => {
			visited.add(patternOf(path));
			// Also where it is read from right to left, as the same page of another language would be.
			for (const way of ['ltr', 'rtl']) {
				const over = await page.evaluate((way) => {
					document.documentElement.dir = way;
					return document.documentElement.scrollWidth - document.documentElement.clientWidth;
				}, way);
				if (over > 0) wide.push(`${who} ${patternOf(path)} ${way}: ${over} px`);
			}
			unturned.push(...(await ownWordsWithoutTurn(page)).map((one) => `${who} ${patternOf(path)}: ${one}`));
		});
	expect(ran).toEqual([]);
	expect([...new Set(wide)]).toEqual([]);
	expect([...new Set(unturned)]).toEqual([]);
	expect(visited.size).toBeGreaterThan(40);
});
