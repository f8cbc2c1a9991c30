import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './password.ts';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery.ts';
import { squareOf } from './qr.ts';
import { seal, unseal } from './sealed.ts';
import { printOf, sealStep, unsealStep } from './step.ts';
import { networkOf } from './throttle.ts';
import { addressOf, codeOf, newSecret, stepAt, stepOf, toBase32 } from './totp.ts';

const key = randomBytes(32);
const keys = { pepper: key, signing: randomBytes(32), sealing: randomBytes(32) };

// RFC 4226 appendix D, and RFC 6238 appendix B (its eight digits end in our six).
const secret = toBase32(Buffer.from('12345678901234567890'));

test('codes are those that RFC 4226 publishes', () => {
	const published = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ');
	expect(published.map((_, step) => codeOf(secret, step))).toEqual(published);
});

test.each([
	['1970-01-01T00:00:59Z', '287082'],
	['2005-03-18T01:58:29Z', '081804'],
	['2005-03-18T01:58:31Z', '050471'],
	['2009-02-13T23:31:30Z', '005924'],
	['2033-05-18T03:33:20Z', '279037'],
	['2603-10-11T11:33:20Z', '353130']
])('the code at %s is the one that RFC 6238 publishes', (at, code) =>
	expect(codeOf(secret, stepAt(new Date(at)))).toBe(code)
);

test('base32 is that of RFC 4648', () => {
	expect(toBase32(Buffer.from('fooba'))).toBe('MZXW6YTB');
	expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
});

test('a code counts a step early or late, and never again', () => {
	const now = new Date('2026-03-04T10:00:00Z');
	const step = stepAt(now);
	const codes = [-2, -1, 0, 1, 2].map((away) => codeOf(secret, step + away));
	expect(codes.map((code) => stepOf(secret, code, now, null))).toEqual([
		undefined,
		step - 1,
		step,
		step + 1,
		undefined
	]);
	expect(stepOf(secret, codes[2] ?? '', now, step)).toBeUndefined();
	expect(stepOf(secret, codes[3] ?? '', now, step)).toBe(step + 1);
	expect(stepOf(secret, `${codes[2]?.slice(0, 3)} ${codes[2]?.slice(3)}`, now, null)).toBe(step);
	for (const wrong of ['', '12345', '1234567', 'abcdef', '１２３４５６'])
		expect(stepOf(secret, wrong, now, null)).toBeUndefined();
});

test('the address an app scans names account, issuer and secret', () => {
	const address = addressOf(secret, 'ana&co@school.example');
	expect(address.startsWith('otpauth://totp/Foothold%3Aana%26co%40school.example?')).toBe(true);
	const url = new URL(address);
	expect(Object.fromEntries(url.searchParams)).toMatchObject({
		secret,
		issuer: 'Foothold',
		digits: '6',
		period: '30'
	});
});

test('the square is drawn as runs on a grid, with its finder in the corner', () => {
	const { size, path } = squareOf('otpauth://totp/x');
	expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
	expect(path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/);
	expect((size - 8 - 17) % 4).toBe(0);
});

test('what is sealed opens for its purpose, with its key, unchanged, and for nothing else', () => {
	const sealed = seal(key, 'totp a', 'JBSWY3DP');
	expect(unseal(key, 'totp a', sealed)).toBe('JBSWY3DP');
	expect(sealed).not.toBe(seal(key, 'totp a', 'JBSWY3DP'));
	expect(unseal(key, 'totp b', sealed)).toBeUndefined();
	expect(unseal(randomBytes(32), 'totp a', sealed)).toBeUndefined();
	const [version, nonce, tag, text] = sealed.split('.');
	for (const forged of [
		'',
		'v1',
		sealed.slice(0, -1),
		`${version}.${nonce}.${tag?.slice(0, 8)}.${text}`,
		`v2.${nonce}.${tag}.${text}`
	])
		expect(unseal(key, 'totp a', forged)).toBeUndefined();
	expect(unseal(key, 'totp a', undefined)).toBeUndefined();
	expect(unseal(key, 'x', seal(key, 'x', ''))).toBe('');
});

test('a step of signing in lasts ten minutes, and no longer than the password', () => {
	const now = new Date('2026-03-04T10:00:00Z');
	const account = { id: 'a', passwordHash: 'old' };
	const step = { accountId: 'a', print: printOf(keys, account), proved: false };
	const sealed = sealStep(keys, step, now);
	expect(unsealStep(keys, sealed, new Date(now.getTime() + 599_000))).toEqual(step);
	expect(unsealStep(keys, sealed, new Date(now.getTime() + 600_000))).toBeUndefined();
	expect(unsealStep(keys, seal(keys.sealing, 'mail', '{}'), now)).toBeUndefined();
	expect(printOf(keys, { ...account, passwordHash: 'new' })).not.toBe(step.print);
});

test('a password is kept as argon2id with its salt, and only itself opens', async () => {
	const [one, other] = await Promise.all([
		hashPassword('kettle otter marzipan'),
		hashPassword('kettle otter marzipan')
	]);
	expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	expect(one).not.toBe(other);
	expect(await isPassword('kettle otter marzipan', one)).toBe(true);
	expect(await isPassword('kettle otter marzipan ', one)).toBe(false);
	expect(await isPassword('kettle otter marzipan', null)).toBe(false);
	expect(await isPassword('kettle otter marzipan', 'not a hash')).toBe(false);
});

test('many at once are all answered', async () => {
	const hash = await hashPassword('kettle otter marzipan');
	const answers = await Promise.all(
		Array.from({ length: 12 }, (_, at) => isPassword(at % 2 ? 'no' : 'kettle otter marzipan', hash))
	);
	expect(answers.filter(Boolean).length).toBe(6);
});

test('ten recovery codes, none alike, typed in any case and with or without the dash', () => {
	const codes = newRecoveryCodes();
	expect(new Set(codes).size).toBe(10);
	for (const code of codes) expect(code).toMatch(/^[a-hj-km-np-z2-9]{5}-[a-hj-km-np-z2-9]{5}$/);
	const [code = ''] = codes;
	const hash = hashOfRecoveryCode(key, 'a', code);
	expect(hashOfRecoveryCode(key, 'a', ` ${code.toUpperCase().replace('-', ' ')} `)).toBe(hash);
	expect(hashOfRecoveryCode(key, 'b', code)).not.toBe(hash);
});

test('addresses of one household count as one', () => {
	expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
	expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
	expect(networkOf('2001:db8:0:1::7')).toBe(networkOf('2001:0db8:0000:0001:ffff::1'));
	expect(networkOf('2001:db8:0:1::7')).not.toBe(networkOf('2001:db8:0:2::7'));
	expect(networkOf('::1')).toBe(networkOf('::2'));
});
