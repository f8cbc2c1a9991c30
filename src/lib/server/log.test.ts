import { describe, expect, test } from 'vitest';
import { makeLog } from './log.ts';

const WORDS = 'I hate it when Sam shouts';

describe('a line of the log', () => {
	test('carries ids, routes and counts', () => {
		const line = logged((log) =>
			log.info({ requestId: 'r1', route: '/mentor', status: 200, ms: 12 }, 'Answered')
		);
		expect(JSON.parse(line)).toEqual({
			level: 'info',
			time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
			requestId: 'r1',
			route: '/mentor',
			status: 200,
			ms: 12,
			msg: 'Answered'
		});
	});

	test.each([
		['a field of another name', (log: Log) => log.info({ note: WORDS, name: WORDS }, 'Saved')],
		['a whole form', (log: Log) => log.info({ route: { words: WORDS } }, 'Saved')],
		['a long text in a field for ids', (log: Log) => log.info({ route: WORDS.repeat(10) }, 'Saved')],
		['a value put into the sentence', (log: Log) => log.info('Saved %s', WORDS)],
		['an error alone', (log: Log) => log.error(databaseFault())],
		['an error in a field, without a sentence', (log: Log) => log.error({ err: databaseFault() })],
		['an error in a field', (log: Log) => log.error({ err: databaseFault() }, 'A fault')],
		['something thrown that is no error', (log: Log) => log.error({ err: WORDS }, 'A fault')],
		['a child of the log', (log: Log) => log.child({ requestId: 'r1' }).warn({ words: WORDS }, 'Slow')]
	])('does not carry what a child wrote: %s', (_, write) => {
		const line = logged(write);
		expect(line).not.toContain('Sam');
		expect(JSON.parse(line).msg).not.toBe('');
	});

	test('tells of an error its kind, code, constraint and places', () => {
		const { err } = JSON.parse(logged((log) => log.error({ err: databaseFault() }, 'A fault')));
		expect(err).toMatchObject({ name: 'PostgresError', code: '23505', constraint: 'check_in_pk' });
		expect(err.at[0]).toContain('log.test.ts');
	});
});

type Log = ReturnType<typeof makeLog>;

function logged(write: (log: Log) => void): string {
	const lines: string[] = [];
	write(makeLog('info', { write: (line) => void lines.push(line) }));
	expect(lines).toHaveLength(1);
	return lines.join('');
}

function databaseFault(): Error {
	const error = new Error(`duplicate key: (${WORDS})`);
	error.name = 'PostgresError';
	return Object.assign(error, { code: '23505', constraint_name: 'check_in_pk', detail: WORDS, query: WORDS });
}
