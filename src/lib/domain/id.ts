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
	const chance = [...random.subarray(0, 10)];
	chance[0] = 0x70 | ((chance[0] ?? 0) & 0x0f);
	chance[2] = 0x80 | ((chance[2] ?? 0) & 0x3f);
	const hex = time + chance.map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The least id that was made at a moment or after it: what a range over ids made in order begins with. */
export const firstIdOf = (moment: Date): string => newId(moment.getTime(), new Uint8Array(10));

/** True for a UUID in lower case: what a text must be before it reaches SQL as an id. */
export function isId(text: unknown): text is string {
	return typeof text === 'string' && shape.test(text);
}
