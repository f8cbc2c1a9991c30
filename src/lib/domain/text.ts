/** The most a pupil's note holds, counted in graphemes: an emoji of seven code points is one. */
export const noteMax = 280;
/** The code points that so many graphemes may need: what a database check on length should allow. */
export const codePointsFor = (graphemes: number) => graphemes * 4;

const control = /[^\P{Cc}\n]|[\uFEFF\uFFF9-\uFFFB]/gu;
/** Marks that reorder whole lines of text; letters of right-to-left scripts do not need them. */
const bidi = /[\u202A-\u202E\u2066-\u2069]/gu;
/** No script stacks more than a few marks on one letter; a hundred of them cover the lines above. */
const stacked = /(\p{M}{6})\p{M}+/gu;

/**
 * What somebody typed, made safe to keep: well-formed Unicode in NFC, Unix line ends, no control
 * characters but the newline, no reordering marks, no towers of accents, no space at the ends, at
 * most one empty line together.
 */
export function cleanText(raw: string): string {
	return (
		raw
			.toWellFormed()
			.replace(/\r\n?|\u2028|\u2029/gu, '\n')
			.replace(/\t/gu, ' ')
			.replace(control, '')
			.replace(bidi, '')
			.normalize('NFC')
			.replace(stacked, '$1')
			// From the first space of a run only: else a long run of them takes the square of its length.
			.replace(/(?<! ) +\n/gu, '\n')
			.replace(/\n{3,}/gu, '\n\n')
			.trim()
	);
}

/** For names and titles: cleaned, and on one line with single spaces. */
export function cleanLine(raw: string): string {
	return cleanText(raw).replace(/\s+/gu, ' ');
}

/** What is longer than anybody writes is not looked at letter by letter: a megabyte of that takes seconds. */
const readable = 20_000;

/** Length as a reader counts it; past 20,000 characters each further one counts for itself. */
export function lengthOf(text: string): number {
	let length = Math.max(0, text.length - readable);
	for (const _ of graphemes.segment(text.slice(0, readable))) length += 1;
	return length;
}

/** Does cleaned text fit `max` graphemes, and the column behind it? */
export function fits(text: string, max: number): boolean {
	if (text.length <= max) return true;
	if (text.length > codePointsFor(max) * 2) return false;
	return lengthOf(text) <= max && [...text].length <= codePointsFor(max);
}

/** No letter or emoji of any language is longer, in characters as they are stored. */
const longestLetter = 64;

/** The first `count` graphemes, never half a letter. */
export function firstOf(text: string, count: number): string {
	let taken = '';
	let left = count;
	const near = text.slice(0, count * longestLetter);
	for (const { segment, index } of graphemes.segment(near)) {
		const cut = near.length < text.length && index + segment.length === near.length;
		if (left-- <= 0 || cut) break;
		taken += segment;
	}
	return taken;
}

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
