import { describe, expect, test } from 'vitest';
import { readRoster } from './roster.ts';
import type { Sheet } from './sheet.ts';

const today = '2025-11-03';

/** A sheet from lines written with commas; the header is the first. */
function sheetOf(...lines: string[]): Sheet {
	const [header = [], ...rows] = lines.map((line) => line.split(','));
	const records = rows.map((cells, index) => {
		return { row: index + 1, line: index + 2, cells, guessed: [], brokenQuotes: false };
	});
	return { encoding: 'utf-8', delimiter: ',', header, headerLine: 1, records };
}

const read = (...lines: string[]) => readRoster(sheetOf(...lines), { today });
const codes = (roster: ReturnType<typeof read>) =>
	roster.rows.map((row) => [row.verdict, ...row.faults.map((fault) => fault.code)].join(' '));

describe('the rows of one child', () => {
	test('a row for each contact is one pupil with all of them', () => {
		const roster = read(
			'Adno,Forename,Surname,Year,Contact Forename,Contact Surname,Parental Responsibility,Court Order',
			'1,Omar,Tate,4,Ana,Tate,Y,N',
			'1,Omar,Tate,4,Sam,Cole,Y,Y',
			'1,Omar,Tate,4,Lee,Tate,,N'
		);
		expect(roster.pupils).toHaveLength(1);
		expect(roster.pupils[0]?.lines).toEqual([2, 3, 4]);
		expect(roster.pupils[0]?.contacts.map((contact) => contact.hold)).toEqual([null, 'court', 'not-said']);
		expect(codes(roster)).toEqual(['accept', 'accept merged-row', 'accept merged-row']);
	});

	test('a row for each class is one pupil in both', () => {
		const roster = read(
			'UPN,Name,Year,Class',
			'R674123101121,"Tate; Omar",4,4 Fox',
			'R674123101121,"Tate; Omar",4,Choir'
		);
		expect(roster.pupils[0]?.groups).toEqual(['4 Fox', 'Choir']);
	});

	test('the registration class comes first, wherever its column stands', () => {
		const roster = read('Adno,Forename,Surname,Year,Teaching Group,Reg Group', '1,Omar,Tate,7,7x/Ma1,7A');
		expect(roster.pupils[0]?.groups).toEqual(['7A', '7x/Ma1']);
	});

	test('two years for one child are not guessed between', () => {
		const roster = read('Adno,Forename,Surname,Year', '1,Omar,Tate,4', '1,Omar,Tate,5');
		expect(roster.pupils).toEqual([]);
		expect(codes(roster)).toEqual(['refuse conflicting-row', 'refuse conflicting-row']);
	});

	test('a child of the same name is another child', () => {
		const roster = read('Adno,Forename,Surname,Year,Class', '1,Omar,Tate,4,4 Fox', '2,Omar,Tate,4,4 Fox');
		expect(roster.pupils).toHaveLength(2);
	});

	test('a child without any number is kept for a person to match, once', () => {
		const roster = read(
			'Forename,Surname,Year,Class',
			'Omar,Tate,4,4 Fox',
			'Omar,Tate,4,4 Fox',
			'Ana,Tate,4,4 Fox'
		);
		expect(roster.pupils.map((pupil) => pupil.ask)).toEqual([true, true]);
		expect(roster.notes).toContain('no-identifiers');
	});
});

