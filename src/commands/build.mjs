import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programOf } from './stages.mjs';

/** What the build is made of, besides what the lock file names. */
const SOURCES = [
	'src',
	'static',
	'drizzle',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
/** What is under these but never gets into the build. */
const APART = [
	/\.test\.ts$/,
	/README\.md$/,
	/^src\/commands\//,
	/^src\/server\.mjs$/,
	/^drizzle\/drizzle\.config\.ts$/
];

/** Whether `build/` was made from exactly these sources. */
export function isBuilt(root) {
	const stamp = stampOf(root);
	return (
		existsSync(join(root, 'build', 'handler.js')) &&
		existsSync(stamp) &&
		readFileSync(stamp, 'utf8') === fingerprint(root)
	);
}

/**
 * Builds the app, telling every few seconds that it is at it. Ends with this process.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function build(root, say) {
	const made = fingerprint(root);
	say('Building the app; this takes about half a minute.');
	const { code, output } = await run(root, say);
	if (code !== 0)
		throw new Error(`${output.trim().split('\n').slice(-40).join('\n')}\nThe app could not be built.`);
	// Written last and with what the sources were at the beginning, so that a change meanwhile is built next time.
	writeFileSync(stampOf(root), made);
}

export const stampOf = (root) => join(root, 'build', '.made-from');

function run(root, say) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [programOf(root, 'vite'), 'build'], {
			cwd: root,
			env: { ...process.env, NODE_ENV: 'production' },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const began = Date.now();
		const told = setInterval(
			() => say(`  still building (${Math.round((Date.now() - began) / 1000)} s)`),
			10_000
		);
		const stop = () => child.kill();
		process.once('exit', stop);
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk) => (output = (output + chunk).slice(-100_000)));
		child.once('error', reject);
		child.once('close', (code) => {
			clearInterval(told);
			process.off('exit', stop);
			resolve({ code, output });
		});
	});
}

export function fingerprint(root) {
	const hash = createHash('sha256').update(process.version.split('.')[0]);
	for (const path of SOURCES.flatMap((source) => filesUnder(root, source)).sort()) {
		hash
			.update(`${path}\0`)
			.update(readFileSync(join(root, path)))
			.update('\0');
	}
	return hash.digest('hex');
}

function filesUnder(root, path) {
	if (!existsSync(join(root, path))) return [];
	try {
		return readdirSync(join(root, path), { withFileTypes: true })
			.map((entry) => `${path}/${entry.name}`)
			.flatMap((inner) => filesUnder(root, inner));
	} catch (error) {
		if (error.code === 'ENOTDIR') return APART.some((pattern) => pattern.test(path)) ? [] : [path];
		throw error;
	}
}
