import { readFileSync } from 'node:fs';

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
