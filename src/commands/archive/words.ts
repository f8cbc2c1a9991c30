import type { Totals } from '../../lib/server/db/archive/contents.ts';

/** All the rows, for the person at the terminal. */
export function rowsIn(totals: Totals): string {
	const tables = Object.values(totals);
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	return `${rows.toLocaleString('en-GB')} rows of ${tables.length} tables`;
}

/** How long it took, in the words of whoever waited. */
export function since(began: number): string {
	const seconds = Math.max(1, Math.round((Date.now() - began) / 1000));
	return seconds < 90 ? `${seconds} s` : `${(seconds / 60).toFixed(1)} minutes`;
}
