import { hasField, indexesOf, type Column } from './columns.ts';
import { shortened, type Fault } from './faults.ts';
import { plainHeader } from './fields.ts';
import { delimiters, isBlank, type SheetRecord } from './sheet.ts';

const footers = [
	/^(?:grand |sub[- ]?)?totals?\b/iu,
	/^(?:number|count|no\.?|sum) (?:of|on) /iu,
	/^\d+ (?:pupils|students|children|records|rows)\b/iu,
	/^(?:pupils|students|children|records|rows|count) ?[:=] ?\d/iu,
	/^(?:end of|page \d|report|printed|produced|generated|exported|run (?:on|by|date))\b/iu
];

/** What is wrong with the row as a row, before its cells are read; null when it has the right shape. */
export function shapeFault(
	record: SheetRecord,
	{ header, columns }: { header: readonly string[]; columns: readonly Column[] }
): Fault | null {
	const cells = withoutEmptyEnd(record.cells);
	if (isHeaderAgain(cells, header)) return { code: 'header-again', level: 'skip' };
	if (isFooter(cells, columns)) return { code: 'totals', level: 'skip', value: shortened(text(cells)) };
	if (record.brokenQuotes) return { code: 'quotes', level: 'refuse' };
	if (cells.length > header.length) {
		return { code: 'too-many-cells', level: 'refuse', value: String(cells.length) };
	}
	if (record.cells.length === 1 && header.length > 1 && delimiters.some((mark) => cells[0]?.includes(mark))) {
		return { code: 'not-split', level: 'refuse' };
	}
	const short = columns.some(({ index, field, contact }) => {
		return index >= record.cells.length && (field !== null || contact !== null);
	});
	return short ? { code: 'too-few-cells', level: 'warn', value: String(record.cells.length) } : null;
}

function isHeaderAgain(cells: readonly string[], header: readonly string[]): boolean {
	const names = withoutEmptyEnd(header);
	return (
		cells.length === names.length &&
		cells.every((cell, index) => plainHeader(cell) === plainHeader(names[index] ?? ''))
	);
}

/** A line below or between the pupils: few cells, and words that no pupil's row begins with. */
function isFooter(cells: readonly string[], columns: readonly Column[]): boolean {
	const filled = cells.map((cell) => cell.trim()).filter(Boolean);
	const first = filled[0] ?? '';
	if (filled.length > 4 || !footers.some((words) => words.test(first))) return false;
	const named = (field: 'forename' | 'surname') =>
		hasField(columns, field) && indexesOf(columns, field).some((index) => cells[index]?.trim());
	return !(named('forename') && named('surname'));
}

function text(cells: readonly string[]): string {
	return cells
		.filter((cell) => !isBlank([cell]))
		.join(' ')
		.trim();
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
	const last = cells.findLastIndex((cell) => cell.trim() !== '');
	return cells.slice(0, last + 1);
}
