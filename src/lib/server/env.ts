import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import * as v from 'valibot';
import { fromUrl } from './db/connection.ts';

/**
 * The settings, under the names they have in the environment and in .env.example. Paths are absolute.
 * `DATABASE_URL` undefined means the embedded database in `DATA_DIR`; `TRUST_PROXY` is the number of proxies in front.
 */
export type Env = Omit<v.InferOutput<typeof settings>, 'KEYS_FILE'> & { KEYS_FILE: string };

/** Reads and checks every setting. Throws one message that lists every fault and repeats no value. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
	// An empty line in a file of settings means the same as no line.
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
	const result = v.safeParse(settings, given);
	if (!result.success) throw new Error(listOf(result.issues));
	return {
		...result.output,
		KEYS_FILE: resolve(result.output.KEYS_FILE ?? join(result.output.DATA_DIR, 'keys.json'))
	};
}

/** How much to log, readable before the settings have been checked: a wrong value counts as `info`. */
export function logLevel(source: Record<string, string | undefined> = process.env): string {
	return v.is(level, source.LOG_LEVEL) ? source.LOG_LEVEL : 'info';
}

/** Whether this is the app that serves people, not a test or a tool. */
export function servesPeople(source: Record<string, string | undefined> = process.env): boolean {
	return source.NODE_ENV === 'production';
}

let kept: Env | undefined;

/** The settings of this process, read once, when they are first asked for. */
export function env(): Env {
	if (!kept) {
		readDotEnv();
		kept = readEnv();
	}
	return kept;
}

/**
 * `.env` in the working folder adds what the environment does not say. The commands that start the server have
 * already read it, and no test may read one, because it can name a real school's database.
 */
function readDotEnv(): void {
	if (process.env.FOOTHOLD_SETTINGS || process.env.VITEST || !existsSync('.env')) return;
	loadEnvFile('.env');
}

function listOf(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
	const lines = issues.map((issue) => `  ${v.getDotPath(issue) ?? ''} ${issue.message}`);
	return `${issues.length === 1 ? 'One setting is' : `${issues.length} settings are`} wrong (see .env.example):\n${lines.join('\n')}`;
}

const whole = (least: number, most: number) =>
	v.pipe(
		v.string(),
		v.regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}.`),
		v.transform(Number),
		v.minValue(least, `must be ${least} or more.`),
		v.maxValue(most, `must be ${most} or less.`)
	);

const address = (protocols: string[], example: string) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.check(
			(text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
			`must be an address such as ${example}.`
		)
	);

const level = v.picklist(
	['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'],
	'must be silent, fatal, error, warn, info, debug or trace.'
);

const settings = v.object({
	DATABASE_URL: v.optional(
		v.pipe(
			v.string(),
			v.trim(),
			v.rawCheck(({ dataset, addIssue }) => {
				if (!dataset.typed) return;
				try {
					fromUrl(dataset.value);
				} catch (error) {
					const message = error instanceof Error ? error.message : 'is not an address.';
					addIssue({ message: message.replace(/^DATABASE_URL /, '') });
				}
			})
		)
	),
	DATABASE_POOL: v.optional(whole(1, 100), '6'),
	DATA_DIR: v.optional(
		v.pipe(
			v.string(),
			v.transform((path) => resolve(path))
		),
		'./data'
	),
	KEYS_FILE: v.optional(v.string()),
	FOOTHOLD_PASSPHRASE: v.optional(v.pipe(v.string(), v.minLength(12, 'must have 12 characters or more.'))),
	PORT: v.optional(whole(0, 65535), '3000'),
	HOST: v.optional(
		v.pipe(
			v.string(),
			v.trim(),
			v.regex(/^[\w.:-]+$/, 'must be an address of this machine, such as 0.0.0.0.')
		),
		'0.0.0.0'
	),
	ORIGIN: v.optional(
		v.pipe(
			address(['http:', 'https:'], 'https://foothold.school.example'),
			v.transform((text) => new URL(text).origin)
		)
	),
	TRUST_PROXY: v.optional(whole(0, 9), '0'),
	SMTP_URL: v.optional(address(['smtp:', 'smtps:'], 'smtps://user:password@mail.example:465')),
	MAIL_FROM: v.optional(v.pipe(v.string(), v.trim(), v.includes('@', 'must be an e-mail address.'))),
	LOG_LEVEL: v.optional(level, 'info'),
	FOOTHOLD_DEMO: v.optional(
		v.pipe(
			v.string(),
			v.transform((value) => value === '1')
		),
		'0'
	)
});
