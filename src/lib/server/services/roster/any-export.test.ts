import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { synonyms, type Field } from '#lib/domain/roster/fields.ts';
import { contactSynonyms } from '#lib/domain/roster/contact-fields.ts';
import { readRoster } from '#lib/domain/roster/roster.ts';
import { delimiters, type Delimiter } from '#lib/domain/roster/sheet.ts';
import { windows1252High } from '#lib/domain/roster/text.ts';
import { checkLetter } from '#lib/domain/roster/upn.ts';
import { readSheet } from './sheet.ts';

const today = '2025-11-03';
const read = ['admission', 'upn', 'forename', 'surname', 'known-as', 'year', 'group'] as const;
type Pupil = Record<(typeof read)[number], string>;
const writings = [
	'utf-8',
	'utf-8 with mark',
	'utf-16le',
	'utf-16be',
	'utf-16le without mark',
	'windows-1252'
] as const;

/** Letters that every encoding here can hold; Š and Ž after another such letter could be scrambled UTF-8. */
const letters = fc.constantFrom(...'abcdefgéèñçøÅÓÜßAhijkmnoprstu');
const name = fc
	.tuple(fc.constantFrom('', 'Š', 'Ž'), fc.array(letters, { minLength: 2, maxLength: 12 }))
	.map(([first, others]) => first + others.join(''));
const twoNames = fc.tuple(name, fc.constantFrom('-', ' ', "'"), name).map((parts) => parts.join(''));
const upn = fc.integer({ min: 0, max: 99_999_999 }).map((number) => {
	const digits = `9992${String(number).padStart(8, '0')}`;
	return checkLetter(digits) + digits;
});
const pupil: fc.Arbitrary<Pupil> = fc.record({
	admission: fc.integer({ min: 1, max: 999_999 }).map((number) => String(number).padStart(6, '0')),
	upn,
	forename: twoNames,
	surname: twoNames,
	'known-as': fc.oneof(fc.constant(''), name),
	year: fc.integer({ min: 0, max: 11 }).map((year) => (year === 0 ? 'Reception' : `Year  ${year}`)),
	group: fc.constantFrom('7A', '4 Hedgehog', 'R Otter', 'Ms Åström; Choir', '6|Fox', '9/Ma, set 1')
});
const pupils = fc
	.uniqueArray(pupil, { selector: (one) => one.admission, minLength: 1, maxLength: 12 })
	.filter((some) => new Set(some.map((one) => one.upn)).size === some.length);

