import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
	bundleApp,
	links,
	makeClone,
	processesOn,
	runApp,
	type App
} from '../../../../../tests/support/embedded-clone.ts';
import { canWrite } from './account.ts';
import { runningEmbedded } from './start.ts';

// Making a database waits for a disk that other tests may be using; the limit only ends what hangs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const base = realpathSync(mkdtempSync(join(tmpdir(), 'embedded-')));
const bundle = join(base, 'bundle');
const clone = join(base, 'clone');
/** One database that most tests start, end in some way and start again: it must hold through all of them. */
const data = join(base, 'data');
const postmasterFile = join(data, 'postgres', 'data', 'postmaster.pid');
const apps: App[] = [];

beforeAll(async () => {
	chmodSync(base, 0o755);
	await bundleApp(bundle);
	makeClone(bundle, clone);
});

afterEach(async () => {
	for (const app of apps.splice(0)) await kill(app);
	await gone(base);
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a database of the app’s own', () => {
	test('keeps what it acknowledges and listens on a socket alone', async () => {
		expect(links(clone)).toEqual([]);
		const app = start(data);
		const owner = await app.hear('ready');
		const sql = postgres({ ...owner, max: 1 });
		const [row] = await sql`
			select current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
				current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
				current_setting('full_page_writes') as pages, current_setting('listen_addresses') as network,
				current_setting('log_min_messages') as log, current_setting('is_superuser') as super,
				current_database() as database, current_setting('server_version_num')::int / 10000 as major`;
		await sql.end();
		expect(row).toEqual({
			encoding: 'UTF8',
			checksums: 'on',
			fsync: 'on',
			commit: 'on',
			pages: 'on',
			network: '',
			log: 'log',
			super: 'on',
			database: 'foothold',
			major: 18
		});
		expect(statSync(owner.host).mode & 0o777).toBe(0o700);
		expect(statSync(join(data, 'postgres.json')).mode & 0o777).toBe(0o600);
		// npm ran no install scripts in this clone, so the links between libraries were made by the start.
		if (process.platform === 'linux') expect(links(clone).length).toBeGreaterThan(0);
		await stop(app);
	});

	test('lets nobody in without the password, not even over the socket', async () => {
		const app = start(data);
		const sql = postgres({ ...(await app.hear('ready')), password: 'guessed', max: 1 });
		await expect(sql`select 1`).rejects.toMatchObject({ code: '28P01' });
		await sql.end();
		await stop(app);
	});

	test('keeps what people wrote out of its log, whatever goes wrong', async () => {
		const app = start(data);
		const sql = postgres({ ...(await app.hear('ready')), max: 1 });
		await expect(sql.unsafe("select 'my secret worry'::integer")).rejects.toMatchObject({ code: '22P02' });
		await sql.end();
		await stop(app);
		const log = readFileSync(join(data, 'postgres.log'), 'utf8');
		expect(log).toContain('ready to accept connections');
		expect(log).not.toContain('secret');
	});

	test('works in a path with spaces, quotes and accents that is too long for a socket', async () => {
		const folder = join(base, 'Mrs Jonés, laptop of Year 5’s room', 'x'.repeat(60), "y'".repeat(30));
		makeClone(bundle, join(folder, 'clone'));
		const app = start(join(folder, 'data'), { in: join(folder, 'clone') });
		const { host } = await app.hear('ready');
		expect(host.length).toBeLessThan(90);
		await stop(app);
		expect(existsSync(host)).toBe(false);
		rmSync(folder, { recursive: true });
	});

	test('serves this machine alone, over a port, where a system has no sockets, and ends with the app there, too', async () => {
		const app = start(data, { kind: 'loopback' });
		const owner = await app.hear('ready');
		expect(owner.host).toBe('127.0.0.1');
		const sql = postgres({ ...owner, max: 1 });
		const [row] = await sql`select current_setting('listen_addresses') as network`;
		await sql.end();
		expect(row?.network).toBe('127.0.0.1');
		await kill(app);
		await gone(data);
	});

	test('needs no /dev/shm', async (context) => {
		const hide =
			'mount -t tmpfs -o ro,size=4k none /dev/shm && ! touch /dev/shm/probe 2>/dev/null && exec "$@"';
		const around = ['unshare', '-m', 'sh', '-c', hide, 'sh'];
		const [program = '', ...args] = [...around, 'true'];
		context.skip(spawnSync(program, args).status !== 0, 'this machine does not let a test hide /dev/shm');
		const folder = join(base, 'no-shm');
		const app = start(folder, { around });
		await app.hear('ready');
		app.order('keep held');
		expect(await app.hear('kept')).toBe('held');
		await stop(app);
	});
});

