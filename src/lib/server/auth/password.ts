import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { sameOnEveryDevice } from '#lib/domain/password.ts';

// Argon2id (2) as OWASP's cheat sheet asks: 19 MiB, two passes, one lane. Stored with every hash, so they can change.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash in PHC form, with its own salt and its cost. */
export function hashPassword(password: string): Promise<string> {
	return inTurn(() => hash(sameOnEveryDevice(password), cost));
}

/**
 * Whether the password is the one behind the hash. Where there is no account, or none with a password, the same work is
 * done on a hash of nothing, so that the time taken tells nobody which addresses exist.
 */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
	const against = stored ?? (await nobodys());
	const right = await inTurn(() => verify(against, sameOnEveryDevice(password)).catch(() => false));
	return right && stored !== null && stored !== undefined;
}

let ofNobody: Promise<string> | undefined;
const nobodys = () => (ofNobody ??= hashPassword(randomBytes(16).toString('hex')));

/** Two at once: a burst of sign-ins takes 40 MB and leaves the other threads to everybody else. */
const atOnce = 2;
let busy = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (busy >= atOnce) await new Promise<void>((go) => waiting.push(go));
	else busy++;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else busy--;
	}
}
