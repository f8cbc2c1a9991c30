import { createHash, randomBytes } from 'node:crypto';
import { isId } from '#lib/domain/id.ts';
import type { TabletContext } from '../context.ts';
import type { Store } from '../db/store.ts';
import { findTablet } from '../queries/tablets.ts';

export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex');

/** A new tablet's secret: what its cookie holds, and the hash that the database keeps. */
export function newTabletToken(schoolId: string) {
	const token = randomBytes(32).toString('base64url');
	return { cookie: `${schoolId}.${token}`, tokenHash: hashOfToken(token) };
}

/**
 * The enrolled tablet behind a cookie `<school>.<token>`, with a door into its school for what comes before a child is
 * known. The school named in the cookie is only where to look: the token must be one of that school's, and not revoked.
 */
export async function readTablet(
	store: Store,
	cookie: string | undefined,
	request: Pick<TabletContext, 'now' | 'requestId' | 'keys'>
): Promise<TabletContext | undefined> {
	const [schoolId, token] = cookie?.split('.') ?? [];
	if (!isId(schoolId) || !token) return undefined;
	const db = store.as({ role: 'signin', schoolId });
	const row = await db.flight((tx) => findTablet(tx, schoolId, hashOfToken(token)));
	return row && { ...request, db, store, school: row.school, tabletId: row.tabletId };
}