describe('a second start on the same data', () => {
	test('is refused with a sentence that names the first, which goes on', async () => {
		const first = start(data);
		const owner = await first.hear('ready');
		const second = start(data);
		expect(await second.hear('refused')).toContain(`process ${first.child.pid}`);
		expect(await second.ended).toBe(1);
		// A command that works beside the first, such as a backup, finds it.
		expect(runningEmbedded(data)).toEqual(owner);
		first.order('keep beside');
		expect(await first.hear('kept')).toBe('beside');
		await stop(first);
		expect(runningEmbedded(data)).toBeUndefined();
	});

	test('of many at once after a crash, one wins and the others name it', async () => {
		const before = start(data);
		await before.hear('ready');
		await kill(before);
		const racers = Array.from({ length: 5 }, () => start(data));
		const results = await Promise.allSettled(racers.map((racer) => racer.hear('ready')));
		const [winner, ...more] = racers.filter((_, index) => results[index]?.status === 'fulfilled');
		expect(more).toEqual([]);
		for (const loser of racers.filter((racer) => racer !== winner)) {
			expect(await loser.hear('refused')).toContain(`process ${winner?.child.pid}`);
		}
	});
});

describe('however it ended before', () => {
	test('killing the app ends its database, and the next start has what was acknowledged', async () => {
		const app = await runningWith('one');
		await kill(app);
		await gone(data);
		expect(await listNow()).toContain('one');
	});

	test('a server that its app and its guards left behind is taken over', async () => {
		const app = await runningWith('two');
		const server = postmaster();
		for (const { pid, command } of processesOn(data))
			if (command.includes('foothold-guard')) process.kill(pid, 'SIGKILL');
		await kill(app);
		expect(alive(server)).toBe(true);
		expect(await listNow()).toContain('two');
		expect(alive(server)).toBe(false);
	});

	test('killing the server alone brings it back under the running app', async () => {
		const app = await runningWith('three');
		const server = postmaster();
		process.kill(server, 'SIGKILL');
		expect(await app.hear('said')).toContain('started again');
		app.order('list');
		expect(await app.hear('list')).toContain('three');
		expect(postmaster()).not.toBe(server);
		await stop(app);
	});

	test('killing the guards alone brings the server back under the running app', async () => {
		const app = await runningWith('four');
		const server = postmaster();
		for (const { pid, command } of processesOn(data))
			if (command.includes('foothold-guard')) process.kill(pid, 'SIGKILL');
		expect(await app.hear('said')).toContain('started again');
		while (postmaster() === server || !alive(postmaster())) await pause(20);
		app.order('list');
		expect(await app.hear('list')).toContain('four');
		await stop(app);
	});

	test('killing everything at once loses nothing, even when another process has got the server’s number', async () => {
		const app = await runningWith('five');
		app.child.kill('SIGKILL');
		for (const { pid } of processesOn(data)) process.kill(pid, 'SIGKILL');
		await gone(data);
		writeFileSync(postmasterFile, readFileSync(postmasterFile, 'utf8').replace(/^\d+/, String(process.pid)));
		expect(await listNow()).toEqual(expect.arrayContaining(['one', 'two', 'three', 'four', 'five']));
	});

	test('a first start that was killed half-way is made anew', async () => {
		const half = join(base, 'half');
		const app = start(half);
		while (!halfMade(half).some((name) => existsSync(join(half, 'postgres', name, 'base')))) await pause(5);
		await kill(app);
		const again = start(half);
		await again.hear('ready');
		await stop(again);
		await gone(half);
		const later = start(half);
		await later.hear('ready');
		expect(halfMade(half)).toEqual([]);
		await stop(later);
	});
});

describe('what it refuses', () => {
	test('data of another major version, with the way through backup and restore', async () => {
		const file = join(data, 'postgres', 'data', 'PG_VERSION');
		writeFileSync(file, '17\n');
		const sentence = await start(data).hear('refused');
		for (const part of ['PostgreSQL 17', 'PostgreSQL 18', 'npm run backup', 'npm run restore']) {
			expect(sentence).toContain(part);
		}
		writeFileSync(file, '18\n');
		expect(await listNow()).toContain('one');
	});

	test('a folder that was copied together with the note of where its database lives', async () => {
		const copy = join(base, 'copy');
		mkdirSync(copy);
		writeFileSync(
			join(copy, 'postgres.json'),
			JSON.stringify({ home: join(data, 'postgres'), password: 'x' })
		);
		expect(await start(copy).hear('refused')).toContain(join(data, 'postgres'));
	});

	test('a database whose password has been lost, without touching it', async () => {
		renameSync(join(data, 'postgres.json'), join(base, 'put-by'));
		expect(await start(data).hear('refused')).toContain('postgres.json is missing');
		renameSync(join(base, 'put-by'), join(data, 'postgres.json'));
		expect(await listNow()).toContain('one');
	});
});

