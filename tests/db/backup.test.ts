import { randomBytes } from 'node:crypto';
import {
	chmodSync,
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { seal, unseal } from '#lib/server/auth/sealed.ts';
import { readSession } from '#lib/server/auth/session.ts';
import { readTablet } from '#lib/server/auth/tablet.ts';
import { backUp } from '#lib/server/db/archive/back-up.ts';
import { inspect, type Totals } from '#lib/server/db/archive/contents.ts';
import { restore } from '#lib/server/db/archive/restore.ts';
import { DAMAGED, WRONG_PASSPHRASE } from '#lib/server/db/archive/seal.ts';
import { connect } from '#lib/server/db/client.ts';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';
import { startEmbedded } from '#lib/server/db/embedded/start.ts';
import { holdToKeys } from '#lib/server/db/key-marks.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openHouse, openStore } from '#lib/server/db/store.ts';
import { newId } from '#lib/server/ids.ts';
import { loadKeys, placeKeys, type Keys } from '#lib/server/keys.ts';
import { issueCards } from '#lib/server/services/credentials.ts';
import { signInPupil, signInWithCard } from '#lib/server/services/pupil-sign-in.ts';
import { ensureSetUpLink } from '#lib/server/services/set-up.ts';
import { signIn } from '#lib/server/services/sign-in.ts';
import { enrolTablet } from '#lib/server/services/tablets.ts';
import { adultsOf, goodPassword } from '../support/adults.ts';
import { policiesOf, privilegesOf, tablesOf, tablesOfASchool } from '../support/catalogue.ts';
import { classroomsOf, monday, right, wrong } from '../support/classroom.ts';
import { freshDatabase, testStore } from '../support/database.ts';
import { engines } from '../support/engines.ts';
import { startOtherServer } from '../support/other-server.ts';
import { seedTwoSchools, type SeededSchool } from '../support/two-schools.ts';

// Each test makes and opens sealed files, which is slow on purpose, and some start a server.
vi.setConfig({ testTimeout: 180_000 });

const passphrase = 'seven quiet otters';
const canary = 'Canary words ☂ that only a child and a mentor know\n\t"\\N" {NULL} \u2028 é';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const store = await testStore();
const world = adultsOf(store);
const sql = store.asOwner;
const file = join(folder, 'school.backup');

let schools: [SeededSchool, SeededSchool];
let totals: Totals;
let child: { schoolId: string; pupilId: string };
let card: string;
let cookie: string;
let email: string;

beforeAll(async () => {
	schools = await seedTwoSchools(sql);
	const { school, classId, teacher, pupil } = await classroomsOf(store).classroom(['Asha', 'Ben']);
	child = pupil;
	cookie = await enrolTablet(world.ctx(teacher, school, monday), { name: 'Blue case', classIds: [classId] });
	card = (await issueCards(world.ctx(teacher, school, monday), classId, [pupil.pupilId]))[0]?.code ?? '';
	email = await world.givePassword(teacher);
	await sql`update accounts set totp_sealed = ${seal(store.keys.sealing, 'authenticator', 'a secret')}
		where id = ${teacher.accountId}`;
	await sql`insert into jobs (id, kind, payload, run_at) values (${newId()}, 'roster-over', '{}', '2030-01-01')`;
	// More than a page of rows, in an order of their own, with every kind of text.
	await sql`insert into check_ins (school_id, pupil_id, day, slot, id, band, words, confidences, note, audience, occurred_at)
		select ${pupil.schoolId}, ${pupil.pupilId}, '2020-01-01'::date + n, 1, gen_random_uuid(), 'b',
			array['a "b"', 'c,d', null, ''], array[null, n % 10]::smallint[], ${canary} || n, 'mentor',
			'2020-01-01 08:00:00.123456+00'::timestamptz + n * interval '1 day'
		from generate_series(1, 1200) n`;
	totals = await backUp({ owner: store.owner, keys: store.keys, passphrase, file, now: monday });
}, 120_000);

const nothingToPlace = () => () => {};
const bring = (
	owner: ConnectionSettings,
	from = file,
	placing: (keys: Keys) => () => void = nothingToPlace
) => restore({ owner, file: from, passphrase, placeKeys: placing });

/** How many rows there are of everything, as the owner sees it. */
async function countsOf(owner: ConnectionSettings) {
	const asOwner = connect(owner, { max: 1 });
	const counts: Record<string, number> = {};
	for (const table of await tablesOf(asOwner)) {
		const [row] = await asOwner<{ rows: number }[]>`select count(*)::int as rows from ${asOwner(table)}`;
		counts[table] = row?.rows ?? 0;
	}
	await asOwner.end({ timeout: 5 });
	return counts;
}

/** What a restored house holds: the same, but for the mail that it ended. */
const withoutMail = (of: Totals) => ({
	...of,
	jobs: { rows: of.jobs?.rows, sha256: expect.not.stringContaining(of.jobs?.sha256 ?? '') }
});

const none = (counts: Record<string, number>) => Object.values(counts).every((rows) => rows === 0);

/** Another server than the one these tests run on, with an empty database in it. */
async function another(source: string): Promise<ConnectionSettings> {
	if (source === 'embedded') {
		const home = mkdtempSync(join(tmpdir(), 'restored-'));
		chmodSync(home, 0o711);
		const server = await startEmbedded({ dataDir: join(home, 'data') });
		onTestFinished(async () => {
			await server.stop();
			rmSync(home, { recursive: true, force: true });
		});
		return server.owner;
	}
	const { owner, stop } = await startOtherServer(source);
	onTestFinished(stop);
	return withDatabase(owner);
}

const servers = [
	'embedded',
	...engines()
		.map(({ source }) => source)
		.filter((source) => !['embedded', 'url', process.env.TEST_ENGINE].includes(source))
];

describe.each(servers)('on another server (%s) the school stands again', (source) => {
	test('with every row, every lock and every way to sign in', async () => {
		const owner = await another(source);
		const keysFile = join(folder, `${randomBytes(4).toString('hex')}.json`);
		await loadKeys({ KEYS_FILE: keysFile });
		const { head, unsent } = await bring(owner, file, (keys) => placeKeys(keysFile, keys));
		expect(head.made).toBe(monday.toISOString());

		const counts = await countsOf(owner);
		const before = await countsOf(store.owner);
		expect(before).toMatchObject({ sessions: 2, throttles: 2, concerns: 2 });
		expect(before.check_ins).toBeGreaterThan(1200);
		expect(counts).toEqual({ ...before, sessions: 0, throttles: 0 });
		const asOwner = connect(owner, { max: 1 });
		onTestFinished(() => asOwner.end({ timeout: 5 }));
		// What was restored, perhaps for practice, writes to nobody; other work goes on.
		const due = await asOwner<{ kind: string }[]>`select kind from jobs where done_at is null`;
		expect([unsent, due.map(({ kind }) => kind)]).toEqual([2, ['roster-over']]);
		const note = (of: typeof sql) =>
			of`select note, words, confidences, occurred_at from check_ins where pupil_id = ${child.pupilId} order by day`;
		expect(await note(asOwner)).toEqual(await note(sql));
		expect(await policiesOf(asOwner)).toEqual(await policiesOf(sql));
		expect(await privilegesOf(asOwner)).toEqual(await privilegesOf(sql));

		const keys = await loadKeys({ KEYS_FILE: keysFile });
		expect(keys).toEqual(store.keys);
		const house = await openHouse(owner, keys, 2);
		onTestFinished(() => house.stop());
		const [a, b] = schools;
		const readable = (await privilegesOf(asOwner))
			.filter(({ role, privilege }) => role === 'foothold_app' && privilege === 'SELECT')
			.map(({ table }) => table);
		const ofSchools = (await tablesOfASchool(asOwner)).filter((table) => readable.includes(table));
		expect(ofSchools.length).toBeGreaterThan(30);
		for (const table of ofSchools) {
			const lead = { role: 'app', schoolId: a.schoolId, viewerId: a.lead, lead: true } as const;
			const seen = await house
				.as(lead)
				.flight((tx) => tx.sql<{ school: string }[]>`select school_id as school from ${tx.sql(table)}`);
			expect(new Set(seen.map(({ school }) => school)), table).not.toContain(b.schoolId);
			if (table !== 'drafts') expect(seen.length, table).toBeGreaterThan(0);
		}

		const tablet = async () => {
			const ctx = await readTablet(house, cookie, { now: monday, requestId: newId(monday), keys });
			if (!ctx) throw new Error('the tablet is not known');
			return ctx;
		};
		expect(await signInPupil(await tablet(), child.pupilId, wrong)).toMatchObject({ in: false });
		const byPictures = await signInPupil(await tablet(), child.pupilId, right);
		expect(byPictures).toMatchObject({ in: true });
		const byCard = await signInWithCard(await tablet(), card);
		const session = await readSession(house, 'token' in byCard ? byCard.token : '', monday);
		expect(session?.viewer).toMatchObject({ kind: 'pupil', pupilId: child.pupilId });
		const restored = adultsOf({ ...house, keys, owner, asOwner });
		await expect(
			signIn(restored.atDoor(), { email, password: `${goodPassword}!` }, 'here')
		).resolves.toMatchObject({
			step: 'wrong'
		});
		const token = await restored.enter(
			await signIn(restored.atDoor(monday), { email, password: goodPassword }, 'there')
		);
		expect((await restored.behind(token, monday))?.viewer).toMatchObject({ kind: 'staff', name: 'Ms Jones' });
		const [sealed] = await asOwner<
			{ totp: string }[]
		>`select totp_sealed as totp from accounts where email = ${email}`;
		expect(unseal(keys.sealing, 'authenticator', sealed?.totp)).toBe('a secret');
	});
});

/** A server that has just been started takes a moment before it answers. */
async function withDatabase(owner: ConnectionSettings): Promise<ConnectionSettings> {
	for (let tries = 0; ; tries++) {
		const admin = connect(owner, { max: 1 });
		try {
			await admin`create database foothold`;
			return { ...owner, database: 'foothold' };
		} catch (fault) {
			if (tries === 100) throw fault;
			await new Promise((resolve) => setTimeout(resolve, 100));
		} finally {
			await admin.end({ timeout: 5 });
		}
	}
}

describe.each(servers.filter((source) => source !== 'embedded'))('data that %s has made', (source) => {
	test('are refused untouched by the PostgreSQL of this version, and move as its sentence says', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'old-'));
		onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
		chmodSync(dataDir, 0o711);
		const home = join(dataDir, 'postgres');
		const old = await startOtherServer(source, join(home, 'data'));
		const from = await withDatabase(old.owner);
		await bring(from);
		const moving = join(folder, 'moving.backup');
		await backUp({ owner: from, keys: store.keys, passphrase, file: moving, now: monday });
		await old.stop();
		writeFileSync(join(dataDir, 'postgres.json'), JSON.stringify({ home: 'postgres', password: 'x' }));

		const files = () => readdirSync(home, { recursive: true }).toSorted();
		const before = files();
		const major = readFileSync(join(home, 'data', 'PG_VERSION'), 'utf8').trim();
		await expect(startEmbedded({ dataDir })).rejects.toThrow(
			new RegExp(`made by PostgreSQL ${major},.*npm run backup.*npm run restore`, 's')
		);
		expect(files()).toEqual(before);

		renameSync(home, join(dataDir, 'old'));
		rmSync(join(dataDir, 'postgres.json'));
		const server = await startEmbedded({ dataDir });
		onTestFinished(() => server.stop());
		const { totals: moved } = await bring(server.owner, moving);
		expect(moved).toEqual(withoutMail(totals));
	});
});

