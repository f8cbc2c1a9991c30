import { afterEach, describe, expect, test, vi } from 'vitest';
import { adultsOf, days, minutes } from '../../../../tests/support/adults.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { mailServer } from '../../../../tests/support/mail-server.ts';
import { startSession } from '../auth/session.ts';
import { newId } from '../ids.ts';
import { insertJob, takeJobs, type Job } from '../queries/jobs.ts';
import { postMail } from '../services/post.ts';
import { askReset, openReset } from '../services/resets.ts';
import { previewRoster } from '../services/roster/preview.ts';
import { holdFor } from './patience.ts';
import { sweep } from './sweep.ts';
import { startJobs, workOff } from './ticker.ts';

// Jobs fail here on purpose.
vi.hoisted(() => (process.env.LOG_LEVEL = 'silent'));
const server = await mailServer();
// Settings are read once a process, when something first asks for them.
Object.assign(process.env, {
	SMTP_URL: server.smtp,
	MAIL_FROM: 'foothold@example.org',
	ORIGIN: 'https://foothold.example'
});

const store = await testStore();
const house = { store, keys: store.keys };
const { school, staff, pupil, classOf, givePassword, atDoor, ctx, sql } = adultsOf(store);
const jobs = store.as({ role: 'jobs', schoolId: null });
const now = new Date();
const at = (time: Date) => ({ clock: () => time });
const patient = { timeout: 60_000 };

type Row = { kind: string; attempts: number; fault: string | null; done: boolean; runAt: string };
const waiting = () => sql<Row[]>`
	select kind, attempts, fault, done_at is not null as done, run_at as "runAt" from jobs order by id`;
const whenDue = async () => new Date((await waiting())[0]?.runAt ?? '');

/** Asks for a mail to each, as whatever makes one due does. */
async function post(...to: string[]) {
	const mail = { subject: 'Your invitation', text: 'Open this: https://foothold.example/account/join/abc' };
	await atDoor().entrance(async (tx) => {
		for (const one of to) await postMail(tx, { keys: store.keys, now }, null, { to: one, ...mail });
	});
}

/** Works until nothing is due. */
async function workUntilDone(time = now) {
	while ((await workOff(house, at(time))) > 0);
}

afterEach(async () => {
	Object.assign(server, { answer: '250 well', taken: [], told: [] });
	await sql`delete from jobs`;
});

describe('a mail that is due', () => {
	test('is sent once, though several servers look for it at the same time', async () => {
		const people = Array.from({ length: 30 }, (_, at) => `person-${at}@example.org`);
		await post(...people);
		const tickers = [1, 2, 3].map(() => startJobs(house, { every: 20 }));
		await vi.waitFor(async () => expect(await waiting()).toEqual([]), patient);
		await Promise.all(tickers.map((ticker) => ticker.stop()));
		expect(server.taken.toSorted()).toEqual(people.toSorted());
	});

	test('is passed over, and not waited for, while another server is taking it', async () => {
		await post('first@example.org', 'second@example.org');
		const due = { kinds: ['mail'], now, until: minutes(5, now) };
		let letGo = () => {};
		const held = new Promise<void>((resolve) => (letGo = resolve));
		let begun = (_: Job[]) => {};
		const taking = new Promise<Job[]>((resolve) => (begun = resolve));
		const first = jobs(async (tx) => {
			begun([...(await takeJobs(tx, { ...due, most: 1 }))]);
			await held;
		});
		const taken = await taking;
		const others = await jobs((tx) => takeJobs(tx, { ...due, most: 9 })).finally(letGo);
		await first;
		expect([taken.length, others.length]).toEqual([1, 1]);
		expect(others[0]?.id).not.toBe(taken[0]?.id);
	});

	test('with a new password in it begins with a request that looked like any other', async () => {
		const email = await givePassword(await staff(await school()));
		await askReset(atDoor(now), email, '192.0.2.1');
		await workUntilDone();
		expect(server.taken).toEqual([email]);
		const [, token] = /account\/reset\/([\w-]+)/.exec(server.told.join('\n').replaceAll('=\n', '')) ?? [];
		expect(await openReset(atDoor(now), token ?? '')).toEqual({ email });
		expect(await waiting()).toEqual([]);
	});
});

