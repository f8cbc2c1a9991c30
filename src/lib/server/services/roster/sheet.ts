import { headerScore } from '#lib/domain/roster/columns.ts';
import { delimiters, isBlank, type Delimiter, type Sheet } from '#lib/domain/roster/sheet.ts';
import { decodeFile, guessMark, type NoText } from './decode.ts';
import { recordsOf, type TextRecord } from './records.ts';

export type NoSheet = NoText | 'too-large' | 'no-header' | 'no-rows' | 'too-many-rows' | 'quotes';

/** No school's roster is larger; a larger file is something else. */
export const mostBytes = 5 * 1024 * 1024;
export const mostRows = 20_000;
/** A file whose lines are more, with blank ones, or longer, is no list of pupils: it would only hold the server up. */
const mostLines = 50_000;
const longestLine = 200_000;
/** Some reports put a title, a date or a school's name above the header. */
const linesAbove = 20;

/** The file as a table, or why it is none. Works out encoding, delimiter and where the header is. */
export function readSheet(bytes: Uint8Array): Sheet | { fault: NoSheet } {
	if (bytes.length > mostBytes) return { fault: 'too-large' };
	const decoded = decodeFile(bytes);
	if ('fault' in decoded) return decoded;
	const shape = shapeFault(decoded.text);
	if (shape) return { fault: shape };
	try {
		const found = findHeader(decoded.text);
		if (!found) return { fault: 'no-header' };
		const { delimiter, at } = found;
		const all = recordsOf(decoded.text, delimiter);
		const header = all[at];
		if (!header) return { fault: 'no-header' };
		const rows = all.slice(at + 1).filter(({ cells }) => !isBlank(cells));
		if (rows.length === 0) return { fault: 'no-rows' };
		if (rows.length > mostRows) return { fault: 'too-many-rows' };
		return {
			encoding: decoded.encoding,
			delimiter,
			header: header.cells.map(unmarked),
			headerLine: header.line,
			records: rows.map(toRecord)
		};
	} catch (error) {
		if (error instanceof RangeError) return { fault: 'quotes' };
		throw error;
	}
}

/** The delimiter under which one of the first lines has the most headers that we know. */
function findHeader(text: string): { delimiter: Delimiter; at: number } | null {
	let best: { delimiter: Delimiter; at: number } | null = null;
	let most = 1;
	for (const delimiter of delimiters) {
		for (const [at, { cells }] of recordsOf(text, delimiter, linesAbove).entries()) {
			const score = headerScore(cells.map(unmarked));
			if (score > most) [most, best] = [score, { delimiter, at }];
		}
	}
	return best;
}

function shapeFault(text: string): NoSheet | null {
	const lines = text.split(text.includes('\n') ? '\n' : '\r', mostLines + 1);
	if (lines.length > mostLines) return 'too-many-rows';
	return lines.some((line) => line.length > longestLine) ? 'not-text' : null;
}

function toRecord({ line, cells, brokenQuotes }: TextRecord, index: number) {
	const guessed = cells.flatMap((cell, at) => (cell.includes(guessMark) ? [at] : []));
	return { row: index + 1, line, cells: cells.map(unmarked), guessed, brokenQuotes };
}

function unmarked(cell: string): string {
	return cell.replaceAll(guessMark, '');
}
