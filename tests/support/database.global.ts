import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { fromUrl, type ConnectionSettings } from '#lib/server/db/connection.ts';
import { startEmbedded } from '#lib/server/db/embedded/start.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { startOtherServer, type RunningServer } from './other-server.ts';

/** What a test file is told: the server, and the migrated database to copy its own from. */
export type TestServer = { owner: ConnectionSettings; template: string; prefix: string };

declare module 'vitest' {
	// vitest reads this by declaration merging, which only an interface can do.
	// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
	export interface ProvidedContext {
		postgres: TestServer;
	}
}

/** Starts this project's PostgreSQL once and prepares the database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await start(project.config.env.TEST_ENGINE ?? 'embedded');
	const prefix = `foothold_test_${randomBytes(4).toString('hex')}`;
	const template = `${prefix}_template`;
	const admin = await connected(server.owner);
	const [{ version } = { version: '' }] = await admin`select current_setting('server_version') as version`;
	const rolesBefore = await roles(admin);
	await admin`create database ${admin(template)}`;
	await migrate({ ...server.owner, database: template });
	console.log(`database tests run on PostgreSQL ${version.split(' ')[0]}`);
	project.provide('postgres', { owner: server.owner, template, prefix });

	return async () => {
		await leaveAsFound(admin, prefix, rolesBefore);
		await admin.end({ timeout: 5 });
		await server.stop();
	};
}

async function start(engine: string): Promise<RunningServer> {
	if (engine === 'embedded') return embedded();
	if (engine === 'url') return { owner: fromUrl(process.env.TEST_DATABASE_URL ?? ''), stop: async () => {} };
	return startOtherServer(engine);
}

async function embedded(): Promise<RunningServer> {
	const folder = mkdtempSync(join(tmpdir(), 'embedded-'));
	chmodSync(folder, 0o711);
	const server = await startEmbedded({ dataDir: join(folder, 'data') });
	return {
		owner: server.owner,
		async stop() {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** A server that has just been started takes a moment before it answers. */
async function connected(owner: ConnectionSettings): Promise<postgres.Sql> {
	const sql = postgres({ ...owner, max: 1, onnotice: () => {} });
	for (let tries = 0; ; tries++) {
		try {
			await sql`select 1`;
			return sql;
		} catch (error) {
			if (tries === 100) throw error;
			await pause(100);
		}
	}
}

async function roles(admin: postgres.Sql): Promise<string[]> {
	const rows = await admin<{ rolname: string }[]>`select rolname from pg_roles`;
	return rows.map(({ rolname }) => rolname);
}

/** On a server that was there before, nothing of the tests may stay: no database and no role. */
async function leaveAsFound(admin: postgres.Sql, prefix: string, rolesBefore: string[]): Promise<void> {
	const databases = await admin<{ datname: string }[]>`
		select datname from pg_database where starts_with(datname, ${prefix})`;
	for (const { datname } of databases) await admin`drop database if exists ${admin(datname)} with (force)`;
	for (const role of await roles(admin)) {
		if (!rolesBefore.includes(role)) await admin`drop role ${admin(role)}`;
	}
}
