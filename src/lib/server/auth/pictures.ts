import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { assignPin, pinText, type Picture } from '#lib/domain/picture-pin.ts';
import type { Keys } from '../keys.ts';

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

/** Other pictures than a pupil had, each row of them as likely as any other. */
export function freshPin(
	keys: Keys,
	pupil: { schoolId: string; id: string; hmac?: string | null },
	places: 3 | 4
) {
	for (;;) {
		const pin = assignPin(places, randomInt);
		const hmac = hmacOfPin(keys.pepper, pupil.schoolId, pupil.id, pin);
		if (hmac !== pupil.hmac) return { pin, hmac };
	}
}

/** Whose tries are counted, and on what day of the school. */
type Trier = { schoolId: string; tabletId: string; pupilId: string; day: string; since: string };

/**
 * Under which keys a try is counted, in the order in which their rows are locked; the database does not learn whose
 * they are. `since` names what makes a child start afresh: new pictures, or having been let in by staff.
 */
export function keysOfTry(keys: Keys, { schoolId, tabletId, pupilId, day, since }: Trier) {
	const keyed = (what: string, ...whose: string[]) =>
		createHmac('sha256', keys.pepper)
			.update(['pictures', what, schoolId, ...whose].join('\n'))
			.digest('base64url');
	return {
		again: keyed('again', pupilId, tabletId, since),
		day: keyed('day', pupilId, tabletId, since, day),
		pupil: keyed('pupil', pupilId, day),
		tablet: keyed('tablet', tabletId)
	};
}

/** Under which key wrong codes of cards are counted. */
export const keyOfCodes = (keys: Keys, tabletId: string) =>
	createHmac('sha256', keys.pepper).update(`codes\n${tabletId}`).digest('base64url');
