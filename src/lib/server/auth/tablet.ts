import { createHash } from 'node:crypto';
import { isId } from '#lib/domain/id.ts';
import type { Store } from '../db/store.ts';

export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * The enrolled tablet behind a cookie `<school>.<token>`. The school named in it is only where to look:
 * the token must be one of that school's, and not revoked.
 */
export async function readTablet(store: Store, cookie: string | undefined) {
	const [schoolId, token] = cookie?.split('.') ?? [];
	if (!isId(schoolId) || !token) return undefined;
	const [row] = await store.as({ role: 'signin', schoolId }).flight(
		(tx) => tx.sql<{ id: string }[]>`
			select id from tablets where school_id = ${schoolId} and token_hash = ${hashOfToken(token)} and revoked_at is null`
	);
	return row && { schoolId, tabletId: row.id };
}
