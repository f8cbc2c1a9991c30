import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { logLevel, readEnv } from './env.ts';

describe('the settings', () => {
	test('work when nobody has set anything', () => {
		expect(readEnv({})).toEqual({
			DATABASE_POOL: 6,
			DATA_DIR: resolve('data'),
			KEYS_FILE: resolve('data/keys.json'),
			PORT: 3000,
			HOST: '0.0.0.0',
			TRUST_PROXY: 0,
			LOG_LEVEL: 'info',
			FOOTHOLD_DEMO: false
		});
	});

	test('count an empty line as no line', () => {
		expect(readEnv({ PORT: '', DATABASE_URL: '  ', FOOTHOLD_DEMO: '' })).toEqual(readEnv({}));
	});

	test('keep the keys beside the data unless they are told otherwise', () => {
		expect(readEnv({ DATA_DIR: '/srv/f' }).KEYS_FILE).toBe('/srv/f/keys.json');
		expect(readEnv({ DATA_DIR: '/srv/f', KEYS_FILE: '/run/keys' }).KEYS_FILE).toBe('/run/keys');
	});

	test('take an address without the slash that people copy along', () => {
		expect(readEnv({ ORIGIN: 'https://foothold.example/' }).ORIGIN).toBe('https://foothold.example');
	});

	test('list every fault in one message, and repeat no secret', () => {
		const wrong = {
			DATABASE_URL: 'mysql://root:hunter2@db/foothold',
			DATABASE_POOL: '0',
			PORT: '70000',
			HOST: 'two words',
			ORIGIN: 'foothold.example',
			TRUST_PROXY: 'yes',
			SMTP_URL: 'hunter2',
			MAIL_FROM: 'nobody',
			LOG_LEVEL: 'loud'
		};
		const message = messageOf(() => readEnv(wrong));
		for (const name of Object.keys(wrong)) expect(message).toContain(`  ${name} must`);
		expect(message).toContain('9 settings are wrong');
		expect(message).not.toContain('hunter2');
	});

	test('never stop a log from being written', () => {
		expect(logLevel({ LOG_LEVEL: 'loud' })).toBe('info');
		expect(logLevel({ LOG_LEVEL: 'debug' })).toBe('debug');
	});

	test('are all in .env.example, with their defaults', () => {
		const example = readFileSync('.env.example', 'utf8');
		const lines = [...example.matchAll(/^#([A-Z][A-Z_]*)=(.*)$/gm)].map(([, name = '', value = '']) => [
			name,
			value
		]);
		const names = lines.map(([name]) => name).sort();
		expect(names).toEqual(
			[...Object.keys(readEnv({})), 'DATABASE_URL', 'FOOTHOLD_PASSPHRASE', 'ORIGIN', 'SMTP_URL', 'MAIL_FROM']
				.filter((name) => name !== 'FOOTHOLD_DEMO')
				.sort()
		);
		const shown = readEnv(Object.fromEntries(lines));
		expect(shown).toMatchObject(readEnv({}));
		expect(shown).toMatchObject({ ORIGIN: expect.any(String), SMTP_URL: expect.any(String) });
	});
});

function messageOf(act: () => unknown): string {
	try {
		act();
	} catch (error) {
		return error instanceof Error ? error.message : '';
	}
	return '';
}
