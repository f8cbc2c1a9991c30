import { spawn, spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';

export type RunningServer = { owner: ConnectionSettings; stop: () => Promise<void> };

/**
 * Starts a throw-away server from the programs in `bin`, on a Unix socket only, in a temporary folder that goes with
 * it. Whoever runs as root starts it as an unprivileged user, because PostgreSQL refuses root.
 * @param data where its files are made and stay; left out, they go when it stops
 */
export async function startOtherServer(bin: string, data?: string): Promise<RunningServer> {
	const folder = mkdtempSync(join(tmpdir(), 'pg-'));
	data ??= join(folder, 'data');
	mkdirSync(dirname(data), { recursive: true, mode: 0o700 });
	const password = randomBytes(16).toString('hex');
	const secret = join(folder, 'password');
	writeFileSync(secret, password, { mode: 0o600 });
	const runAs = unprivileged();
	if (runAs) for (const path of [folder, secret, dirname(data)]) chownSync(path, runAs.uid, runAs.gid);
	chmodSync(folder, 0o711);
	must(join(bin, 'initdb'), initArguments(data, secret), { ...runAs, cwd: folder });

	const settings = {
		listen_addresses: '',
		unix_socket_directories: folder,
		fsync: 'off',
		max_connections: '200'
	};
	const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
		...runAs,
		cwd: folder,
		stdio: 'ignore'
	});
	const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	const endWithUs = () => server.kill('SIGQUIT');
	process.once('exit', endWithUs);
	return {
		owner: { host: folder, port: 5432, user: 'owner', password, database: 'postgres' },
		async stop() {
			server.kill('SIGINT');
			await gone;
			process.removeListener('exit', endWithUs);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function initArguments(data: string, secret: string): string[] {
	const access = ['--username=owner', '--auth=scram-sha-256', `--pwfile=${secret}`];
	return ['-D', data, ...access, '--encoding=UTF8', '--no-locale', '--no-sync'];
}

function unprivileged(): { uid: number; gid: number } | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const accounts = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'));
	const account = ['postgres', 'nobody']
		.map((name) => accounts.find(([user]) => user === name))
		.find((found) => found !== undefined);
	if (!account) throw new Error('No unprivileged user (postgres, nobody) to run a test server as.');
	return { uid: Number(account[2]), gid: Number(account[3]) };
}

function must(program: string, args: string[], options: SpawnSyncOptions): void {
	const { status, stderr, error } = spawnSync(program, args, { ...options, stdio: 'pipe', encoding: 'utf8' });
	if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? String(stderr)}`);
}