const headers = fc.record(
	Object.fromEntries(read.map((field) => [field, fc.constantFrom(...synonyms[field])])) as Record<
		(typeof read)[number],
		fc.Arbitrary<string>
	>
);
const order = fc.shuffledSubarray([...read, 'Notes', 'SEN Status'], { minLength: read.length + 2 });
const look = fc.record({
	headers,
	order,
	delimiter: fc.constantFrom<Delimiter>(...delimiters),
	writing: fc.constantFrom(...writings),
	lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
	shout: fc.constantFrom('none', 'capitals', 'underscores', 'for pupils'),
	quoteAll: fc.boolean(),
	blankLines: fc.boolean(),
	title: fc.boolean(),
	hint: fc.boolean()
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

function write(some: readonly Pupil[], as: Look): Uint8Array {
	const cell = (text: string) => {
		const quote = as.quoteAll || /[",;\t|\r\n]/u.test(text);
		return quote ? `"${text.replaceAll('"', '""')}"` : text;
	};
	const known = (column: string): column is keyof Pupil => read.some((field) => field === column);
	const head = as.order.map((column) => (known(column) ? styled(as.headers[column], as) : column));
	const rows = some.map((one) =>
		as.order.map((column) => (known(column) ? one[column] : 'Likes trains, maps; and "tea"'))
	);
	const lines = [head, ...rows].map((cells) => cells.map(cell).join(as.delimiter));
	if (as.blankLines) lines.splice(1, 0, '', as.delimiter.repeat(as.order.length - 1));
	if (as.title) lines.unshift('Larkfield Road Primary School', '');
	if (as.hint) lines.unshift(`sep=${as.delimiter}`);
	return encoded(lines.join(as.lineEnd) + as.lineEnd, as.writing);
}

function styled(header: string, { shout }: Look): string {
	if (shout === 'capitals') return header.toUpperCase();
	if (shout === 'underscores') return header.replaceAll(' ', '_');
	return shout === 'for pupils' ? `Pupil's ${header}` : header;
}

function encoded(text: string, writing: (typeof writings)[number]): Uint8Array {
	const bytes = {
		'utf-8': () => Buffer.from(text),
		'utf-8 with mark': () => Buffer.from(`\uFEFF${text}`),
		'utf-16le': () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
		'utf-16be': () => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
		'utf-16le without mark': () => Buffer.from(text, 'utf16le'),
		'windows-1252': () =>
			Buffer.from(
				[...text].map((letter) => {
					const place = windows1252High.indexOf(letter);
					return place >= 0 ? 0x80 + place : (letter.codePointAt(0) ?? 0);
				})
			)
	};
	return new Uint8Array(bytes[writing]());
}

function pupilsOf(bytes: Uint8Array) {
	const sheet = readSheet(bytes);
	if ('fault' in sheet) throw new Error(sheet.fault);
	return readRoster(sheet, { today });
}

/** What the plainest of exports says; everything that only looks different must say the same. */
const plain: Look = {
	headers: Object.fromEntries(read.map((field) => [field, synonyms[field][0]])) as Look['headers'],
	order: [...read, 'Notes', 'SEN Status'],
	delimiter: ',',
	writing: 'utf-8',
	lineEnd: '\n',
	shout: 'none',
	quoteAll: true,
	blankLines: false,
	title: false,
	hint: false
};
const withoutLines = (some: ReturnType<typeof pupilsOf>) => some.pupils.map((one) => ({ ...one, lines: [] }));

describe('however an office exports its pupils', () => {
	test('the same pupils come out: any order of columns, known header, delimiter, encoding and line end', () => {
		fc.assert(
			fc.property(pupils, look, (some, as) => {
				const got = pupilsOf(write(some, as));
				expect(withoutLines(got)).toEqual(withoutLines(pupilsOf(write(some, plain))));
				expect(got.pupils).toHaveLength(some.length);
				expect(got.rows.map((row) => row.faults)).toEqual(some.map(() => []));
			}),
			{ numRuns: 200 }
		);
	});

	test('the plainest export comes out as it went in', () => {
		fc.assert(
			fc.property(pupils, (some) => {
				const got = pupilsOf(write(some, plain)).pupils;
				expect(got.map((one) => one.admissionNumber)).toEqual(some.map((one) => one.admission));
				expect(got.map((one) => one.identifiers.upn)).toEqual(some.map((one) => one.upn));
				expect(got.map((one) => one.forename)).toEqual(some.map((one) => one.forename));
				expect(got.map((one) => one.surname)).toEqual(some.map((one) => one.surname));
				expect(got.map((one) => one.knownAs ?? '')).toEqual(some.map((one) => one['known-as']));
			})
		);
	});

	test('names in any script survive any Unicode encoding', () => {
		const script = fc.constantFrom(
			'يوسف',
			'پریسا',
			'علی‌رضا',
			'נועה',
			'Łukasz',
			'Ștefan',
			'Ánh',
			'陈伟',
			'ਹਰਪ੍ਰੀਤ'
		);
		fc.assert(
			fc.property(pupils, script, look, (some, known, as) => {
				fc.pre(as.writing !== 'windows-1252');
				const named = some.map((one) => ({ ...one, 'known-as': known }));
				const got = pupilsOf(write(named, as));
				expect(got.pupils.map((one) => one.knownAs)).toEqual(named.map(() => known));
				expect(got.rows.every((row) => row.verdict === 'accept')).toBe(true);
			})
		);
	});

	test('one column with surname and forename says the same as two', () => {
		const titles = synonyms.surname.flatMap((last) => synonyms.forename.map((first) => `${last}, ${first}`));
		fc.assert(
			fc.property(pupils, fc.constantFrom(...titles, 'Name', 'Pupil Name'), (some, title) => {
				const lines = some.map((one) => `${one.admission}\t"${one.surname}, ${one.forename}"\t${one.year}`);
				const bytes = Buffer.from([`Adno\t"${title}"\tNC Year`, ...lines].join('\n'));
				const got = pupilsOf(new Uint8Array(bytes)).pupils;
				expect(got.map(({ forename, surname }) => ({ forename, surname }))).toEqual(
					some.map(({ forename, surname }) => ({ forename, surname }))
				);
			})
		);
	});

	test('every way of heading a contact column is understood', () => {
		const parts = Object.entries(contactSynonyms).flatMap(([field, names]) =>
			names.map((one) => [field, one] as const)
		);
		for (const who of ['Contact 1', 'Parent 1', 'Priority 1 Contact', 'Parent/Carer 1', 'Guardian']) {
			for (const [field, part] of parts) {
				const value = { responsibility: 'N', court: 'Y', email: 'a@example.org' }[field] ?? 'Ana';
				const bytes = Buffer.from(
					`Adno,Forename,Surname,${who} Surname,${who} ${part}\n1,Omar,Tate,Tate,${value}\n`
				);
				const contact = pupilsOf(new Uint8Array(bytes)).pupils[0]?.contacts[0];
				const held = { responsibility: 'no-responsibility', court: 'court' }[field] ?? 'not-said';
				expect(contact?.hold, `${who} ${part}`).toBe(held);
			}
		}
	});

	test('no two fields share a header', () => {
		const all = Object.entries(synonyms).flatMap(([field, names]) =>
			names.map((one) => [one, field as Field])
		);
		expect(new Set(all.map(([one]) => one)).size).toBe(all.length);
	});

	test('no bytes at all make the reader fall over', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.boolean(), (noise, headed) => {
				const head = headed ? [...Buffer.from('Adno;Forename;Surname;Year;Class\r\n')] : [];
				const sheet = readSheet(new Uint8Array([...head, ...noise]));
				if (!('fault' in sheet)) readRoster(sheet, { today });
			}),
			{ numRuns: 200 }
		);
	});
});
