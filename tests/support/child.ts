import type { APIResponse, Page } from '@playwright/test';
import type { Cast, Child } from '#lib/server/demo/cast.ts';
import { picturesOf } from '#lib/server/demo/people.ts';
import { hollinBank } from '#lib/server/demo/schools/hollin-bank.ts';
import { tarnRoad } from '#lib/server/demo/schools/tarn-road.ts';

const casts = [hollinBank, tarnRoad];

/**
 * Lets a child of the demo in on the page's browser, through the same addresses as a browser without script: the class's
 * tablet, the name, the pictures. What a child taps on the way is other journeys' business.
 * @param first the child's first name, of whom the demo has one
 */
export async function letIn(page: Page, first: string): Promise<void> {
	const { cast, child } = find(first);
	const group = cast.classes.find(({ key }) => key === child.group);
	const form = { school: cast.name, name: group?.name ?? '' };
	const { origin } = new URL((await page.request.get('/about/demo')).url());
	const post = (path: string, form: Record<string, string>) =>
		page.request.post(path, { form, headers: { origin, accept: 'text/html' }, maxRedirects: 0 });
	mustLead(await post('/about/demo?/tablet', form), first);
	const screen = await (await page.request.get('/tablet')).text();
	const tile = screen.split(/(?=<(?:a|button)[ >])/).find((part) => part.includes(child.first));
	const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(tile ?? '')?.[0];
	if (!id) throw new Error(`No tile of ${first} on the tablet of ${form.name}.`);
	const pictures = picturesOf(cast, child).map((picture, place) => [`picture-${place + 1}`, picture]);
	if (pictures.length > 0) mustLead(await post(`/tablet/${id}`, Object.fromEntries(pictures)), first);
	else mustLead(await post('/tablet?/enter', { pupil: id }), first);
}

function mustLead(answer: APIResponse, first: string) {
	if (answer.status() !== 303) throw new Error(`${first} was not let in: ${answer.status()}`);
}

function find(first: string): { cast: Cast; child: Child } {
	for (const cast of casts) {
		const child = cast.children.find((one) => one.first === first);
		if (child) return { cast, child };
	}
	throw new Error(`The demo has nobody called ${first}.`);
}
