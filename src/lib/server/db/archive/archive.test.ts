import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspect, linesOf, readContents, type Head, type Part } from './contents.ts';
import { writeSealed } from './file.ts';
import { DAMAGED, NOT_OURS, WRONG_PASSPHRASE } from './seal.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

const passphrase = 'seven quiet otters';
const secret = 'the pepper of this school in base64';
const canary = 'canary words of a child';
const head: Head = {
	foothold: 1,
	made: '2026-11-22T15:00:00Z',
	postgres: '18.4',
	migrations: [{ number: 0, name: 'house', hash: 'h' }],
	keys: { pepper: secret, signing: 's', sealing: 's' }
};
// Many frames long, and not alike, so that packing does not make it one.
const notes = Array.from({ length: 40_000 }, (_, at) =>
	JSON.stringify([`${at}-${(at * 7919 * 104_729) % 1_000_003}`, at % 3 ? `${canary} "\\" ☂ ${at}` : null])
);

async function* tables(): AsyncGenerator<Extract<Part, { table: string } | { rows: string[] }>> {
	yield { table: 'notes', columns: ['id', 'body'] };
	for (let at = 0; at < notes.length; at += 700) yield { rows: notes.slice(at, at + 700) };
	yield { table: 'pupils', columns: ['id'] };
	yield { table: 'schools', columns: ['id'] };
	yield { rows: ['["one"]'] };
}

const good = join(folder, 'good.backup');
const approve = async () => {};
beforeAll(() => writeSealed(good, passphrase, linesOf(head, tables()), approve));

/** A copy of the good backup that something has happened to. */
function spoilt(change: (bytes: Buffer) => Buffer): string {
	const file = join(folder, 'spoilt.backup');
	writeFileSync(file, change(Buffer.from(readFileSync(good))));
	return file;
}

const flipped = (at: number) => (bytes: Buffer) => {
	const place = at < 0 ? bytes.length + at : at;
	bytes[place] = (bytes[place] ?? 0) ^ 1;
	return bytes;
};

describe('a backup', () => {
	test('gives back every row in its order, with counts and checksums', async () => {
		const rows: Record<string, string[]> = {};
		let name = '';
		for await (const part of readContents(good, passphrase)) {
			if ('head' in part) expect(part.head).toEqual(head);
			if ('table' in part) rows[(name = part.table)] = [];
			if ('rows' in part) rows[name]?.push(...part.rows);
		}
		expect(rows).toEqual({ notes, pupils: [], schools: ['["one"]'] });
		const { totals } = await inspect(good, passphrase);
		expect(Object.entries(totals).map(([table, { rows }]) => [table, rows])).toEqual([
			['notes', 40_000],
			['pupils', 0],
			['schools', 1]
		]);
		expect(totals.notes?.sha256).toMatch(/^[0-9a-f]{64}$/);
	});

	test('is read by this account alone, and shows neither a child’s words nor a secret', () => {
		expect(statSync(good).mode & 0o777).toBe(0o600);
		const bytes = readFileSync(good);
		expect(bytes.length).toBeGreaterThan(200_000);
		for (const words of [canary, secret, 'pupils', '2026-11-22']) expect(bytes.includes(words)).toBe(false);
		expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
	});

	test('is never written over, and one that fails on the way is not there', async () => {
		await expect(writeSealed(good, passphrase, linesOf(head, tables()), approve)).rejects.toThrow(
			'is there already'
		);
		const file = join(folder, 'unapproved.backup');
		const refuse = () => Promise.reject(new Error('does not read back'));
		await expect(writeSealed(file, passphrase, linesOf(head, tables()), refuse)).rejects.toThrow(
			'does not read back'
		);
		async function* broken() {
			yield* tables();
			throw new Error('the database went away');
		}
		await expect(writeSealed(file, passphrase, linesOf(head, broken()), approve)).rejects.toThrow(
			'went away'
		);
		expect(readdirSync(folder).filter((name) => name.startsWith('unapproved'))).toEqual([]);
	});

	test('does not open with another passphrase, and says so', async () => {
		await expect(inspect(good, 'seven quiet otter')).rejects.toThrow(WRONG_PASSPHRASE);
	});

	test('opens with the same passphrase from a keyboard that composes its letters otherwise', async () => {
		const file = join(folder, 'accent.backup');
		await writeSealed(file, 'caf\u00e9 au lait demain', linesOf(head, tables()), approve);
		expect((await inspect(file, 'cafe\u0301 au lait demain')).head).toEqual(head);
	});

	test.each<[string, (bytes: Buffer) => Buffer]>([
		['a bit in the middle is another', flipped(150_000)],
		['a bit of the last seal is another', flipped(-1)],
		['the last byte is missing', (bytes) => bytes.subarray(0, -1)],
		['it ends with a whole frame', (bytes) => bytes.subarray(0, 67 + 2 * (65_536 + 16))],
		['nothing but the head is there', (bytes) => bytes.subarray(0, 67)],
		['something was added', (bytes) => Buffer.concat([bytes, Buffer.from('more')])],
		[
			'two frames changed places',
			(bytes) => {
				const [from, size] = [67, 65_536 + 16];
				const first = Buffer.from(bytes.subarray(from, from + size));
				bytes.copy(bytes, from, from + size, from + 2 * size);
				first.copy(bytes, from + size);
				return bytes;
			}
		]
	])('is refused when %s', async (_, change) => {
		await expect(inspect(spoilt(change), passphrase)).rejects.toThrow(DAMAGED);
	});

	test.each<[string, (bytes: Buffer) => Buffer]>([
		[
			'of another kind',
			() => Buffer.from('PK\u0003\u0004 a zip of somebody else that is long enough for a head'.repeat(3))
		],
		['that is empty', () => Buffer.alloc(0)],
		['whose head was cut', (bytes) => bytes.subarray(0, 40)]
	])('is not what a file is %s', async (_, change) => {
		await expect(inspect(spoilt(change), passphrase)).rejects.toThrow(NOT_OURS);
	});

	test('whose salt or cost was altered does not open', async () => {
		await expect(inspect(spoilt(flipped(25)), passphrase)).rejects.toThrow(WRONG_PASSPHRASE);
		const dear = spoilt((bytes) => ((bytes[18] = 30), bytes));
		await expect(inspect(dear, passphrase)).rejects.toThrow(NOT_OURS);
	});

	test('that is not there is a sentence', async () => {
		await expect(inspect(join(folder, 'none.backup'), passphrase)).rejects.toThrow(
			'none.backup is not there.'
		);
	});
});