describe('a job that fails', () => {
	test('is tried again, later each time, until it goes well', async () => {
		server.answer = '451 not now';
		await post('sam@example.org');
		expect(await workOff(house, at(now))).toBe(1);
		expect(await waiting()).toMatchObject([{ attempts: 1, done: false, fault: 'EENVELOPE 451' }]);
		const second = await whenDue();
		expect(second > now).toBe(true);
		expect(await workOff(house, at(now))).toBe(0);
		expect(await workOff(house, at(second))).toBe(1);
		const third = await whenDue();
		expect(third.getTime() - second.getTime()).toBeGreaterThan(second.getTime() - now.getTime());
		server.answer = '250 well';
		expect(await workOff(house, at(third))).toBe(1);
		expect([server.taken, await waiting()]).toEqual([['sam@example.org'], []]);
	});

	test('for most of a day is given up, and stays with its reason and nobody’s address', async () => {
		server.answer = '451 not now';
		await post('sam@example.org');
		let time = now;
		for (let tries = 0; tries < 100 && !(await waiting())[0]?.done; tries++) {
			await workOff(house, at(time));
			time = await whenDue();
		}
		expect(time.getTime()).toBeGreaterThan(minutes(12 * 60, now).getTime());
		expect(await workOff(house, at(days(3, time)))).toBe(0);
		const left = await sql`select * from jobs`;
		expect(left).toMatchObject([{ fault: 'EENVELOPE 451' }]);
		expect(JSON.stringify(left)).not.toMatch(/@|sam|not now/);
		await sweep(house, days(29, time));
		expect(await waiting()).toHaveLength(1);
		await sweep(house, days(31, time));
		expect(await waiting()).toEqual([]);
	});

	test('because there is no such address is not tried again', async () => {
		server.answer = '550 nobody here';
		await post('nobody@example.org');
		await workOff(house, at(now));
		expect(await waiting()).toMatchObject([{ attempts: 1, done: true, fault: 'EENVELOPE 550' }]);
	});

	test('keeps no other from being done', async () => {
		await atDoor().entrance((tx) =>
			insertJob(tx, { id: newId(), schoolId: null, kind: 'mail', payload: { strange: true }, runAt: now })
		);
		await post('sam@example.org');
		await workUntilDone();
		expect(server.taken).toEqual(['sam@example.org']);
		expect(await waiting()).toMatchObject([{ done: false, attempts: 1 }]);
	});
});

describe('a process that dies with a job in hand', () => {
	const take = (time: Date) =>
		jobs((tx) =>
			takeJobs(tx, { kinds: ['mail'], most: 9, now: time, until: new Date(time.getTime() + holdFor) })
		);

	test('has given it back when its time is over, and not before', async () => {
		await post('sam@example.org');
		expect(await take(now)).toHaveLength(1);
		expect(await workOff(house, at(minutes(4, now)))).toBe(0);
		expect(await workOff(house, at(minutes(6, now)))).toBe(1);
		expect([server.taken, await waiting()]).toEqual([['sam@example.org'], []]);
	});

	test('again and again is not handed the same job for ever', async () => {
		await post('sam@example.org');
		let time = now;
		while ((await take(time))[0]?.attempts !== 24) time = await whenDue();
		await workOff(house, at(await whenDue()));
		expect(await waiting()).toMatchObject([{ done: true, fault: 'NEVER_ENDED' }]);
		expect(server.taken).toEqual([]);
	});
});

test('a server that is asked to stop takes no more and finishes what it has in hand', async () => {
	const done: string[] = [];
	let goOn = () => {};
	const held = new Promise<void>((resolve) => (goOn = resolve));
	const kinds = {
		mail: async (_: unknown, { id }: { id: string }) => {
			done.push(id);
			await held;
		}
	};
	await post('first@example.org');
	const ticker = startJobs(house, { every: 10, kinds });
	await vi.waitFor(() => expect(done).toHaveLength(1), patient);
	const stopped = ticker.stop();
	await post('second@example.org');
	goOn();
	await stopped;
	expect(done).toHaveLength(1);
	expect(await waiting()).toMatchObject([{ attempts: 0, done: false }]);
});

test('a job of a kind that this version does not know waits for one that does', async () => {
	await atDoor().entrance((tx) =>
		insertJob(tx, { id: newId(), schoolId: null, kind: 'of-tomorrow', payload: {}, runAt: now })
	);
	expect(await workOff(house, at(days(9, now)))).toBe(0);
	expect(await waiting()).toMatchObject([{ attempts: 0, done: false }]);
});

describe('what is over is cleared away', () => {
	test('sessions that idled out or reached their end, and no others', async () => {
		const home = await school();
		const { pupilId } = await pupil(home, await classOf(home));
		const { accountId, membershipId } = await staff(home);
		const session = (who: object, at: Date, expiresAt: Date) =>
			startSession(store, { schoolId: home.id, kind: 'pupil', ...who, now: at, expiresAt });
		const adult = { kind: 'adult', accountId, membershipId };
		await session({ pupilId, tabletId: newId() }, minutes(-4), minutes(40));
		await session({ pupilId, tabletId: newId() }, minutes(-20), minutes(20));
		await session(adult, minutes(-20), minutes(500));
		await session(adult, minutes(-40), minutes(500));
		await session(adult, minutes(-1), minutes(-0.5));
		await sweep(house, new Date());
		const left = await sql`select kind from sessions where school_id = ${home.id} order by kind`;
		expect(left.map(({ kind }) => kind)).toEqual(['adult', 'pupil']);
	});

	test('what was held against somebody days ago', async () => {
		await sql`insert into throttles (key, failures, since) values
			('old', 3, ${days(-3).toISOString()}), ('of yesterday', 3, ${days(-1).toISOString()})`;
		await sweep(house, new Date());
		expect((await sql`select key from throttles`).map(({ key }) => key)).toEqual(['of yesterday']);
	});

	test('an office’s file that nobody confirmed within a day', async () => {
		const home = await school();
		const bytes = new TextEncoder().encode('Forename,Surname,Reg\nAsha,Example,4 Otter\n');
		const asked = ctx(await staff(home, ['admin']), home, now);
		expect(await previewRoster(asked, { bytes, name: 'roster.csv', covers: 'school' })).toHaveProperty('id');
		const previews = () => sql`select id from roster_previews where school_id = ${home.id}`;
		await workOff(house, at(minutes(23 * 60, now)));
		expect(await previews()).toHaveLength(1);
		await workOff(house, at(days(2, now)));
		expect(await previews()).toEqual([]);
		expect(await waiting()).toEqual([]);
	});
});
