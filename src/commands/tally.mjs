import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * Counts what a test runner wrote as JSON. What ended badly counts as at least one failure, whatever the file says.
 * @param {string} file where the runner's JSON reporter wrote
 * @param {boolean} endedWell the runner's exit code was 0
 * @returns {Tally}
 */
export function tally(file, endedWell) {
	const report = read(file);
	const counted = !report
		? { passed: 0, failed: 0, skipped: 0 }
		: report.stats
			? journeys(report)
			: tests(report);
	const ranNothing = counted.passed + counted.failed === 0;
	return { ...counted, failed: Math.max(counted.failed, endedWell && !ranNothing ? 0 : 1) };
}

/**
 * What failed, a line each, so that the end of a long output says it.
 * @param {string} file where the runner's JSON reporter wrote
 * @returns {string[]} the name of each failed test and the first line of why
 */
export function failures(file) {
	const report = read(file);
	if (!report) return [];
	return report.stats ? report.suites.flatMap(failedJourneys) : report.testResults.flatMap(failedTests);
}

function failedTests({ name, message, status, assertionResults }) {
	const failed = assertionResults.filter((one) => one.status === 'failed');
	if (status === 'failed' && failed.length === 0) return [inOneLine(name, message)];
	return failed.map((one) => inOneLine(one.fullName, one.failureMessages[0]));
}

function failedJourneys({ suites = [], specs = [] }) {
	const failed = specs.filter(({ ok }) => !ok);
	return [
		...failed.map(({ title, tests }) => inOneLine(title, tests[0]?.results.at(-1)?.error?.message)),
		...suites.flatMap(failedJourneys)
	];
}

function inOneLine(name, why) {
	return `${name}: ${stripVTControlCharacters(String(why ?? 'no reason told')).split('\n')[0]}`.slice(0, 300);
}

function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

function journeys({ stats, errors }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/** A file that could not even be loaded has no tests to count, so it counts as one. */
function tests({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
	const unloadable = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	return {
		passed: numPassedTests,
		failed: numFailedTests + unloadable.length,
		skipped: numPendingTests + numTodoTests
	};
}
