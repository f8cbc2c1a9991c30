import { CsvError, parse } from 'csv-parse/sync';
import type { Delimiter } from '#lib/domain/roster/sheet.ts';

/** One record of the text: its cells, and the line of the file on which it starts, from 1. */
export type TextRecord = { line: number; cells: string[]; brokenQuotes: boolean };

/** After so many quotation marks left open, the file is not a CSV that can be trusted. */
const mostBroken = 200;

/**
 * Splits text into records. A quotation mark that is never closed would swallow every row below it: the
 * line it stands on is given back as broken, and reading goes on with the next line. `most` ends the
 * reading early. Throws a RangeError when quotation marks are broken on more than 200 lines.
 */
export function recordsOf(text: string, delimiter: Delimiter, most = Infinity): TextRecord[] {
	const bytes = Buffer.from(text);
	const lineEnd = bytes.includes(0x0a) ? 0x0a : 0x0d;
	const records: TextRecord[] = [];
	let start = 0;
	let line = 1;
	let broken = 0;
	const move = (end: number) => {
		for (let at = start; at < end; at += 1) if (bytes[at] === lineEnd) line += 1;
		start = end;
	};
	while (start < bytes.length && records.length < most) {
		const from = start;
		const closed = parseFrom(bytes.subarray(from), delimiter, most - records.length, (cells, end) => {
			if (isBroken(bytes.subarray(start, from + end), delimiter)) return false;
			records.push({ line, cells, brokenQuotes: false });
			move(from + end);
			return true;
		});
		if (closed) break;
		if ((broken += 1) > mostBroken) throw new RangeError('too many open quotation marks');
		const next = bytes.indexOf(lineEnd, start);
		const end = next < 0 ? bytes.length : next + 1;
		const cells = bytes.subarray(start, end).toString().trimEnd().split(delimiter);
		records.push({ line, cells, brokenQuotes: true });
		move(end);
	}
	return records;
}

/** Gets the cells of a record and where it ends; says whether to go on. */
type Take = (cells: string[], end: number) => boolean;

/** Parses until the end, or until `take` says no or a quotation mark stays open: then false. */
function parseFrom(bytes: Buffer, delimiter: Delimiter, most: number, take: Take): boolean {
	try {
		parse(bytes, {
			...options(bytes, delimiter),
			relax_quotes: true,
			...(Number.isFinite(most) && { to: most }),
			on_record: (cells: string[], { bytes: end }) => {
				if (!take(cells, end)) throw new OpenQuote();
				return null;
			}
		});
		return true;
	} catch (error) {
		if (error instanceof OpenQuote || error instanceof CsvError) return false;
		throw error;
	}
}

class OpenQuote extends Error {}

function options(bytes: Buffer, delimiter: Delimiter) {
	const record_delimiter = bytes.includes(0x0a) ? ['\r\n', '\n'] : ['\r'];
	return { delimiter, record_delimiter, relax_column_count: true };
}

/** A record over several lines with a stray quotation mark in it is two rows run together. */
function isBroken(bytes: Buffer, delimiter: Delimiter): boolean {
	const raw = bytes.toString().trimEnd();
	if (!/[\r\n]/u.test(raw)) return false;
	try {
		parse(raw, options(bytes, delimiter));
		return false;
	} catch {
		return true;
	}
}
