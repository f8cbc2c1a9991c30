import { isUtf8 } from 'node:buffer';
import { windows1252High } from '#lib/domain/roster/text.ts';
import type { Encoding } from '#lib/domain/roster/sheet.ts';

/** Why bytes are no list of pupils; each has a sentence that says what to do instead. */
export type NoText = 'empty' | 'spreadsheet' | 'web-page' | 'not-text';
export type Decoded = { text: string; encoding: Encoding } | { fault: NoText };

/**
 * Stands before text that was in another encoding than most of the file, so that the mark goes with the
 * cell through the CSV parser. Unicode keeps this code point free for a program's own use.
 */
export const guessMark = '\uFDD0';

/**
 * The text of a file as an office saved it: UTF-8 with or without a byte order mark, UTF-16 either way
 * round, windows-1252, or UTF-8 with windows-1252 pasted into it. Never yields a replacement character that
 * was not in the file.
 */
export function decodeFile(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return { fault: 'empty' };
	const foreign = foreignFile(bytes);
	if (foreign) return { fault: foreign };
	const wide = wideEncoding(bytes);
	if (wide) {
		const swapped = wide === 'utf-16be' ? swapPairs(bytes) : bytes.subarray(0, bytes.length & ~1);
		return finished(unmarked(new TextDecoder('utf-16le').decode(swapped)), wide);
	}
	const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
	if (isUtf8(body)) return finished(unmarked(new TextDecoder().decode(body)), 'utf-8');
	return mixed(body);
}

/** Without our mark, in case the file itself holds it. */
function unmarked(text: string): string {
	return text.replaceAll(guessMark, '');
}

function finished(text: string, encoding: Encoding): Decoded {
	const plain = text.replace(/^\uFEFF+/u, '');
	// Rows of nothing but commas, too: what a spreadsheet saves of an empty sheet.
	if (!/[^\s,;|"]/u.test(plain)) return { fault: 'empty' };
	if (/^\s*<(?:!doctype|html|\?xml|table)/iu.test(plain)) return { fault: 'web-page' };
	const odd = plain.match(/[^\P{Cc}\t\n\v\f\r\u0080-\u009F]/gu)?.length ?? 0;
	return odd > 20 && odd > plain.length / 50 ? { fault: 'not-text' } : { text: plain, encoding };
}

/** Piece by piece between delimiters and line ends: each is valid UTF-8, or it is windows-1252. */
function mixed(bytes: Uint8Array): Decoded {
	const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const pieces = [...piecesOf(all)];
	const count = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).length;
	const usual = count('utf-8') >= count('windows-1252') ? 'utf-8' : 'windows-1252';
	const text = pieces.map(({ start, end, kind }) => {
		if (kind === 'ascii') return all.toString('latin1', start, end);
		const read =
			kind === 'utf-8'
				? unmarked(all.toString('utf8', start, end))
				: readWindows1252(all.toString('latin1', start, end));
		return kind === usual ? read : guessMark + read;
	});
	return finished(text.join(''), count('utf-8') > 0 ? 'mixed' : 'windows-1252');
}

type Piece = { start: number; end: number; kind: 'ascii' | 'utf-8' | 'windows-1252' };

/** Runs of plain ASCII with everything in them, and between delimiters whatever is not. */
function* piecesOf(bytes: Buffer): Generator<Piece> {
	let done = 0;
	let start = 0;
	let plain = true;
	for (let at = 0; at <= bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte !== undefined && !separators.has(byte)) {
			plain &&= byte < 0x80;
			continue;
		}
		if (!plain) {
			if (start > done) yield { start: done, end: start, kind: 'ascii' };
			const valid = isUtf8(bytes.subarray(start, at));
			yield { start, end: at, kind: valid ? 'utf-8' : 'windows-1252' };
			done = at;
		}
		start = at + 1;
		plain = true;
	}
	if (bytes.length > done) yield { start: done, end: bytes.length, kind: 'ascii' };
}

const separators = new Set([...',;\t|\n\r"'].map((character) => character.charCodeAt(0)));

/** Latin-1 as windows-1252 has it: its letters and signs stand where Latin-1 has control characters. */
function readWindows1252(latin1: string): string {
	return latin1.replace(/[\u0080-\u009F]/gu, (sign) => windows1252High[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** UTF-16 by its byte order mark, or by the zeros that every other byte of Latin text then is. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const start = bytes.subarray(0, 512);
	const zeros = [0, 0];
	for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2]! += 1;
	const [even = 0, odd = 0] = zeros.map((count) => count / (start.length / 2));
	if (odd > 0.4 && even < 0.1) return 'utf-16le';
	return even > 0.4 && odd < 0.1 ? 'utf-16be' : null;
}

function swapPairs(bytes: Uint8Array): Uint8Array {
	const even = bytes.slice(0, bytes.length & ~1);
	for (let at = 0; at < even.length; at += 2) {
		[even[at], even[at + 1]] = [even[at + 1] ?? 0, even[at] ?? 0];
	}
	return even;
}

/** Files that offices send in place of a CSV, told by their first bytes. */
function foreignFile(bytes: Uint8Array): NoText | null {
	const starts = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
	if (starts(0x50, 0x4b, 3, 4) || starts(0xd0, 0xcf, 0x11, 0xe0)) return 'spreadsheet';
	const binary = [
		[0x25, 0x50, 0x44, 0x46],
		[0x1f, 0x8b],
		[0x89, 0x50, 0x4e, 0x47],
		[0xff, 0xd8, 0xff]
	];
	return binary.some((codes) => starts(...codes)) ? 'not-text' : null;
}
