/** One line of the file (or several, where a quoted cell holds line breaks), cells as they came. */
export type SheetRecord = {
	/** The number of the data row after the header, from 1; blank lines are not counted. */
	row: number;
	/** The line of the file on which the row starts, from 1. */
	line: number;
	cells: readonly string[];
	/** Indexes of cells that were in another encoding than the rest of the file. */
	guessed: readonly number[];
	/** A quotation mark opens a cell on this line and is never closed. */
	brokenQuotes: boolean;
};

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'mixed'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A roster file as a table: its header and its data rows, blank lines left out. */
export type Sheet = {
	encoding: Encoding;
	delimiter: Delimiter;
	header: readonly string[];
	headerLine: number;
	records: readonly SheetRecord[];
};

/** A line with nothing but spaces and delimiters on it. */
export function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}