describe('a backup', () => {
	test('holds no word of a child, no name and no key that can be read without its passphrase', async () => {
		const bytes = readFileSync(file);
		for (const words of ['Canary words', 'what was seen', 'Wren', passphrase, email, card])
			expect(bytes.includes(words), words).toBe(false);
		for (const key of Object.values(store.keys))
			for (const text of [key, key.toString('base64'), key.toString('hex')])
				expect(bytes.includes(text)).toBe(false);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
	});

	test('says of every table how many rows it has, and leaves out who is signed in', async () => {
		const { totals: read } = await inspect(file, passphrase);
		expect(read).toEqual(totals);
		const { sessions, throttles, ...counts } = await countsOf(store.owner);
		expect([sessions, throttles]).toEqual([2, 2]);
		expect(Object.fromEntries(Object.entries(read).map(([table, { rows }]) => [table, rows]))).toEqual(
			counts
		);
	});

	test('is of one moment, while people go on working', async () => {
		const [a] = schools;
		let stop = false;
		// A note and its alert are always written together.
		const work = (async () => {
			for (let n = 0; !stop; n++)
				await sql.begin(async (tx) => {
					await tx`insert into notes (school_id, id, pupil_id, membership_id, body)
						values (${a.schoolId}, ${newId()}, ${a.pupilId}, ${a.author}, 'together')`;
					await tx`insert into alerts (school_id, id, pupil_id, kind, day, reasons)
						values (${a.schoolId}, ${newId()}, ${a.pupilId}, 'together', '2000-01-01'::date + ${n}::int, '{}')`;
				});
		})();
		const before = await countsOf(store.owner);
		const during = join(folder, 'during.backup');
		const sums = await backUp({
			owner: store.owner,
			keys: store.keys,
			passphrase,
			file: during,
			now: monday
		});
		stop = true;
		await work;
		const extra = (table: string) => (sums[table]?.rows ?? 0) - (before[table] ?? 0);
		const after = await countsOf(store.owner);
		expect(after.notes).toBeGreaterThan(before.notes ?? 0);
		// Counting took a moment too, in which pairs were written; what the file holds must pair up all the same.
		expect((sums.notes?.rows ?? 0) - (sums.alerts?.rows ?? 0)).toBe((after.notes ?? 0) - (after.alerts ?? 0));
		expect(extra('notes')).toBeGreaterThanOrEqual(0);
		await sql`delete from notes where body = 'together'`;
		await sql`delete from alerts where kind = 'together'`;
	});

	test('is not made with keys that are not this installation’s, nor of what was never started', async () => {
		await holdToKeys(store.owner, store.keys);
		const keys = { ...store.keys, pepper: randomBytes(32) };
		const wrongKeys = join(folder, 'wrong-keys.backup');
		await expect(
			backUp({ owner: store.owner, keys, passphrase, file: wrongKeys, now: monday })
		).rejects.toThrow('not those that this database was made with');
		const owner = await freshDatabase({ migrated: false });
		await expect(backUp({ owner, keys, passphrase, file: wrongKeys, now: monday })).rejects.toThrow(
			'never been started'
		);
		expect(readdirSync(folder).filter((name) => name.startsWith('wrong-keys'))).toEqual([]);
	});

	test('cannot write: the role it reads with may change nothing', async () => {
		const asOwner = connect(store.owner, { max: 1 });
		onTestFinished(() => asOwner.end({ timeout: 5 }));
		for (const table of await tablesOf(sql)) {
			const attempt = asOwner.begin(async (tx) => {
				await tx`set local role foothold_backup`;
				await tx`delete from ${tx(table)}`;
			});
			await expect(attempt, table).rejects.toMatchObject({ code: '42501' });
		}
	});
});

