import type { ContactField } from './contact-fields.ts';
import type { Field } from './fields.ts';

/**
 * Something to tell the office about one row. `note` needs nothing from anybody, `warn` comes in but should
 * be looked at, `refuse` keeps the row out, `skip` says that the row is no pupil.
 */
export type Level = 'note' | 'warn' | 'refuse' | 'skip';
export type FaultCode =
	| 'no-admission-number'
	| 'no-identifier'
	| 'repeated-identifier'
	| 'repeated-upn'
	| 'repeated-row'
	| 'merged-row'
	| 'conflicting-row'
	| 'upn-not-valid'
	| 'identifier-damaged'
	| 'year-not-read'
	| 'year-missing'
	| 'outside-ages'
	| 'name-missing'
	| 'one-name'
	| 'too-long'
	| 'line-break'
	| 'control'
	| 'hidden'
	| 'letter-lost'
	| 'mojibake'
	| 'formula'
	| 'odd'
	| 'encoding-guessed'
	| 'date-two-ways'
	| 'date-not-read'
	| 'date-not-plausible'
	| 'email-not-valid'
	| 'too-few-cells'
	| 'too-many-cells'
	| 'not-split'
	| 'quotes'
	| 'header-again'
	| 'totals';

/** `value` is what stood in the cell, cut short; never a UPN. `lines` are the other lines concerned. */
export type Fault = {
	code: FaultCode;
	level: Level;
	field?: Field | `contact-${ContactField}`;
	value?: string;
	lines?: number[];
};

/** What becomes of a row: in, in but look at it, kept out, or no pupil at all. */
export type Verdict = 'accept' | 'warn' | 'refuse' | 'skip';

export function verdictOf(faults: readonly Fault[]): Verdict {
	for (const level of ['skip', 'refuse', 'warn'] as const) {
		if (faults.some((fault) => fault.level === level)) return level;
	}
	return 'accept';
}

/** A cell's text as it may be shown in a sentence. */
export function shortened(text: string): string {
	const letters = [...text];
	return letters.length <= 60 ? text : `${letters.slice(0, 59).join('')}…`;
}
