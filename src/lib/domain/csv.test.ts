import { expect, test } from 'vitest';
import { csvCell, csvFile } from './csv.ts';

test('a cell a child typed is never run as a formula', () => {
	for (const text of ['=1+1', '+44', '-1+1', '@sum', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '-']) {
		expect(csvCell(text).replace(/^"/u, '')).toMatch(/^'/u);
	}
});

test('numbers stay numbers and names stay names', () => {
	expect(csvCell(-3)).toBe('-3');
	expect(csvCell(Number.NaN)).toBe('');
	expect(csvCell('Anne-Marie')).toBe('Anne-Marie');
	expect(csvCell(null)).toBe('');
});

test('commas, quotes and lines stay inside their cell', () => {
	expect(csvCell('a,"b"\nc')).toBe('"a,""b""\nc"');
	expect(
		csvFile([
			['a', 1],
			['b,c', null]
		])
	).toBe('\uFEFFa,1\r\n"b,c",\r\n');
});