describe('a restore', () => {
	test.each<[string, string, (bytes: Buffer) => Buffer]>([
		['was cut short', DAMAGED, (bytes) => bytes.subarray(0, -100)],
		['was altered', DAMAGED, (bytes) => ((bytes[500] = (bytes[500] ?? 0) ^ 4), bytes)]
	])('of a file that %s writes nothing', async (_, sentence, change) => {
		const owner = await freshDatabase({ migrated: false });
		const spoilt = join(folder, 'spoilt.backup');
		writeFileSync(spoilt, change(Buffer.from(readFileSync(file))));
		const placed: Keys[] = [];
		const placing = (keys: Keys) => (placed.push(keys), () => {});
		await expect(bring(owner, spoilt, placing)).rejects.toThrow(sentence);
		expect(await countsOf(owner)).toEqual({});
		expect(placed).toEqual([]);
	});

	test('with another passphrase writes nothing and says so', async () => {
		const owner = await freshDatabase({ migrated: false });
		const attempt = restore({ owner, file, passphrase: 'eight noisy otters', placeKeys: nothingToPlace });
		await expect(attempt).rejects.toThrow(WRONG_PASSPHRASE);
		expect(await countsOf(owner)).toEqual({});
	});

	test('goes into an installation that was started and not set up, and ends its set-up link', async () => {
		const owner = await freshDatabase();
		const keys = { pepper: randomBytes(32), signing: randomBytes(32), sealing: randomBytes(32) };
		const house = await openHouse(owner, keys, 1);
		expect(await ensureSetUpLink(house, 'http://here', monday)).toContain('/account/set-up/');
		await expect(bring(owner)).rejects.toThrow('Foothold is running on this database');
		await house.stop();
		await bring(owner);
		expect((await countsOf(owner)).invitations).toBe((await countsOf(store.owner)).invitations);
		await expect(openHouse(owner, keys, 1)).rejects.toThrow('not those that this database was made with');
		await (await openHouse(owner, store.keys, 1)).stop();
	});

	test('never goes where people’s data are, and leaves them as they were', async () => {
		const before = await countsOf(store.owner);
		const owner = await freshDatabase();
		const asOwner = connect(owner, { max: 1 });
		await asOwner`insert into accounts (id, email) values (${newId()}, 'first@example.org')`;
		await asOwner.end({ timeout: 5 });
		await expect(bring(owner)).rejects.toThrow('only goes into an empty one');
		expect(await countsOf(owner)).toMatchObject({ accounts: 1, pupils: 0 });
		expect(await countsOf(store.owner)).toEqual(before);
	});

	test('never goes into a database of something else', async () => {
		const owner = await freshDatabase({ migrated: false });
		const asOwner = connect(owner, { max: 1 });
		await asOwner`create table shop (id int)`;
		await asOwner.end({ timeout: 5 });
		await expect(bring(owner)).rejects.toThrow('tables of something else (shop)');
	});

	test('that fails at its very end leaves the database empty and the keys as they were', async () => {
		const owner = await freshDatabase();
		const keysFile = join(folder, 'end.json');
		const keys = await loadKeys({ KEYS_FILE: keysFile });
		const failing = (restored: Keys) => {
			const takeBack = placeKeys(keysFile, restored);
			takeBack();
			throw new Error('The disk of the keys is full.');
		};
		await expect(bring(owner, file, failing)).rejects.toThrow('The disk of the keys is full.');
		expect(none(await countsOf(owner))).toBe(true);
		expect(await loadKeys({ KEYS_FILE: keysFile })).toEqual(keys);
		await bring(owner, file, (restored) => placeKeys(keysFile, restored));
		expect(await loadKeys({ KEYS_FILE: keysFile })).toEqual(store.keys);
		const aside = readdirSync(folder).filter((name) => name.startsWith('end.json.before-restore'));
		expect(aside.length).toBe(1);
		expect(await loadKeys({ KEYS_FILE: join(folder, aside[0] ?? '') })).toEqual(keys);
	});

	test.each([
		[
			'changes a letter on its way in',
			`create function spoil() returns trigger language plpgsql as $$ begin new.surname := new.surname || ' '; return new; end $$;
			create trigger spoil before insert on pupils for each row execute function spoil()`,
			'The table pupils came back otherwise than it was'
		],
		[
			'drops a row on its way in',
			`create function spoil() returns trigger language plpgsql as $$ begin return null; end $$;
			create trigger spoil before insert on access_log for each row execute function spoil()`,
			'The table access_log came back otherwise than it was'
		],
		[
			'has lost a lock',
			'alter table goals no force row level security',
			'The table goals has lost its row security'
		]
	])('into a database that %s is found out, and nothing stays', async (_, damage, sentence) => {
		const owner = await freshDatabase();
		const asOwner = connect(owner, { max: 1 });
		await asOwner.unsafe(damage);
		await asOwner.end({ timeout: 5 });
		await expect(bring(owner)).rejects.toThrow(sentence);
		expect(none(await countsOf(owner))).toBe(true);
	});

	test('by the owner of a database who is no superuser does the same', async () => {
		const admin = await freshDatabase({ migrated: false });
		const name = `foothold_owner_${randomBytes(4).toString('hex')}`;
		const asAdmin = connect(admin, { max: 1 });
		const database = asAdmin(admin.database);
		await asAdmin.unsafe(`create role ${name} login createrole password 'owner' nosuperuser`);
		onTestFinished(async () => {
			await asAdmin.unsafe(`drop owned by ${name} cascade`);
			await asAdmin`alter database ${database} owner to ${asAdmin(admin.user)}`;
			await asAdmin.unsafe(`drop role ${name}`);
			await asAdmin.end({ timeout: 5 });
		});
		await asAdmin`alter database ${database} owner to ${asAdmin(name)}`;
		// The roles are there from other databases of this server, so their maker hands them on, as for a start.
		for (const role of ['app', 'signin', 'jobs', 'retention', 'backup', 'restore'])
			await asAdmin.unsafe(`grant foothold_${role} to ${name} with admin option`);
		const owner = { ...admin, user: name, password: 'owner' };
		await bring(owner);
		const second = join(folder, 'second.backup');
		const sums = await backUp({ owner, keys: store.keys, passphrase, file: second, now: monday });
		expect(sums).toEqual(withoutMail(totals));
	});
});

