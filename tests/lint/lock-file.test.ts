import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Locked = { version?: string; optionalDependencies?: Record<string, string>; resolved?: string };

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
	readFileSync('package-lock.json', 'utf8')
);

// A registry that lacks one platform's build of a new release lets `npm install` write a lock file that `npm ci` then
// refuses on every machine. An override to the release before it mends that.
test('the app installs on every platform that its packages are built for', () => {
	const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter(
			(name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages)
		)
	);
	expect(missing).toEqual([]);
});

test('the lock file sends nobody to one particular registry', () => {
	const named = Object.entries(packages).flatMap(([path, { resolved }]) => (resolved ? [path] : []));
	expect(named).toEqual([]);
});
