import { spawn, fork, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Sql } from '#lib/server/db/client.ts';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';
import { startEmbedded, type Embedded } from '#lib/server/db/embedded/start.ts';
import { migrate } from '#lib/server/db/migrate.ts';

type Options = { quick: boolean; say: (line: string) => void };

/** One run: a PostgreSQL of its own, durable, as the tests start it; databases in it; and what to undo at the end. */
export class Bench {
	readonly quick: boolean;
	readonly say: (line: string) => void;
	readonly folder: string;
	#server: Promise<Embedded> | undefined;
	#count = 0;
	#children = new Set<ChildProcess>();
	#undo: (() => Promise<unknown> | void)[] = [];

	constructor({ quick, say }: Options) {
		this.quick = quick;
		this.say = say;
		this.folder = mkdtempSync(join(tmpdir(), 'foothold-bench-'));
		// The database may run as another user, who must be able to pass.
		chmodSync(this.folder, 0o711);
		process.once('exit', () => this.#children.forEach((child) => child.kill('SIGKILL')));
	}

	/** Runs at the end, last in first out. */
	atTheEnd(work: () => Promise<unknown> | void): void {
		this.#undo.push(work);
	}

	async close(): Promise<void> {
		for (const undo of this.#undo.splice(0).reverse()) await Promise.resolve(undo()).catch(() => {});
		await (await this.#server?.catch(() => undefined))?.stop();
		rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
	}

	/** How the owner of a new database connects: a copy of `template`, else migrated and empty. */
	async database(template?: ConnectionSettings): Promise<ConnectionSettings> {
		const { owner } = await (this.#server ??= startEmbedded({ dataDir: join(this.folder, 'data') }));
		const database = `bench_${++this.#count}`;
		const admin = connect({ ...owner, database: 'postgres' }, { max: 1 });
		await admin`create database ${admin(database)} template ${admin(template?.database ?? 'template0')}`;
		await admin.end({ timeout: 5 });
		if (!template) await migrate({ ...owner, database });
		return { ...owner, database };
	}

	/** A small pool as the owner, who sees past every lock. */
	asOwner(owner: ConnectionSettings): Sql {
		const sql = connect(owner, { max: 2 });
		this.atTheEnd(() => sql.end({ timeout: 5 }));
		return sql;
	}

	/** A program that ends with this process. */
	spawn(command: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
		return this.#kept(spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }));
	}

	/** A TypeScript file of this folder as a process that is talked with by messages. */
	fork(file: string, args: string[] = []): ChildProcess {
		return this.#kept(fork(join(import.meta.dirname, file), args, { execArgv: ['--import', 'tsx'] }));
	}

	#kept(child: ChildProcess): ChildProcess {
		this.#children.add(child);
		child.once('exit', () => this.#children.delete(child));
		this.atTheEnd(() => void child.kill('SIGKILL'));
		return child;
	}
}
