import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clashesOf, readRoster, type Roster } from '#lib/domain/roster/roster.ts';
import { rosterFaults } from '#lib/i18n/en-GB/roster.ts';
import { readSheet } from './sheet.ts';

const folder = new URL('../../../../../tests/data/rosters/', import.meta.url);
const today = '2025-11-03';

function rosterOf(name: string): Roster {
	const sheet = readSheet(readFileSync(new URL(`${name}.csv`, folder)));
	if ('fault' in sheet) throw new Error(sheet.fault);
	return readRoster(sheet, { today });
}

function expected(name: string) {
	return JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
}

describe.each(['arbor-style', 'sims-style'])('the export of a whole school, %s', (name) => {
	const roster = rosterOf(name);
	const wanted = expected(name);
	const lost: string[] = wanted.letter_lost_in_export ?? [];

	test('brings in every pupil, and warns only where a letter was lost', () => {
		expect(roster.pupils).toHaveLength(wanted.pupils);
		const warned = roster.rows.filter((row) => row.verdict !== 'accept');
		expect(warned.map((row) => roster.pupils[row.pupil ?? -1]?.admissionNumber)).toEqual(lost);
		expect(warned.every((row) => row.faults.every((fault) => fault.code === 'letter-lost'))).toBe(true);
		expect(roster.notes).toEqual([]);
	});

	test('puts every pupil in the right year and class', () => {
		expect(tally(roster.pupils.map((pupil) => String(pupil.year)))).toEqual(wanted.by_year);
		expect(tally(roster.pupils.flatMap((pupil) => pupil.groups))).toEqual(wanted.by_group);
	});

	test('finds the children whom their class would see under one name', () => {
		const clashes: Record<string, Record<string, string[]>> = {};
		for (const [group, names] of clashesOf(roster.pupils)) {
			clashes[group] = {};
			for (const same of names.values()) {
				const shown = same[0]?.knownAs ?? (same[0]?.forename || same[0]?.surname || '');
				clashes[group][shown] = same.map((pupil) => pupil.admissionNumber);
			}
		}
		expect(clashes).toEqual(wanted.same_shown_name_in_class);
	});

	test('keeps the adults who must wait for a person', () => {
		const held = roster.pupils.filter((pupil) => pupil.contacts.some((contact) => contact.hold !== null));
		expect(held.map((pupil) => pupil.admissionNumber)).toEqual(
			wanted.parent_link_blocked_pending_human ?? []
		);
	});
});

test('a child with one name, temporary numbers and names in other scripts come in as they are', () => {
	const { pupils } = rosterOf('arbor-style');
	const wanted = expected('arbor-style');
	const numbers = (some: typeof pupils) => some.map((pupil) => pupil.admissionNumber);
	expect(numbers(pupils.filter((pupil) => pupil.forename === ''))).toEqual(wanted.single_name);
	expect(numbers(pupils.filter((pupil) => /[A-Z]$/u.test(pupil.identifiers.upn ?? '')))).toEqual(
		wanted.temporary_upn
	);
	const rightToLeft = pupils.filter((pupil) =>
		/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(pupil.knownAs ?? '')
	);
	expect(numbers(rightToLeft)).toEqual(wanted.right_to_left_known_as);
	expect(pupils.every((pupil) => pupil.contacts.length === 1)).toBe(true);
});

test('admission numbers keep their leading zeros', () => {
	const { pupils } = rosterOf('sims-style');
	expect(pupils[0]?.admissionNumber).toBe('004001');
	expect(pupils[0]?.identifiers['admission']).toBe('004001');
});

describe('a bad export', () => {
	const roster = rosterOf('messy');
	type Wanted = {
		row: number;
		line: number;
		verdict: string;
		also_ok: string[];
		code: string;
		pupil?: { admission_number: string; forename: string; surname: string };
	};
	const wanted: Wanted[] = expected('messy').rows;

	test('every data row is found on its line', () => {
		expect(roster.rows.map(({ row, line }) => ({ row, line }))).toEqual(
			wanted.map(({ row, line }) => ({ row, line }))
		);
	});

	test.each(wanted)('row $row: $verdict $code', ({ row, verdict, also_ok, pupil }) => {
		const got = roster.rows[row - 1];
		expect([verdict, ...also_ok], JSON.stringify(got?.faults)).toContain(got?.verdict);
		if (!pupil || got?.verdict === 'refuse' || got?.verdict === 'skip') return;
		const read = roster.pupils[got?.pupil ?? -1];
		expect(read).toMatchObject({
			admissionNumber: pupil.admission_number,
			forename: pupil.forename,
			surname: pupil.surname
		});
	});
});

test('the office is told in whole sentences what is wrong with each row, and never a pupil number', () => {
	for (const row of rosterOf('messy').rows) {
		for (const fault of row.faults) {
			const said = rosterFaults[fault.code](fault);
			expect(said).toMatch(/^[A-Z“0-9].*\.$/u);
			expect(said).not.toMatch(/“”|undefined|[A-Z]\d{11}/u);
			if (row.verdict === 'refuse') expect(said).toMatch(/export again|Export again|try again|Correct/u);
		}
	}
});

function tally(values: string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}
