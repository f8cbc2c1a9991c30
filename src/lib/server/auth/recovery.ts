import { createHmac, randomInt } from 'node:crypto';

const count = 10;
/** Without letters and digits that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes of 49 bits for the day the phone is lost, as `xxxxx-xxxxx`: shown once. */
export const newRecoveryCodes = () => Array.from({ length: count }, () => `${five()}-${five()}`);

/** What is kept of a code: bound to its account and to the pepper, so that a stolen backup gives no codes. */
export function hashOfRecoveryCode(pepper: Buffer, accountId: string, code: string): string {
	const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '');
	return createHmac('sha256', pepper).update(`recovery ${accountId} ${plain}`).digest('hex');
}

const five = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
