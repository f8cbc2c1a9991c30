import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#lib/server/ids.ts';
import { readCells } from '../authz/cells.ts';
import { openHouse, pathOf } from '../authz/house.ts';
import { matrix, type ViewerName } from '../authz/matrix.ts';
import { makeWorld } from '../authz/world.ts';
import type { RunningApp } from '../support/app.ts';
import { tablesOfASchool } from '../support/catalogue.ts';
import { testStore } from '../support/database.ts';
import { raw } from './raw.ts';

// What somebody tries who has read the code: over HTTP, on the built app.

const store = await testStore();
const cells = await readCells();
const sql = store.asOwner;
let app: RunningApp;
let world: Awaited<ReturnType<typeof makeWorld>>;

beforeAll(async () => {
	world = await makeWorld(store);
	app = await openHouse(store);
}, 120_000);
afterAll(() => app?.stop());

const cookieOf = (viewer: ViewerName): Record<string, string> => {
	const cookie = world.cookies[viewer];
	return cookie ? { cookie } : {};
};
const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const post = (viewer: ViewerName, path: string, body: Record<string, string> = {}, headers = {}) =>
	raw(
		app.origin + path,
		'POST',
		{ ...form, origin: app.origin, ...cookieOf(viewer), ...headers },
		new URLSearchParams(body).toString()
	);
const get = (viewer: ViewerName, path: string, headers = {}) =>
	raw(app.origin + path, 'GET', { accept: 'text/html', ...cookieOf(viewer), ...headers });

/** Every row of both schools, one print a table. */
async function rows(): Promise<Map<string, string>> {
	const prints = new Map<string, string>();
	for (const table of [...(await tablesOfASchool(sql)), 'accounts', 'invitations', 'sessions']) {
		// Being asked at all is a use of a session, and a card tells when its child was last seen here.
		const column = { sessions: 't.id', pupil_cards: "(to_jsonb(t) - 'seen_at')::text" }[table] ?? 't::text';
		const [row] = await sql.unsafe<{ print: string }[]>(
			`select count(*) || ' ' || coalesce(md5(string_agg(${column}, '|' order by ${column})), '') as print from ${table} t`
		);
		prints.set(table, row?.print ?? '');
	}
	return prints;
}

const changed = (before: Map<string, string>, after: Map<string, string>) =>
	[...after].filter(([table, print]) => before.get(table) !== print).map(([table]) => table);

describe('an action that no page has', () => {
	const names = [
		'constructor',
		'toString',
		'valueOf',
		'hasOwnProperty',
		'__proto__',
		'__defineGetter__',
		'default',
		'then',
		'',
		'nothing',
		'%00',
		'../save'
	];
	test.each(names)('%s: there is none, and it is no fault of ours', async (name) => {
		const faults: string[] = [];
		const pages = new Set(cells.filter(({ action }) => action).map(({ route }) => route));
		for (const route of pages) {
			const row = matrix[route];
			const inside = Array.isArray(row) ? row[0] : undefined;
			for (const viewer of ['nobody', inside ?? 'admin'] as const) {
				const path = pathOf({ route, method: 'POST' }, world.own);
				for (const accept of ['text/html', 'application/json']) {
					const { status, body } = await post(viewer, `${path}?/${name}`, {}, { accept });
					if (status >= 500 || /CNRY|locals|sessionId/.test(body))
						faults.push(`${status} ${viewer} ${route}`);
				}
			}
		}
		expect(faults).toEqual([]);
	});
});

