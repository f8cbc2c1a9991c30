import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conditions, expected } from './expected.ts';

/** What is asked in a policy's place; `table` is the one that a scope is about. */
export type Mutant = { policy: string; answer: string; table: string };
export const asBuilt: Mutant = { policy: '', answer: '', table: '' };

/** Every policy saying yes, no, everything, nothing, all of the viewer's school. */
export const mutants: Mutant[] = [
	...Object.entries(expected).flatMap(([name, row]) =>
		('yes' in row ? ['yes', 'no'] : ['everything', 'nothing', 'own school']).map((answer) => ({
			policy: nameIn(name),
			answer,
			table: 'yes' in row ? '' : row.table
		}))
	),
	...conditions.flatMap((name) =>
		['everything', 'nothing'].map((answer) => ({ policy: nameIn(name), answer, table: '' }))
	)
];

/**
 * A copy of the built app in a folder of its own, in which every policy asks first whether it is the broken one. The
 * app that people get has no such switch.
 */
export function makeGated() {
	const root = mkdtempSync(join(tmpdir(), 'gated-'));
	for (const path of ['src', 'build', 'drizzle', 'package.json', '.env.example'])
		execFileSync('cp', ['-a', path, join(root, path)]);
	symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
	writeFileSync(join(root, 'mutant.mjs'), readFileSync('tests/authz/gate-mutant.mjs'));
	const chunks = readdirSync(join(root, 'build/server'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
		.map((entry) => join(entry.parentPath, entry.name));
	const places = new Map(mutants.map(({ policy }) => [policy, 0]));
	for (const chunk of chunks) {
		const text = readFileSync(chunk, 'utf8');
		if (!text.includes('// src/lib/server/policies/')) continue;
		let changed = text;
		for (const [policy, found] of places) {
			const asked = `instead(${JSON.stringify(policy)}, real_${policy}, args)`;
			const before = changed;
			changed = changed
				.replace(
					`\nfunction ${policy}(`,
					`\nfunction ${policy}(...args) { return ${asked}; }\nfunction real_${policy}(`
				)
				.replace(`\nvar ${policy} = (`, `\nvar ${policy} = (...args) => ${asked};\nvar real_${policy} = (`);
			if (changed !== before) places.set(policy, found + 1);
		}
		if (changed !== text)
			writeFileSync(
				chunk,
				`import { instead } from ${JSON.stringify(join(root, 'mutant.mjs'))};\n${changed}`
			);
	}
	const file = join(root, 'mutant.json');
	const heard = join(root, 'heard.txt');
	const become = (mutant: Mutant) => writeFileSync(file, JSON.stringify(mutant));
	become(asBuilt);
	/** What was built is asked one thing, alone. @returns its answer and the policies that were asked meanwhile */
	const listen = async <T>(ask: () => Promise<T>): Promise<{ answer: T; policies: Set<string> }> => {
		writeFileSync(heard, '');
		writeFileSync(file, JSON.stringify({ ...asBuilt, heard }));
		const answer = await ask();
		become(asBuilt);
		return { answer, policies: new Set(readFileSync(heard, 'utf8').split('\n').filter(Boolean)) };
	};
	const named = (times: (found: number) => boolean) =>
		[...places].filter(([, found]) => times(found)).map(([policy]) => policy);
	return {
		root,
		file,
		become,
		listen,
		/** What nothing of the app asks is not in the build. */
		leftOut: named((found) => found === 0),
		/** Built into two places, each of which is switched. */
		twice: named((found) => found > 1),
		remove: () => rmSync(root, { recursive: true, force: true })
	};
}

function nameIn(name: string): string {
	return name.split('.')[1] ?? name;
}
