import { createHash, createHmac, randomBytes } from 'node:crypto';
import { cardText, codeLength, tokenLength, type readCard } from '#lib/domain/card.ts';
import type { Keys } from '../keys.ts';

/** A card for a pupil: what is printed, once, and the hashes that are kept of it. */
export function newBadge(keys: Keys, schoolId: string) {
	const token = cardText(randomBytes(tokenLength), tokenLength);
	const code = cardText(randomBytes(codeLength), codeLength);
	return {
		printed: { token, code },
		kept: {
			tokenHash: hashOfCard(keys, schoolId, { kind: 'token', text: token }),
			codeHash: hashOfCard(keys, schoolId, { kind: 'code', text: code })
		}
	};
}

/** How a card is looked up. 130 bits need no more than SHA-256; 40 need the pepper. */
export function hashOfCard(
	keys: Keys,
	schoolId: string,
	{ kind, text }: NonNullable<ReturnType<typeof readCard>>
) {
	if (kind === 'token') return createHash('sha256').update(`card\n${schoolId}\n${text}`).digest('hex');
	return createHmac('sha256', keys.pepper).update(`card code\n${schoolId}\n${text}`).digest('hex');
}
