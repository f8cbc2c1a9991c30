import { hasField, indexesOf, type Column } from './columns.ts';
import { shortened, type Fault } from './faults.ts';
import { identifierKinds, type IdentifierKind } from './fields.ts';
import { none } from './names.ts';
import { readUpn } from './upn.ts';

export type Identifiers = Partial<Record<IdentifierKind, string>>;
export type IdentifiersRead = {
	/** What finds this pupil again. A damaged number and a wrong UPN are left out. */
	identifiers: Identifiers;
	/** The admission number as it stands in the file, leading zeros and all. */
	admissionNumber: string;
	faults: Fault[];
	/** The row has an identifier, but none that can be used. */
	spoilt: boolean;
};

/** The identifiers of a row; `cellAt` gives tidied text. A UPN is never repeated in a fault. */
export function readIdentifiers(
	columns: readonly Column[],
	cellAt: (index: number) => string
): IdentifiersRead {
	const identifiers: Identifiers = {};
	const spoilt: Fault[] = [];
	let admissionNumber = '';
	for (const kind of identifierKinds) {
		const written = indexesOf(columns, kind).map(cellAt).find(Boolean) ?? '';
		if (kind === 'admission') admissionNumber = shortened(written);
		if (written === '' || none(written) || /^0+$/u.test(written)) continue;
		const value = kind === 'upn' ? readUpn(written) : readNumber(written);
		if (value !== null) identifiers[kind] = value;
		else if (kind === 'upn') spoilt.push({ code: 'upn-not-valid', level: 'warn', field: kind });
		else spoilt.push({ code: 'identifier-damaged', level: 'warn', field: kind, value: shortened(written) });
	}
	const usable = Object.keys(identifiers).length > 0;
	const faults: Fault[] = usable ? spoilt : spoilt.map((fault) => ({ ...fault, level: 'refuse' }));
	const own = (['source', 'admission'] as const).filter((kind) => hasField(columns, kind));
	const missing = own.length > 0 && own.every((kind) => identifiers[kind] === undefined);
	const damaged = spoilt.some((fault) => fault.code === 'identifier-damaged');
	if (usable && missing && !damaged) {
		faults.push({ code: 'no-admission-number', level: 'warn', field: own.at(-1) });
	}
	return { identifiers, admissionNumber, faults, spoilt: !usable && spoilt.length > 0 };
}

/** 'Adm 0012' and 'adm0012' are one number; 0012 and 12 are two. Null when a spreadsheet has spoilt it. */
function readNumber(written: string): string | null {
	const number = written
		.replace(/\s/gu, '')
		.toUpperCase()
		.replace(/^(\d+)\.0+$/u, '$1');
	const scientific = /^\d(?:[.,]\d+)?E[+-]?\d+$/u.test(number);
	const wrong = scientific || number.includes('\uFFFD') || /^#+$/u.test(number) || number.length > 64;
	return wrong ? null : number;
}