describe('a backup of another version', () => {
	/** The migrations of this version, and more or fewer. */
	function folderOf(files: Record<string, string> = {}) {
		const path = mkdtempSync(join(tmpdir(), 'migrations-'));
		onTestFinished(() => rmSync(path, { recursive: true }));
		cpSync('drizzle', path, { recursive: true });
		for (const [name, statements] of Object.entries(files)) writeFileSync(join(path, name), statements);
		return path;
	}

	const later = {
		'9000_later.sql': `
			create table tokens (
				school_id uuid not null references schools (school_id),
				number bigint generated always as identity,
				counted serial,
				words text not null,
				shouted text generated always as (upper(words)) stored,
				parent bigint,
				kept bytea, share numeric, doc jsonb,
				constraint tokens_pk primary key (school_id, number),
				constraint tokens_parent_fk foreign key (school_id, parent) references tokens (school_id, number)
			);
			select lock_by_school('tokens');
			update pupils set surname = surname || ' the later'`
	};

	test('is refused when it is newer than this one', async () => {
		const from = await freshDatabase();
		await migrate(from, folderOf(later));
		const newer = join(folder, 'newer.backup');
		await backUp({ owner: from, keys: store.keys, passphrase, file: newer, now: monday });
		const owner = await freshDatabase({ migrated: false });
		await expect(bring(owner, newer)).rejects.toThrow('made by a newer version of Foothold');
		expect(await countsOf(owner)).toEqual({});
	});

	test.each([
		['that was never started', false],
		['that was started with this version', true]
	])('goes on to this one, in an installation %s', async (_, started) => {
		const folder = folderOf(later);
		const owner = await freshDatabase({ migrated: false });
		if (started) await migrate(owner, folder);
		await restore({ owner, file, passphrase, placeKeys: nothingToPlace, folder });
		const asOwner = connect(owner, { max: 1 });
		onTestFinished(() => asOwner.end({ timeout: 5 }));
		const surnames = await asOwner<{ surname: string }[]>`select distinct surname from pupils`;
		expect(surnames.length).toBeGreaterThan(0);
		// The owner of these tests is a superuser: the migration's own change has reached what was brought in.
		expect(surnames.every(({ surname }) => surname.endsWith(' the later'))).toBe(true);
		expect(await asOwner`select from tokens`).toHaveLength(0);
	});

	test('brings back numbers that the server gave, and goes on counting after them', async () => {
		const folder = folderOf(later);
		const from = await freshDatabase({ migrated: false });
		await migrate(from, folder);
		const [school, before] = [newId(), connect(from, { max: 1 })];
		await before`insert into schools (school_id, name, phase, rota) values (${school}, 'Ashfield', 'primary', '{}')`;
		await before`insert into tokens (school_id, words, parent, kept, share, doc)
			select ${school}, repeat('word ', 500) || n, case when n < 700 then 700 end, '\\x00ff'::bytea, n / 7.0, 'null'::jsonb
			from generate_series(1, 700) n`;
		await before`delete from tokens where number = 13`;
		const rows = await before`select *, kept::text, doc::text from tokens order by number`;
		await before.end({ timeout: 5 });
		const numbered = join(tmpdir(), `${randomBytes(6).toString('hex')}.backup`);
		onTestFinished(() => rmSync(numbered, { force: true }));
		await backUp({ owner: from, keys: store.keys, passphrase, file: numbered, now: monday });

		const owner = await freshDatabase({ migrated: false });
		await restore({ owner, file: numbered, passphrase, placeKeys: nothingToPlace, folder });
		const after = connect(owner, { max: 1 });
		onTestFinished(() => after.end({ timeout: 5 }));
		expect(await after`select *, kept::text, doc::text from tokens order by number`).toEqual(rows);
		const [next] = await after`
			insert into tokens (school_id, words) values (${school}, 'next') returning number::int, counted, shouted`;
		expect(next).toEqual({ number: 701, counted: 701, shouted: 'NEXT' });
	});
});

