const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * A UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds since 1970, then 74 bits of chance, so that ids
 * made later sort later and pages of an index fill in order.
 * `now` in milliseconds; `random` at least 10 bytes from a cryptographic source.
 */
export function newId(now: number, random: Uint8Array): string {
	if (random.length < 10) throw new RangeError('an id needs 10 random bytes');
	if (!Number.isInteger(now) || now < 0 || now >= 2 ** 48) throw new RangeError('an id needs a time in ms');
	const time = now.toString(16).padStart(12, '0');
	const at = (place: number) => random[place] ?? 0;
	const version = byteText(0x70 | (at(0) & 0x0f)) + byteText(at(1));
	const variant = byteText(0x80 | (at(2) & 0x3f)) + byteText(at(3));
	let rest = '';
	for (let place = 4; place < 10; place += 1) rest += byteText(at(place));
	return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${rest}`;
}

const byteTexts = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const byteText = (byte: number) => byteTexts[byte] ?? '';

/** The least id that was made at a moment or after it: what a range over ids made in order begins with. */
export const firstIdOf = (moment: Date): string => newId(moment.getTime(), new Uint8Array(10));

/** True for a UUID in lower case: what a text must be before it reaches SQL as an id. */
export function isId(text: unknown): text is string {
	return typeof text === 'string' && shape.test(text);
}
