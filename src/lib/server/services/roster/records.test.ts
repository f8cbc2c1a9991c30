import { describe, expect, test } from 'vitest';
import { decodeFile } from './decode.ts';
import { recordsOf } from './records.ts';
import { readSheet } from './sheet.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const seen = (text: string) =>
	recordsOf(text, ',').map(({ line, cells, brokenQuotes }) => [line, cells, brokenQuotes]);

describe('quotation marks', () => {
	test('a cell over several lines is one cell, and the rows after it keep their lines', () => {
		expect(seen('a,b\r\n"x\r\ny",1\r\n2,3\r\n')).toEqual([
			[1, ['a', 'b'], false],
			[2, ['x\r\ny', '1'], false],
			[4, ['2', '3'], false]
		]);
	});

	test('one that is never closed costs its own line and no other', () => {
		expect(seen('a,b\n1,"x\n2,y\n3,z\n')).toEqual([
			[1, ['a', 'b'], false],
			[2, ['1', '"x'], true],
			[3, ['2', 'y'], false],
			[4, ['3', 'z'], false]
		]);
	});

	test('one that a later cell seems to close costs its own line and no other', () => {
		expect(seen('1,"x\n2,y\n3,"z,w"\n4,v\n')).toEqual([
			[1, ['1', '"x'], true],
			[2, ['2', 'y'], false],
			[3, ['3', 'z,w'], false],
			[4, ['4', 'v'], false]
		]);
	});

	test('inside a name they are part of it', () => {
		expect(seen('Tom "Tommo",1\n')).toEqual([[1, ['Tom "Tommo"', '1'], false]]);
	});

	test('broken on every line, the file is refused as a whole', () => {
		const rows = Array.from({ length: 400 }, (_, index) => `${index},"Ana,Tate`).join('\n');
		expect(readSheet(bytes(`Adno,Forename,Surname\n${rows}\n`))).toEqual({ fault: 'quotes' });
	});
});

describe('files that are no list of pupils', () => {
	test.each([
		['', 'empty'],
		['\uFEFF \r\n\r\n', 'empty'],
		['\uFEFF\r\n ,,,\r\n"";;\t|\r\n', 'empty'],
		['PK\u0003\u0004rest', 'spreadsheet'],
		['%PDF-1.7', 'not-text'],
		['<html><table>', 'web-page'],
		['Adno,Forename,Surname\r\n', 'no-rows'],
		['Adno,Forename,Surname\r\n,,\r\n', 'no-rows'],
		['1,Omar,Tate\r\n2,Ana,Tate\r\n', 'no-header'],
		['Colour,Size\r\nred,5\r\n', 'no-header']
	])('%j is told apart: %s', (text, fault) => {
		expect(readSheet(bytes(text))).toEqual({ fault });
	});

	test.each([
		['a million empty lines', `Adno,Forename,Surname\n${'\n'.repeat(1_000_000)}`, 'too-many-rows'],
		['one line of a million cells', `Adno,Forename,Surname\n${','.repeat(1_000_000)}`, 'not-text'],
		['one line of a million quotation marks', `Adno,Forename,Surname\n1,${'"'.repeat(1_000_000)}`, 'not-text']
	])('%s hold nobody up', (_, text, fault) => {
		expect(readSheet(bytes(text))).toEqual({ fault });
	});

	test('one that is far too large is not even read', () => {
		expect(readSheet(new Uint8Array(6 * 1024 * 1024))).toEqual({ fault: 'too-large' });
	});
});

describe('encodings in one file', () => {
	const row = (...parts: (string | number[])[]) =>
		new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
	const head = 'Adno,Forename,Surname\n';

	test('a cell of windows-1252 in a UTF-8 file is read as such, and only that cell is asked about', () => {
		const sheet = readSheet(row(head, '1,Zoë,', [0x42, 0xe9, 0x6c], '\n2,Łukasz,Ño\n'));
		if ('fault' in sheet) throw new Error(sheet.fault);
		expect(sheet.records.map(({ cells, guessed }) => [cells, guessed])).toEqual([
			[['1', 'Zoë', 'Bél'], [2]],
			[['2', 'Łukasz', 'Ño'], []]
		]);
	});

	test('a UTF-8 cell in a windows-1252 file likewise', () => {
		const sheet = readSheet(row(head, '1,', [0x5a, 0x6f, 0xeb], ',', [0xc9], 'va\n2,Łukasz,Tate\n'));
		if ('fault' in sheet) throw new Error(sheet.fault);
		expect(sheet.records.map(({ cells, guessed }) => [cells, guessed])).toEqual([
			[['1', 'Zoë', 'Éva'], []],
			[['2', 'Łukasz', 'Tate'], [1]]
		]);
	});

	test('a file wholly in windows-1252 is not guessed at', () => {
		const sheet = readSheet(row(head, '1,', [0x5a, 0x6f, 0xeb], ',', [0x92], '\n'));
		expect(sheet).toMatchObject({
			encoding: 'windows-1252',
			records: [{ guessed: [], cells: ['1', 'Zoë', '’'] }]
		});
	});

	test('our own mark in a file is taken out, not believed', () => {
		expect(decodeFile(bytes('a\uFDD0b'))).toEqual({ text: 'ab', encoding: 'utf-8' });
	});
});
