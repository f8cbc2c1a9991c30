import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Sql } from '../../lib/server/db/client.ts';
import { startEmbedded, type Embedded } from '../../lib/server/db/embedded/start.ts';
import { openHouse } from '../../lib/server/db/store.ts';
import { loadKeys } from '../../lib/server/keys.ts';
import { environmentForTests } from '../environment.mjs';

const base = mkdtempSync(join(tmpdir(), 'moving-'));
chmodSync(base, 0o711);
const [old, backups] = [join(base, 'old'), join(base, 'backups')];
const FOOTHOLD_PASSPHRASE = 'seven quiet otters';
let running: Embedded | undefined;
let sql: Sql;

/** An installation with one account, and its database at work. */
beforeAll(async () => {
	running = await startEmbedded({ dataDir: old });
	const keys = await loadKeys({ KEYS_FILE: join(old, 'keys.json') });
	await (await openHouse(running.owner, keys, 1)).stop();
	sql = connect(running.owner, { max: 1 });
	await sql`insert into accounts (id, email) values (gen_random_uuid(), 'head@example.org')`;
}, 120_000);

afterAll(async () => {
	await sql.end({ timeout: 5 });
	await running?.stop();
	rmSync(base, { recursive: true, force: true });
});

type Said = { code: number | null; out: string; err: string };

/** What `npm run` starts, as somebody without a terminal. */
function npmRun(
	command: 'backup' | 'restore',
	words: string[],
	settings: Record<string, string>
): Promise<Said> {
	const child = spawn(process.execPath, [`src/commands/${command}.mjs`, ...words], {
		env: { ...environmentForTests(process.cwd()), DATA_DIR: old, ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const said: Said = { code: null, out: '', err: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => resolve({ ...said, code }));
	});
}

const theBackup = () => join(backups, readdirSync(backups)[0] ?? '');

/** The accounts of an installation at rest. */
async function accountsIn(dataDir: string) {
	const { owner, stop } = await startEmbedded({ dataDir });
	const there = connect(owner, { max: 1 });
	const rows = await there<{ email: string }[]>`select email from accounts`;
	await there.end({ timeout: 5 });
	await stop();
	return rows.map(({ email }) => email);
}

describe('moving an installation', { timeout: 180_000 }, () => {
	test('takes a backup while it runs, as one file that this account alone reads', async () => {
		const { code, out, err } = await npmRun('backup', [`${backups}/`], { FOOTHOLD_PASSPHRASE });
		expect(err).toBe('');
		expect(code).toBe(0);
		expect(out).toMatch(/read back and found right/);
		expect(readdirSync(backups)).toEqual([expect.stringMatching(/^foothold-[\dT-]+Z\.backup$/)]);
		expect(statSync(theBackup()).mode & 0o777).toBe(0o600);
		expect(readFileSync(theBackup()).includes('head@example.org')).toBe(false);
	});

	test('brings it into an empty folder, with its keys, and from there it can go on', async () => {
		const fresh = join(base, 'fresh');
		const { code, out, err } = await npmRun('restore', [theBackup()], {
			DATA_DIR: fresh,
			FOOTHOLD_PASSPHRASE
		});
		expect(err).toBe('');
		expect(code).toBe(0);
		expect(out).toMatch(/compared with the backup and are the same, in /);
		expect(readFileSync(join(fresh, 'keys.json'))).toEqual(readFileSync(join(old, 'keys.json')));
		expect(await accountsIn(fresh)).toEqual(['head@example.org']);
		// Nobody runs this one: the command starts its database, and ends it.
		const again = join(base, 'again.backup');
		expect(await npmRun('backup', [again], { DATA_DIR: fresh, FOOTHOLD_PASSPHRASE })).toMatchObject({
			code: 0
		});
		expect(existsSync(again)).toBe(true);
		expect(existsSync(join(fresh, 'lock'))).toBe(false);
		const second = await npmRun('restore', [again], { DATA_DIR: fresh, FOOTHOLD_PASSPHRASE });
		expect(second).toMatchObject({ code: 1, err: expect.stringContaining('only goes into an empty one') });
	});

	test.each<[string, 'backup' | 'restore', () => string[], Record<string, string>, string]>([
		['nobody to ask for a passphrase', 'backup', () => [], {}, 'FOOTHOLD_PASSPHRASE'],
		['a short passphrase', 'backup', () => [], { FOOTHOLD_PASSPHRASE: 'short' }, '12 characters'],
		[
			'no installation',
			'backup',
			() => [],
			{ DATA_DIR: join(base, 'none'), FOOTHOLD_PASSPHRASE },
			'are not in'
		],
		['no file named', 'restore', () => [], { FOOTHOLD_PASSPHRASE }, 'npm run restore -- FILE'],
		[
			'another passphrase',
			'restore',
			() => [theBackup()],
			{ DATA_DIR: join(base, 'none'), FOOTHOLD_PASSPHRASE: 'eight noisy otters' },
			'The passphrase does not open'
		],
		['an installation that runs', 'restore', () => [theBackup()], { FOOTHOLD_PASSPHRASE }, 'already running'],
		[
			'keys that somebody else may need',
			'restore',
			() => [theBackup()],
			{ DATA_DIR: join(base, 'none'), KEYS_FILE: join(base, 'shared.json'), FOOTHOLD_PASSPHRASE },
			'another installation may need them'
		]
	])('with %s is a sentence, and nothing is made', async (_, command, words, settings, sentence) => {
		const shared = await loadKeys({ KEYS_FILE: join(base, 'shared.json') });
		const { code, err } = await npmRun(command, words(), settings);
		expect(err).toContain(sentence);
		expect(err).not.toMatch(/\n\s+at /);
		expect(code).toBe(1);
		expect(existsSync(join(base, 'none'))).toBe(false);
		expect(await loadKeys({ KEYS_FILE: join(base, 'shared.json') })).toEqual(shared);
	});
});
