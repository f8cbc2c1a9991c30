import { describe, expect, test } from 'vitest';
import { fromUrl } from './connection.ts';

describe('an address of a database', () => {
	test.each([
		[
			'postgres://u:p@db:6432/school',
			{ host: 'db', port: 6432, user: 'u', password: 'p', database: 'school' }
		],
		['postgresql://u@db/school', { host: 'db', port: 5432, user: 'u', password: '', database: 'school' }],
		[
			'postgres://u:p%40%2F@[::1]/a%20b',
			{ host: '::1', port: 5432, user: 'u', password: 'p@/', database: 'a b' }
		],
		[
			'postgres://u:p@/school?host=/run/db',
			{ host: '/run/db', port: 5432, user: 'u', password: 'p', database: 'school' }
		],
		[
			'postgres://u:p@db/s?sslmode=require',
			{ host: 'db', port: 5432, user: 'u', password: 'p', database: 's', ssl: 'require' }
		],
		[
			'postgres://u:p@db/s?sslmode=disable',
			{ host: 'db', port: 5432, user: 'u', password: 'p', database: 's' }
		],
		[
			'postgres://u:p@db/s?sslmode=verify-ca',
			{ host: 'db', port: 5432, user: 'u', password: 'p', database: 's', ssl: 'verify-full' }
		]
	])('is read: %s', (url, settings) => expect(fromUrl(url)).toEqual(settings));

	test.each([
		'',
		'school',
		'mysql://u:secret@db/school',
		'postgres://secret@db',
		'postgres://db/secret',
		'postgres://u:secret@db/s?sslmode=maybe'
	])('is refused without repeating it: %s', (url) => {
		expect(() => fromUrl(url)).toThrow(/DATABASE_URL/);
		expect(() => fromUrl(url)).not.toThrow(/secret/);
	});
});