describe('columns that mislead', () => {
	test("a school's own number in every row is no pupil's number", () => {
		const rows = ['Ana', 'Ben', 'Cai', 'Dan', 'Eve'].map((name, index) => `123456,${name},Tate,4,70${index}`);
		const roster = read('URN,Forename,Surname,Year,Adno', ...rows);
		expect(roster.pupils.map((pupil) => pupil.identifiers)).toEqual(
			[0, 1, 2, 3, 4].map((index) => ({ admission: `70${index}` }))
		);
		expect(roster.notes).toContain('identifiers-ignored');
	});

	test('zeros are no number', () => {
		const roster = read(
			'Adno,UPN,Forename,Surname,Year,Class',
			'0,R674123101121,Omar,Tate,4,4 Fox',
			'000,,Ana,Tate,4,4 Fox'
		);
		expect(roster.pupils.map((pupil) => pupil.identifiers)).toEqual([{ upn: 'R674123101121' }, {}]);
	});

	test('a count of the rows is no number of a pupil', () => {
		const rows = ['Ana', 'Ben', 'Cai', 'Dan'].map((name, index) => `${index + 1},${name},Tate,4,70${index}`);
		const roster = read('Id,Forename,Surname,Year,Adno', ...rows);
		expect(roster.pupils[2]?.identifiers).toEqual({ admission: '702' });
	});

	test('the name in use comes before the legal one', () => {
		const roster = read(
			'Adno,Legal Forename,Legal Surname,Forename,Surname,Year',
			'1,Daniel,Cole,Dani,Tate,4'
		);
		expect(roster.pupils[0]).toMatchObject({ forename: 'Dani', surname: 'Tate' });
	});

	test('a former UPN, a tutor and a house are left alone', () => {
		const roster = read(
			'Adno,Forename,Surname,Year,Former UPN,Tutor,House',
			'1,Omar,Tate,4,R674123101121,Ms Jones,Teal'
		);
		expect(roster.pupils[0]?.identifiers).toEqual({ admission: '1' });
		expect(roster.pupils[0]?.groups).toEqual([]);
	});

	test('a person can say what a column is', () => {
		const sheet = sheetOf('Nr,Forename,Surname,Stage', '9,Omar,Tate,4');
		const { pupils } = readRoster(sheet, { today, chosen: { 0: 'admission', 3: 'year' } });
		expect(pupils[0]).toMatchObject({ identifiers: { admission: '9' }, year: 4 });
	});
});

describe('what the file does not say', () => {
	test('without a year column the year comes from the birthday, or from the class', () => {
		const roster = read(
			'Adno,Forename,Surname,DOB,Class',
			'1,Omar,Tate,2014-01-05,7A',
			'2,Ana,Tate,,8B',
			'3,Li,Ng,,Oak'
		);
		expect(roster.pupils.map((pupil) => pupil.year)).toEqual([7, 8, null]);
		expect(roster.notes).toContain('years-worked-out');
	});

	test('dates of birth and special needs go no further than the reading', () => {
		const roster = read(
			'Adno,Forename,Surname,Year,DOB,SEN Status,SEN Need',
			'1,Omar,Tate,4,2016-12-01,K,MARKER'
		);
		expect(JSON.stringify(roster.pupils)).not.toMatch(/2016|MARKER|"K"/u);
	});

	test('a pupil number is never repeated in what is said about a row', () => {
		const wrong = 'Z674123101121';
		const roster = read('UPN,Forename,Surname,Year', `${wrong},Omar,Tate,4`);
		expect(JSON.stringify(roster.rows)).not.toContain(wrong);
	});

	test('a child of a row that was kept out has still not left the school', () => {
		const roster = read('Adno,Forename,Surname,Year', '1,Omar,Tate,Otters');
		expect(roster.mentions).toEqual([
			{ line: 2, identifiers: { admission: '1' }, forename: 'Omar', surname: 'Tate' }
		]);
	});
});

describe('rows that are no pupils', () => {
	test.each([
		'Total,57',
		',,Total: 57',
		'57 pupils',
		'Printed 03/11/2025',
		'Page 1 of 2',
		'End of report',
		'Number on roll,57'
	])('"%s" is passed over', (line) => {
		const roster = read('Adno,Forename,Surname,Year', '1,Omar,Tate,4', line);
		expect(roster.rows[1]?.verdict).toBe('skip');
	});

	test('a child called Total is a child', () => {
		const roster = read('Adno,Forename,Surname,Year', 'Total,Ana,Total,4');
		expect(roster.rows[0]?.verdict).toBe('accept');
	});
});
