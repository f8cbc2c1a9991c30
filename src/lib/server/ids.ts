import { randomFillSync } from 'node:crypto';
import { newId as makeId } from '#lib/domain/id.ts';

/** Of the ids of one millisecond, the last one's place. */
let last = { ms: 0, place: 0 };

/**
 * A new UUIDv7 from this machine's clock and random source. Ids of one millisecond sort as they were made (RFC 9562
 * §6.2, method 1): what a roster brings in together then lies together, in the table as in its index.
 */
export function newId(now: Date = new Date()): string {
	const ms = now.getTime();
	const chance = someChance();
	// Half of the places are left to count in; who needs more than those in a millisecond starts again.
	const place = ms === last.ms ? (last.place + 1) & 0xfff : chance.readUInt16BE(0) & 0x7ff;
	last = { ms, place };
	chance.writeUInt16BE(place, 0);
	return makeId(ms, chance);
}

/** Chance is drawn for four hundred ids together: asking for ten bytes takes longer than making the id. */
const drawn = Buffer.alloc(10 * 400);
let used = drawn.length;

function someChance(): Buffer {
	if (used === drawn.length) {
		randomFillSync(drawn);
		used = 0;
	}
	return drawn.subarray(used, (used += 10));
}
