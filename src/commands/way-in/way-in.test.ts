import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Sql } from '../../lib/server/db/client.ts';
import { startEmbedded, type Embedded } from '../../lib/server/db/embedded/start.ts';
import { openHouse } from '../../lib/server/db/store.ts';
import { loadKeys } from '../../lib/server/keys.ts';
import { environmentForTests } from '../environment.mjs';

const dataDir = mkdtempSync(join(tmpdir(), 'way-in-'));
chmodSync(dataDir, 0o711);
let running: Embedded | undefined;
let sql: Sql;

/** An installation at work, with a school of one administrator. */
beforeAll(async () => {
	running = await startEmbedded({ dataDir });
	const keys = await loadKeys({ KEYS_FILE: join(dataDir, 'keys.json') });
	await (await openHouse(running.owner, keys, 1)).stop();
	sql = connect(running.owner, { max: 1 });
	await sql`
		with school as (insert into schools (school_id, name, phase, rota)
				values (gen_random_uuid(), 'Kingsmere', 'secondary', '{}') returning school_id),
			account as (insert into accounts (id, email) values (gen_random_uuid(), 'office@kingsmere.example') returning id),
			member as (insert into memberships (school_id, id, account_id, kind, name)
				select school_id, gen_random_uuid(), account.id, 'staff', 'Mr Office' from school, account returning school_id, id)
		insert into staff_roles (school_id, id, membership_id, role)
		select school_id, gen_random_uuid(), id, 'admin' from member`;
}, 120_000);

afterAll(async () => {
	await sql?.end({ timeout: 5 });
	await running?.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

/** What `npm run way-in` starts, as somebody without a terminal. */
function wayIn(...words: string[]): Promise<{ code: number | null; said: string }> {
	const child = spawn(process.execPath, ['src/commands/way-in.mjs', ...words], {
		env: { ...environmentForTests(process.cwd()), DATA_DIR: dataDir, PORT: '4711' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => resolve({ code, said }));
	});
}

const links = () => sql`select from invitations where kind = 'reset' and expires_at > now()`;

test('whoever has the machine makes a link for an administrator while people go on working', async () => {
	const { code, said } = await wayIn('office@kingsmere.example');
	expect([code, said]).toEqual([
		0,
		expect.stringMatching(/^http:\/\/localhost:4711\/account\/reset\/[\w-]{22}\n/)
	]);
	expect(await links()).toHaveLength(1);
});

test('a slip in the address or in the command makes nothing, and says what to do', async () => {
	expect(await wayIn('ofice@kingsmere.example')).toEqual({
		code: 1,
		said: expect.stringContaining('Nobody has this address')
	});
	for (const words of [[], ['--without'], ['office@kingsmere.example', 'office@kingsmere.example.org']])
		expect(await wayIn(...words)).toEqual({
			code: 1,
			said: expect.stringContaining('npm run way-in -- E-MAIL')
		});
	expect(await links()).toHaveLength(1);
});