describe('the same thing asked another way', () => {
	const secret = () => [
		`/mentor/check-ins/${world.own.checkIn}`,
		`/mentor/pupils/${world.own.pupil}`,
		`/mentor/goals/${world.own.goal}`,
		`/family/${world.own.pupil}`,
		`/school/families/${world.own.tie}`,
		`/pupil/goals/${world.own.goal}`
	];
	const strangers = [
		'nobody',
		'tablet',
		'classmate',
		'stranger',
		'ended',
		'blocked',
		'adminElsewhere'
	] as const;

	test.each(['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'QUERY'])('by %s', async (method) => {
		const before = await rows();
		for (const path of secret())
			for (const viewer of strangers) {
				const headers = { accept: 'text/html', origin: app.origin, ...cookieOf(viewer) };
				const { status, body, headers: told } = await raw(app.origin + path, method, headers);
				expect([204, 303, 403, 404, 405], `${viewer} ${path}`).toContain(status);
				expect(body).not.toContain('CNRY');
				expect(told['cache-control']).toBe('private, no-store');
			}
		expect(changed(before, await rows())).toEqual([]);
	});

	test('by a path that is written otherwise', async () => {
		const faults: string[] = [];
		for (const path of secret()) {
			const [, wing = '', noun = '', id = ''] = path.split('/');
			const ways = [
				`/${path}`,
				`//example.org/..${path}`,
				`/.${path}`,
				`/about/..${path}`,
				`/about/%2e%2e${path}`,
				`/about/..%2f${path.slice(1)}`,
				`${path}/`,
				`${path}//`,
				`${path}/.`,
				`${path}%20`,
				`${path}%00`,
				`${path};a=b`,
				`${path}.json`,
				`${path}/__data.json/`,
				`${path}/__data.json?x-sveltekit-invalidated=0001`,
				`${path}/__data.json?x-sveltekit-invalidated=1111&x-sveltekit-trailing-slash=1`,
				`${path}/__route.js`,
				path.toUpperCase(),
				`/${wing.replace(/./, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}/${noun}/${id}`,
				`/${wing.replace(/./, (letter) => `%25${letter.charCodeAt(0).toString(16)}`)}/${noun}/${id}`,
				`/${wing}%2f${noun}%2f${id}`,
				`\\${wing}\\${noun}\\${id}`.replace(/^/, '/'),
				`/${wing}/${noun}/${id.replaceAll('-', '')}`,
				`/${wing}/${noun}/{${id}}`
			];
			for (const way of ways)
				for (const viewer of strangers) {
					const { status, body, headers } = await get(viewer, way);
					const to = headers.location ?? '';
					const away = to !== '' && new URL(to, app.origin).origin !== app.origin;
					if (status >= 500 || /CNRY-A-(?!asha|ben|class|school|carer|mentor)/.test(body) || away)
						faults.push(`${viewer} ${way}: ${status} ${to}`);
				}
		}
		expect(faults).toEqual([]);
	});

	test('as data, by a form, as JSON, with a word before it that a proxy might heed', async () => {
		const tricks: Record<string, string>[] = [
			{ accept: 'application/json' },
			{ 'x-sveltekit-action': 'true', accept: 'application/json' },
			{ 'x-original-url': '/healthz' },
			{ 'x-rewrite-url': '/healthz' },
			{ 'x-http-method-override': 'GET' },
			{ 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
			{ 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
			{ forwarded: 'for=127.0.0.1;host=evil.example;proto=https' },
			{ 'x-forwarded-prefix': '/healthz' },
			{ 'sec-purpose': 'prefetch' },
			{ range: 'bytes=0-10' },
			{ 'if-none-match': '*' },
			{ purpose: 'prefetch', 'x-sveltekit-invalidated': '1' }
		];
		for (const path of secret())
			for (const viewer of strangers)
				for (const trick of tricks) {
					const answer = await get(viewer, path, trick);
					expect([303, 404], `${viewer} ${path}`).toContain(answer.status);
					expect(answer.body).not.toContain('CNRY-A-');
					expect(JSON.stringify([answer.headers, answer.body])).not.toContain('evil.example');
				}
	});
});

describe('a host that is made up', () => {
	test('stands in no answer, and what is sent in its name is refused', async () => {
		for (const path of ['/account/sign-in', '/account/forgot', '/tablet', '/mentor', '/nowhere']) {
			const { body, headers } = await get('nobody', path, { host: 'evil.example' });
			expect(body + JSON.stringify(headers), path).not.toContain('evil.example');
		}
		const crossed = await post('admin', '/school/classes/new', {}, { origin: 'http://evil.example' });
		expect(crossed.status).toBe(403);
		const told = { 'x-forwarded-host': 'evil.example', origin: 'http://evil.example' };
		expect((await post('admin', '/school/classes/new', {}, told)).status).toBe(403);
		expect(
			(await post('admin', '/school/classes/new', {}, { origin: `${app.origin}.evil.example` })).status
		).toBe(403);
		expect(
			(await post('admin', '/school/classes/new', {}, { origin: app.origin, 'sec-fetch-site': 'cross-site' }))
				.status
		).toBe(403);
	});
});

describe('a cookie of one kind', () => {
	test('is none of another kind, nor is what the database holds', async () => {
		const value = (viewer: ViewerName) => (world.cookies[viewer] ?? '').replace(/^[^=]+=/, '');
		const hash = (text: string) => createHash('sha256').update(text).digest('hex');
		const [tablet, session] = [value('tablet'), value('admin')];
		const [school = '', token = ''] = tablet.split('.');
		const asSession = [
			...[tablet, token, hash(session), hash(token), `${school}.${session}`],
			...[
				'',
				'undefined',
				'null',
				"' or 1=1 --",
				'%00',
				'x'.repeat(5000),
				session.slice(0, -1),
				`${session}x`
			]
		];
		for (const one of asSession)
			for (const name of ['foothold', '__Host-foothold', 'foothold-step']) {
				const { status, body } = await raw(`${app.origin}/school`, 'GET', { cookie: `${name}=${one}` });
				expect([303, 431], `${name}=${one.slice(0, 60)}`).toContain(status);
				expect(body).not.toContain('CNRY');
			}
		const asTablet = [
			session,
			`${school}.${session}`,
			`${school}.${hash(token)}`,
			`${newId()}.${token}`,
			token,
			'.'
		];
		for (const one of asTablet) {
			const { body } = await raw(`${app.origin}/tablet`, 'GET', { cookie: `foothold-tablet=${one}` });
			expect(body, one.slice(0, 60)).not.toContain('CNRY');
		}
		for (const one of [session, value('pupil'), tablet, 'v1.a.b.c', 'v1...', '{}']) {
			const cookie = `foothold-step=${one}`;
			const which = await raw(`${app.origin}/account/sign-in/which`, 'GET', { cookie });
			expect(which.status).toBe(303);
			const headers = { ...form, origin: app.origin, cookie };
			const body = `place=${world.own.member}`;
			const chosen = await raw(`${app.origin}/account/sign-in/which`, 'POST', headers, body);
			expect(chosen.headers['set-cookie'] ?? []).toEqual([]);
		}
	});
});

describe('ids that a form makes up', () => {
	test('of a classmate, or of another school, change nothing of theirs', async () => {
		const { own, elsewhere } = world;
		const day = '2026-11-20';
		const answers = JSON.stringify({ corner: 1, note: 'x' });
		const others = async () =>
			sql`select * from check_ins where pupil_id in (${own.pupil}, ${elsewhere.pupil}) order by id`;
		const [{ begun } = { begun: '' }] = await sql<{ begun: string }[]>`select now()::text as begun`;
		const before = await others();
		const faults: string[] = [];
		const attempt = async (viewer: ViewerName, path: string, body: Record<string, string>) => {
			const { status, body: text } = await post(viewer, path, body);
			if (status >= 500 || text.includes('CNRY-B')) faults.push(`${status} ${viewer} ${path}`);
		};
		for (const theirs of [own, elsewhere]) {
			const sent = { day, slot: '1', band: 'b', audience: 'family', answers };
			await attempt('classmate', '/pupil/check-in/send?/send', { ...sent, id: theirs.checkIn });
			await attempt('classmate', '/pupil/check-in/send?/send', { ...sent, id: theirs.goal });
			await attempt('classmate', '/pupil/check-in/send?/send', {
				...{ ...sent, id: theirs.checkIn },
				changes: '2026-11-20T00:00:00.000Z'
			});
			await attempt('classmate', '/pupil/goals/new', { id: theirs.goal, about: 'me', want: 'x' });
			await attempt('classmate', `/pupil/goals/${theirs.goal}?/rate`, { id: newId(), progress: '1' });
			await attempt('classmate', `/pupil/goals/${theirs.goal}?/share`, {
				...{ item: theirs.goal, audience: 'family', sure: 'on' }
			});
			await attempt('classmate', '/pupil/goals?/move', { goal: theirs.goal, state: 'put-aside' });
			await attempt('classmate', '/pupil/goals?/tick', {
				...{ goal: theirs.goal, step: theirs.goalStep, done: 'yes' }
			});
			await attempt('classmate', '/pupil/talk?/ask', { id: theirs.talk, adult: theirs.member });
			await attempt('classmate', '/pupil/talk?/withdraw', { id: theirs.talk });
			await attempt('classmate', '/pupil/entries?/reply', {
				...{ id: newId(), comment: theirs.comment, symbol: 'heart', words: 'x' }
			});
			await attempt('classmate', '/pupil/entries?/share', {
				...{ item: theirs.checkIn, audience: 'family', sure: 'on' }
			});
		}
		expect(faults).toEqual([]);
		expect(await others()).toEqual(before);
		const [kept] =
			await sql`select count(*)::int as count from shares where pupil_id in (${own.pupil}, ${elsewhere.pupil})
			and audience = 'family' and goal_id is null and withdrawn_at is null`;
		// Yesterday's of each, which is their own doing.
		expect(kept).toEqual({ count: 2 });
		const [talked] =
			await sql`select count(*)::int as count from talk_requests where id in (${own.talk}, ${elsewhere.talk})`;
		expect(talked).toEqual({ count: 2 });
		expect((await sql`select from talk_steps`).length).toBe(0);
		const goal =
			await sql`select state from goal_states where pupil_id in (${own.pupil}, ${elsewhere.pupil}) and at > ${begun}`;
		expect(goal).toEqual([]);
	});

	test('a day that has not come is nobody’s check-in', async () => {
		const cards = () =>
			sql`select last_day::text, corners from pupil_cards where pupil_id = ${world.people.classmate.pupilId}`;
		const before = await cards();
		for (const day of ['2999-01-01', '9999-12-31', '0001-01-01', '1900-01-01']) {
			const sent = { id: newId(), day, slot: '1', band: 'b', audience: 'mentor', answers: '{"corner":1}' };
			const { status } = await post('classmate', '/pupil/check-in/send?/send', sent);
			expect(status, day).toBeLessThan(500);
		}
		expect(
			await sql`select from check_ins where day > now() + interval '1 day' or day < '2000-01-01'`
		).toHaveLength(0);
		expect(await cards()).toEqual(before);
	});
});

test('a form that is only looked at does nothing', async () => {
	const before = await rows();
	for (const { route, action, method } of cells.filter((cell) => cell.method === 'POST')) {
		if (/finish|sign-out/.test(route)) continue;
		const path = pathOf({ route, method, ...(action && { action }) }, world.own);
		for (const viewer of ['mentor', 'admin', 'pupil'] as const) {
			const { status } = await get(
				viewer,
				`${path}${path.includes('?') ? '&' : '?'}id=${world.own.talk}&row=${world.own.term}`
			);
			expect(status, path).toBeLessThan(500);
		}
	}
	// Reading leaves its record.
	expect(
		changed(before, await rows()).filter((table) => !['access_log', 'openings'].includes(table))
	).toEqual([]);
});

describe('a session that is over', () => {
	const status = async (viewer: ViewerName, path: string) => (await get(viewer, path)).status;

	test('of a child who has finished opens nothing, however it is asked', async () => {
		const again = await makeWorld(store);
		const cookie = { cookie: again.cookies.pupil ?? '' };
		const ask = async (path: string, headers = {}) =>
			(await raw(app.origin + path, 'GET', { accept: 'text/html', ...cookie, ...headers })).body;
		expect(await ask('/pupil/entries')).toContain('CNRY-A');
		await raw(`${app.origin}/tablet/finish`, 'POST', { ...form, origin: app.origin, ...cookie });
		for (const path of [
			'/pupil',
			'/pupil/entries',
			'/pupil/entries/__data.json',
			'/pupil/goals',
			'/pupil/progress'
		])
			expect(await ask(path), path).not.toContain('CNRY-A');
		const sent = await raw(
			`${app.origin}/pupil/talk?/ask`,
			'POST',
			{ ...form, origin: app.origin, ...cookie },
			`id=${newId()}&adult=anyone`
		);
		expect(sent.headers.location).toBe('/tablet');
	});

	test('at the next request: the parent is barred, the caseload and the cover end, the lead is no lead', async () => {
		const { own, people } = world;
		const entry = `/mentor/check-ins/${own.checkIn}`;
		expect(await status('guardian', `/family/${own.pupil}`)).toBe(200);
		expect(await status('mentor', entry)).toBe(200);
		expect(await status('cover', entry)).toBe(200);
		expect(await status('dsl', entry)).toBe(200);
		const school = people.mentor.schoolId;
		await sql`insert into guardian_blocks (school_id, id, membership_id, pupil_id, reason, since, set_by)
			values (${school}, ${newId()}, ${people.guardian.membershipId}, ${own.pupil}, 'court', current_date - 1,
				${people.mentor.membershipId})`;
		await sql`update caseloads set until = current_date - 1 where school_id = ${school} and pupil_id = ${own.pupil}`;
		await sql`update staff_roles set ended_at = now() where membership_id = ${people.dsl.membershipId}`;
		expect(await status('guardian', `/family/${own.pupil}`)).toBe(404);
		for (const viewer of ['mentor', 'cover', 'dsl'] as const) {
			expect(await status(viewer, entry), viewer).toBe(404);
			expect((await get(viewer, `${entry}/__data.json`)).body, viewer).not.toContain('CNRY-A-say');
			const written = await post(viewer, `${entry}?/note`, { body: 'x' });
			expect(written.status, viewer).toBe(404);
		}
		expect((await get('mentor', '/mentor')).body).not.toContain('CNRY-A-asha');
		expect(await status('dsl', '/school/families')).toBe(404);
	});

	test('of somebody who has left, or of a child who has, is nobody’s', async () => {
		const { people } = world;
		await sql`update memberships set ended_at = now() where id = ${people.teacher.membershipId}`;
		await sql`update pupils set archived_at = now() where id = ${people.classmate.pupilId}`;
		expect((await get('teacher', '/mentor/team')).headers.location).toMatch(/^\/account\/sign-in/);
		expect((await get('classmate', '/pupil')).headers.location).toBe('/tablet');
	});

	test('of a grown-up ends on a tablet before a child has it, at the class screen or with the child’s own', async () => {
		const { people, cookies, own } = await makeWorld(store);
		const school = people.mentor.schoolId;
		const tablet = cookies.tablet ?? '';
		const [admin, mentor] = [cookies.admin ?? '', cookies.mentor ?? ''];
		const open = async (path: string, cookie: string) =>
			raw(app.origin + path, 'GET', { accept: 'text/html', cookie });
		expect((await open('/school', `${tablet}; ${admin}`)).status).toBe(200);
		// Fetching ahead is not coming back.
		await raw(`${app.origin}/tablet`, 'GET', { cookie: `${tablet}; ${admin}`, 'sec-purpose': 'prefetch' });
		expect((await open('/school', admin)).status).toBe(200);
		const screen = await open('/tablet', `${tablet}; ${admin}`);
		expect(screen.headers['set-cookie']?.join()).toMatch(/^foothold=;/);
		expect((await open('/school', admin)).headers.location).toMatch(/^\/account\/sign-in/);

		await sql`insert into sign_in_windows (school_id, id, class_id, pupil_id, opened_by, at, closes_at)
			values (${school}, ${newId()}, ${own.class}, null, ${people.mentor.membershipId}, now() - interval '1 minute',
				now() + interval '20 minutes')`;
		const headers = { ...form, origin: app.origin, cookie: `${tablet}; ${mentor}` };
		const entered = await raw(`${app.origin}/tablet?/enter`, 'POST', headers, `pupil=${own.pupil}`);
		expect(entered.headers.location).toMatch(/^\/pupil/);
		const [session = ''] = entered.headers['set-cookie'] ?? [];
		expect((await open('/pupil', session.replace(/;.*/, ''))).status).toBe(200);
		expect((await open('/mentor', mentor)).headers.location).toMatch(/^\/account\/sign-in/);
	});
});
