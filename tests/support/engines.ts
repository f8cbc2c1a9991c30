import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A PostgreSQL that the database tests run on. Each is a vitest project of its own, told by `TEST_ENGINE`. */
export type Engine = {
	/** Name of the vitest project. */
	project: string;
	/** `embedded`, `url` (the server of TEST_DATABASE_URL) or a folder with the programs of a server. */
	source: string;
};

const OLDEST = 15;
const EMBEDDED = 18;
const FAMILIES = [
	{ folder: '/usr/lib/postgresql', named: /^\d+$/ },
	{ folder: '/usr', named: /^pgsql-\d+$/ },
	{ folder: '/opt/homebrew/opt', named: /^postgresql@\d+$/ },
	{ folder: '/usr/local/opt', named: /^postgresql@\d+$/ },
	{ folder: '/Applications/Postgres.app/Contents/Versions', named: /^\d+$/ }
];

/** The embedded server, the one of TEST_DATABASE_URL, and one of each other major version on this machine. */
export function engines(): Engine[] {
	const found: Engine[] = [{ project: 'database', source: 'embedded' }];
	if (process.env.TEST_DATABASE_URL) found.push({ project: 'database-url', source: 'url' });
	const majors = new Set([EMBEDDED]);
	for (const folder of programFolders()) {
		const major = majorOf(folder);
		if (!major || major < OLDEST || majors.has(major)) continue;
		majors.add(major);
		found.push({ project: `database-${major}`, source: folder });
	}
	return found;
}

function programFolders(): string[] {
	const families = FAMILIES.flatMap(({ folder, named }) =>
		(existsSync(folder) ? readdirSync(folder) : [])
			.filter((name) => named.test(name))
			.map((name) => join(folder, name, 'bin'))
	);
	const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return [...families, ...path].filter(
		(folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))
	);
}

function majorOf(folder: string): number | undefined {
	try {
		const said = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8', timeout: 10_000 });
		return Number(/(\d+)/.exec(said)?.[1]);
	} catch {
		return undefined;
	}
}
