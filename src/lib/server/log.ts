import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { logLevel } from './env.ts';

/**
 * The only fields a line may carry: ids, names of routes, counts. A field of another name is left out, so a
 * name, an answer or a form cannot get into a log by being passed along.
 */
const FIELDS = new Set([
	'requestId',
	'route',
	'method',
	'status',
	'ms',
	'actor',
	'school',
	'kind',
	'job',
	'jobId',
	'attempt',
	'count',
	'version',
	'port',
	'err'
]);

/** JSON lines: time in UTC, level, the fields above and a fixed sentence; values never go into the sentence. */
export function makeLog(level: string, to?: DestinationStream): Logger {
	const options = {
		level,
		base: undefined,
		timestamp: stdTimeFunctions.isoTime,
		serializers: { err: describeError },
		formatters: {
			level: (label: string) => ({ level: label }),
			log: (fields: Record<string, unknown>) => keepKnown(fields)
		},
		hooks: {
			// Further arguments would be put into the sentence, and pino takes a missing sentence from the error.
			logMethod(args: unknown[], method: (...args: never[]) => void) {
				const [first, second] = args;
				const sentence = typeof first === 'string' ? first : second;
				const fields = first instanceof Error ? { err: first } : typeof first === 'object' ? first : {};
				Reflect.apply(method, this, [fields, typeof sentence === 'string' ? sentence : 'An error']);
			}
		}
	};
	return to ? pino(options, to) : pino(options);
}

/** The log of this process, on standard output. Readable before the settings have been checked. */
export const log = makeLog(logLevel());

function keepKnown(fields: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(fields)
			.filter(([name]) => FIELDS.has(name))
			.map(([name, value]) => [name, name === 'err' ? value : plain(value)])
	);
}

/** Ids and counts are short and flat; anything else is somebody's words. */
function plain(value: unknown): unknown {
	if (typeof value === 'string') return value.length <= 100 ? value : '(too long)';
	return value === null || ['number', 'boolean', 'undefined'].includes(typeof value) ? value : '(not plain)';
}

/**
 * An error without its message: those of a database quote values. Its kind, SQLSTATE, constraint and the places
 * in our own code are enough to find it by.
 */
function describeError(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { name: typeof error };
	const field = (name: string) => (name in error ? plain(Reflect.get(error, name)) : undefined);
	return {
		name: error.name,
		code: field('code'),
		constraint: field('constraint_name'),
		at: error.stack
			?.split('\n')
			.filter((line) => /^\s+at /.test(line))
			.slice(0, 8)
			.map((line) => line.trim())
	};
}
