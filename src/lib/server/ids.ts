import { randomBytes } from 'node:crypto';
import { newId as makeId } from '#lib/domain/id.ts';

/** Of the ids of one millisecond, the last one's place. */
let last = { ms: 0, place: 0 };

/**
 * A new UUIDv7 from this machine's clock and random source. Ids of one millisecond sort as they were made (RFC 9562
 * §6.2, method 1): what a roster brings in together then lies together, in the table as in its index.
 */
export function newId(now: Date = new Date()): string {
	const ms = now.getTime();
	const chance = randomBytes(10);
	// Half of the places are left to count in; who needs more than those in a millisecond starts again.
	const place = ms === last.ms ? (last.place + 1) & 0xfff : chance.readUInt16BE(0) & 0x7ff;
	last = { ms, place };
	chance.writeUInt16BE(place, 0);
	return makeId(ms, chance);
}
