import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeClone } from '../../../../../tests/support/embedded-clone.ts';
import { findPackage, readyBinaries } from './binaries.ts';

test('a machine without a PostgreSQL of ours is told to set DATABASE_URL', () => {
	expect(() => findPackage('sunos-sparc')).toThrow(/sunos-sparc.*DATABASE_URL/s);
});

test('a machine for which npm left the package out is told so', () => {
	const other = process.platform === 'win32' ? 'linux-ppc64' : 'win32-x64';
	expect(() => findPackage(other)).toThrow(/npm ci.*DATABASE_URL/s);
});

test('programs are copied away from a path that a shell would misread, and refused when there is nowhere else', () => {
	const base = realpathSync(mkdtempSync(join(tmpdir(), 'binaries-')));
	try {
		const odd = join(base, 'a "quoted" $path');
		mkdirSync(join(base, 'bundle'));
		makeClone(join(base, 'bundle'), odd);
		const source = join(odd, findPackage().slice(findPackage().indexOf('node_modules')));
		const { bin, major } = readyBinaries(source, undefined, () => join(base, 'elsewhere'));
		expect(bin.startsWith(join(base, 'elsewhere'))).toBe(true);
		expect(major).toBe(18);
		expect(() => readyBinaries(source, undefined, () => join(odd, 'elsewhere'))).toThrow(/DATABASE_URL/);
	} finally {
		rmSync(base, { recursive: true, force: true });
	}
});
