import { createHmac, timingSafeEqual } from 'node:crypto';
import { pinText, type Picture } from '#lib/domain/picture-pin.ts';

/**
 * A picture PIN as it is kept: HMAC-SHA-256 with the pepper, which lives outside the database. A slow hash would add
 * nothing to 20,736 combinations and would cost a classroom its morning (reliability.md, 4.3).
 */
export function hmacOfPin(pepper: Buffer, schoolId: string, pupilId: string, pin: readonly Picture[]) {
	return createHmac('sha256', pepper)
		.update(`pin\n${schoolId}\n${pupilId}\n${pinText(pin)}`)
		.digest('hex');
}

export function isSamePin(kept: string, given: string) {
	return kept.length === given.length && timingSafeEqual(Buffer.from(kept), Buffer.from(given));
}
