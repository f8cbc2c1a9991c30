import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failures, tally } from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(report: unknown): string {
	const file = join(folder, `${Math.random()}.json`);
	writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
	return file;
}

const tests = (passed: number, failed: number, testResults: unknown[] = []) =>
	written({
		numPassedTests: passed,
		numFailedTests: failed,
		numPendingTests: 1,
		numTodoTests: 1,
		testResults
	});
const journeys = (expected: number, unexpected: number, flaky = 0, errors: unknown[] = []) =>
	written({ stats: { expected, unexpected, flaky, skipped: 0 }, errors });

test('tests are counted as their runner counted them', () => {
	expect(tally(tests(7, 0), true)).toEqual({ passed: 7, failed: 0, skipped: 2 });
	expect(tally(tests(7, 2), false)).toEqual({ passed: 7, failed: 2, skipped: 2 });
	expect(tally(journeys(4, 1), false)).toEqual({ passed: 4, failed: 1, skipped: 0 });
});

test('a journey that passes only at the second try has failed', () => {
	expect(tally(journeys(4, 0, 1), true)).toMatchObject({ passed: 4, failed: 1 });
});

test('a file that cannot be loaded counts as a failure, as does an error outside every test', () => {
	const broken = { status: 'failed', assertionResults: [] };
	expect(tally(tests(7, 0, [broken, broken]), false)).toMatchObject({ passed: 7, failed: 2 });
	expect(tally(journeys(4, 0, 0, [{}]), false)).toMatchObject({ passed: 4, failed: 1 });
});

test('a runner that ended badly, wrote nothing or ran nothing never counts as good', () => {
	expect(tally(tests(7, 0), false)).toMatchObject({ passed: 7, failed: 1 });
	expect(tally(tests(0, 0), true)).toMatchObject({ passed: 0, failed: 1 });
	expect(tally(join(folder, 'never-written.json'), true)).toMatchObject({ passed: 0, failed: 1 });
	expect(tally(written('{"cut off'), true)).toMatchObject({ passed: 0, failed: 1 });
});

test('what failed is named with the first line of why, whichever runner it was', () => {
	const assertionResults = [
		{ status: 'passed', fullName: 'one holds', failureMessages: [] },
		{ status: 'failed', fullName: 'two holds', failureMessages: ['Error: it does not\n    at here'] },
		{ status: 'failed', fullName: 'three holds', failureMessages: [null] }
	];
	expect(failures(tests(1, 1, [{ status: 'failed', assertionResults }]))).toEqual([
		'two holds: Error: it does not',
		'three holds: no reason told'
	]);
	const unloadable = {
		name: 'three.test.ts',
		message: 'no such file',
		status: 'failed',
		assertionResults: []
	};
	expect(failures(tests(0, 0, [unloadable]))).toEqual(['three.test.ts: no such file']);
	const error = { message: '\u001b[31mTest timeout\u001b[39m\nmore' };
	const specs = [
		{ title: 'a child goes in', ok: true, tests: [] },
		{ title: 'a child goes out', ok: false, tests: [{ results: [{ error }] }] }
	];
	expect(failures(written({ stats: {}, suites: [{ specs: [], suites: [{ specs }] }] }))).toEqual([
		'a child goes out: Test timeout'
	]);
	expect(failures(join(folder, 'never-written.json'))).toEqual([]);
});
