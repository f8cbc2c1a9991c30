/** Digits and capitals without those that are taken for one another: no I, L, O, U (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A card's picture holds this many characters, 130 bits, and nothing that says whose it is. */
export const tokenLength = 26;
/** What is typed where no camera is: 40 bits, worth something on a tablet of the pupil's class alone. */
export const codeLength = 8;

/** Characters of a card from random bytes, five bits each, so that every one is as likely. */
export function cardText(bytes: Uint8Array, length: number): string {
	if (bytes.length < length) throw new RangeError('a card needs a random byte for each character');
	return Array.from(bytes.subarray(0, length), (byte) => letters[byte & 31]).join('');
}

/** As it is printed, in two halves: '7KMQ 2X9D'. */
export function codeInHalves(code: string): string {
	return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** What was read or typed, told apart; undefined when it is neither. Case, spaces, O for 0 and I or L for 1 do not matter. */
export function readCard(raw: string): { kind: 'token' | 'code'; text: string } | undefined {
	const text = raw
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\-–.]/gu, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
	if (![...text].every((letter) => letters.includes(letter))) return undefined;
	if (text.length === tokenLength) return { kind: 'token', text };
	return text.length === codeLength ? { kind: 'code', text } : undefined;
}