describe.runIf(isRoot)('started by root', () => {
	test('the server runs as an account that is not root', async () => {
		const app = await runningWith('six');
		const servers = processesOn(data).filter(({ pid }) => pid !== app.child.pid);
		expect(servers.length).toBeGreaterThan(0);
		expect(servers.filter(({ uid }) => uid === 0)).toEqual([]);
		await stop(app);
	});

	test('programs and data are where that account reaches them when the clone is private, never shared, and it is said', async () => {
		const homes: string[] = [];
		try {
			for (const name of ['private-one', 'private-two']) {
				const folder = join(base, name);
				mkdirSync(folder, { mode: 0o700 });
				makeClone(bundle, folder);
				const app = start(join(folder, 'data'), { in: folder });
				const home = await app.hear('home');
				homes.push(home);
				expect(home).toMatch(/^\/var\/lib\/foothold\/[0-9a-f]{16}\//);
				expect(app.told.map((line) => line.said ?? '').join('\n')).toContain(`lives in ${home}`);
				app.order(`keep ${name}`);
				await app.hear('kept');
				await stop(app);
			}
			expect(dirname(homes[0] ?? '')).not.toBe(dirname(homes[1] ?? ''));
			const again = start(join(base, 'private-one', 'data'), { in: join(base, 'private-one') });
			await again.hear('ready');
			again.order('list');
			expect(await again.hear('list')).toEqual(['private-one']);
			await stop(again);
		} finally {
			for (const home of homes) rmSync(dirname(home), { recursive: true, force: true });
		}
	});

	test('an ordinary user runs it from programs that belong to root, and root goes on as that user', async (context) => {
		const account = { name: 'nobody', uid: NOBODY, gid: NOBODY };
		const runs = spawnSync(process.execPath, ['--version'], { uid: NOBODY, gid: NOBODY }).status === 0;
		context.skip(!runs || !canWrite(tmpdir(), account), 'this machine lets no other account run Node here');
		const theirs = join(base, 'their data');
		mkdirSync(theirs);
		chownSync(theirs, NOBODY, NOBODY);
		const untouched = join(base, 'untouched');
		makeClone(bundle, untouched);
		const app = start(theirs, { in: untouched, uid: NOBODY });
		await app.hear('ready');
		expect(links(untouched)).toEqual([]);
		expect(processesOn(theirs).filter(({ uid }) => uid !== NOBODY)).toEqual([]);
		await stop(app);
		const asRoot = start(theirs);
		await asRoot.hear('ready');
		expect(statSync(postmasterFile.replace(data, theirs)).uid).toBe(NOBODY);
		await stop(asRoot);
	});
});

function start(folder: string, options: Parameters<typeof runApp>[2] & { in?: string } = {}): App {
	const app = runApp(options.in ?? clone, folder, options);
	apps.push(app);
	return app;
}

/** An app on the shared database that has just acknowledged these words. */
async function runningWith(words: string): Promise<App> {
	const app = start(data);
	await app.hear('ready');
	app.order(`keep ${words}`);
	await app.hear('kept');
	return app;
}

/** What the shared database holds when it is started again. */
async function listNow(): Promise<string[]> {
	const app = start(data);
	await app.hear('ready');
	app.order('list');
	const list = await app.hear('list');
	await stop(app);
	return list;
}

/** Stops in order and checks that nothing of it is left: no process, no lock. */
async function stop(app: App): Promise<void> {
	app.order('stop');
	await app.hear('stopped');
	expect(await app.ended).toBe(0);
	// A process that has been killed is listed until the system has put it away.
	await expect.poll(() => processesOn(app.dataDir), { timeout: 20_000 }).toEqual([]);
	expect(existsSync(join(app.dataDir, 'lock'))).toBe(false);
}

async function kill(app: App): Promise<void> {
	app.child.kill('SIGKILL');
	await app.ended;
}

/** Waits until no process of these folders is left; the test's own deadline is the limit. */
async function gone(folder: string): Promise<void> {
	while (processesOn(folder).length > 0) await pause(20);
}

/** The folders of databases that were begun and never finished. */
function halfMade(folder: string): string[] {
	const home = join(folder, 'postgres');
	return existsSync(home) ? readdirSync(home).filter((name) => name.startsWith('data.new')) : [];
}

function postmaster(): number {
	return existsSync(postmasterFile) ? Number.parseInt(readFileSync(postmasterFile, 'utf8'), 10) || 0 : 0;
}

function alive(pid: number): boolean {
	return processesOn(data).some((one) => one.pid === pid);
}
