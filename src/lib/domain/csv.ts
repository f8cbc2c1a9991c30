export type CsvValue = string | number | null | undefined;

/** A file that spreadsheets open rightly: UTF-8 with a byte order mark, CRLF, every text guarded. */
export function csvFile(rows: readonly (readonly CsvValue[])[]): string {
	return `\uFEFF${rows.map(csvRow).join('\r\n')}\r\n`;
}

export function csvRow(cells: readonly CsvValue[]): string {
	return cells.map(csvCell).join(',');
}

/**
 * One cell. A text that a spreadsheet would run as a formula (= + - @, also full width, tab, carriage
 * return; OWASP "CSV injection") gets an apostrophe in front; numbers stay numbers.
 */
export function csvCell(value: CsvValue): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
	const guarded = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
	return /[",;\t\r\n]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
