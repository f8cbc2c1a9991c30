/** What was tidied or looks wrong in a cell; the tidied text is what is kept. */
export type Mark = 'line-break' | 'control' | 'hidden' | 'letter-lost' | 'mojibake' | 'formula' | 'odd';
export type Cell = { text: string; marks: readonly Mark[] };

const control = /[^\P{Cc}\t\n\v\f\r\u0085]/gu;
/** Marks that say which way text runs: harmless in a cell of their own, and common in Arabic exports. */
const direction = /[\u200E\u200F\u061C\uFEFF\u00AD]/gu;
/** Overrides, isolates, zero-width spaces and tags: nobody's name needs them, and they can hide things. */
const hidden = /[\u202A-\u202E\u2066-\u2069\u200B\u2060-\u2064\u180E\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
/** A joiner between letters is spelling in Persian, Urdu or Sinhala; anywhere else it is debris. */
const looseJoiner = /(?<!\p{L}\p{M}*)[\u200C\u200D]+|[\u200C\u200D]+(?!\p{L})|(?<=[a-z])[\u200C\u200D]+/giu;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/u;
const stacked = /(\p{M}{6})\p{M}+/gu;

/**
 * One cell made fit to keep: NFC, one line, single spaces, no control or hidden characters. Says what was
 * done, so that a person can look at what may have changed a name.
 */
export function tidyCell(raw: string): Cell {
	const marks = new Set<Mark>();
	const without = (text: string, pattern: RegExp, mark: Mark) => {
		const left = text.replace(pattern, '');
		if (left !== text) marks.add(mark);
		return left;
	};
	let text = unguarded(raw.toWellFormed()).normalize('NFC').replace(direction, '');
	text = without(text, control, 'control');
	text = without(text, hidden, 'hidden');
	text = without(text, looseJoiner, 'hidden').replace(stacked, '$1').trim();
	if (lineBreak.test(text)) marks.add('line-break');
	text = text.replace(/\s+/gu, ' ');
	if (text.includes('\uFFFD') || /\p{L}\?|\?\p{L}/u.test(text)) marks.add('letter-lost');
	if (unscrambled(text) !== null) marks.add('mojibake');
	if (/^[=+\-@＝＋－＠]/u.test(text) && text.length > 1) marks.add('formula');
	else if (/[<>{}[\]\\|^~*_#=%$£€\p{N}]/u.test(text)) marks.add('odd');
	return { text, marks: [...marks] };
}

/** Some offices keep leading zeros with ="004001" or '004001: the guard is not part of the value. */
function unguarded(raw: string): string {
	const trimmed = raw.trim();
	return /^="([^"]*)"$/u.exec(trimmed)?.[1] ?? trimmed.replace(/^'(?=[\d=+\-@])/u, '');
}

/** windows-1252 where it differs from Latin-1, in the order of the bytes 0x80 to 0x9F. */
export const windows1252High = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * UTF-8 that was once read as windows-1252 ('ZoÃ«') as it was meant ('Zoë'); null when the text does not
 * look like that.
 */
export function unscrambled(text: string): string | null {
	if (!/[\u0080-\u00FF]/u.test(text)) return null;
	let escaped = '';
	for (const letter of text) {
		const place = windows1252High.indexOf(letter);
		const byte = place >= 0 ? 0x80 + place : (letter.codePointAt(0) ?? 0);
		if (byte > 0xff) return null;
		escaped += `%${byte.toString(16).padStart(2, '0')}`;
	}
	try {
		return decodeURIComponent(escaped);
	} catch {
		return null;
	}
}
