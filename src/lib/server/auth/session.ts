import { createHash, randomBytes } from 'node:crypto';
import { Lucia, TimeSpan } from 'lucia';
import { lifetimeOf } from '#lib/domain/lifetime.ts';
import type { Store } from '../db/store.ts';
import type { NewSession } from '../queries/sessions.ts';
import { adapterFor, type Found } from './session-store.ts';

// The only file that knows Lucia: replacing it is replacing this one. The database holds SHA-256 of the token.
const luciaOn = (store: Store, now = new Date()) =>
	new Lucia(adapterFor(store.as, now), {
		sessionExpiresIn: new TimeSpan(12, 'h'),
		getSessionAttributes: (attributes) => attributes
	});

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Who asks and in which school, with the moment at which they would be signed out if they asked nothing more. */
export type Signed = Found & { idleAt: Date };

/**
 * Starts a session and gives the token for the cookie: 32 random bytes, base64url.
 * @param row who, where, and when the session ends at the latest
 */
export async function startSession(store: Store, row: NewSession) {
	const token = randomBytes(32).toString('base64url');
	const owner = row.accountId ?? row.pupilId ?? '';
	await luciaOn(store).createSession(owner, { row } as never, { sessionId: hashOf(token) });
	return token;
}

/** Reads the session behind a token; one that is over, by its limit or by idling, is ended and gives nothing. */
export async function readSession(store: Store, token: string, now: Date): Promise<Signed | undefined> {
	const { session } = await luciaOn(store, now).validateSession(hashOf(token));
	const found = session && (session as unknown as { found: Found }).found;
	if (!found) return undefined;
	const idleAt = new Date(found.lastUsedAt.getTime() + lifetimeOf(found.viewer).idle);
	// A use is noted at most once a minute, so that minute is the child's, not the clock's.
	const graceful = idleAt.getTime() + 60_000;
	if (found.expiresAt > now && graceful > now.getTime()) return { ...found, idleAt };
	await endSession(store, token);
	return undefined;
}

export async function endSession(store: Store, token: string) {
	await luciaOn(store).invalidateSession(hashOf(token));
}