describe('the keys outside the database', () => {
	test('are marked at the first start, and a start with others is refused before anything changes', async () => {
		const owner = await freshDatabase();
		await (await openHouse(owner, store.keys, 1)).stop();
		await (await openHouse(owner, store.keys, 1)).stop();
		for (const name of ['pepper', 'signing', 'sealing'] as const) {
			const keys = { ...store.keys, [name]: randomBytes(32) };
			await expect(openHouse(owner, keys, 1), name).rejects.toThrow(/Put the file.*back.*npm run restore/s);
		}
		// A process with the right keys is not locked out by one that came with others.
		await (await openHouse(owner, store.keys, 1)).stop();
	});

	test('cannot be told from their marks, which nobody but the owner reads', async () => {
		const owner = await freshDatabase();
		const house = await openStore(owner, store.keys.signing, 1);
		await holdToKeys(owner, store.keys);
		const asOwner = connect(owner, { max: 1 });
		onTestFinished(() => asOwner.end({ timeout: 5 }));
		const marks = await asOwner<{ mark: string }[]>`select mark from foothold.key_marks`;
		expect(marks.length).toBe(3);
		for (const key of Object.values(store.keys))
			expect(marks.map(({ mark }) => mark)).not.toContain(key.toString('hex'));
		for (const role of ['app', 'signin', 'jobs', 'retention'] as const)
			await expect(
				house.as({ role, schoolId: null }).flight((tx) => tx.sql`select mark from foothold.key_marks`),
				role
			).rejects.toMatchObject({ code: '42501' });
		await house.stop();
	});
});
