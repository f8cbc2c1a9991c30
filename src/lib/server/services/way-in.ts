import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { App } from '../app.ts';
import { hashOfToken } from '../auth/tablet.ts';
import { newToken } from '../auth/token.ts';
import { newId } from '../ids.ts';
import { deleteSecondFactor, findAccount } from '../queries/accounts.ts';
import { insertInvitation } from '../queries/invitations.ts';
import { listPlaces, stepInto } from '../queries/memberships.ts';
import { insertTrace } from '../queries/traces.ts';
import { postNotice } from './post.ts';

const hour = 3600_000;

/** `step`: what became of the second step. */
export type WayIn =
	{ path: string; step: 'none' | 'asked' | 'off' } | { fault: 'nobody' | 'no-administrator' };

/**
 * A link to a new password for an administrator, made by whoever has the machine: the way back where no other administrator
 * is left who could make one, and no mail is set up. Works once, within an hour. Each school that they run keeps a trace.
 * @param withoutStep takes the second step off as well, for somebody who has lost phone and codes
 */
export async function makeWayIn(
	{ store, keys }: Pick<App, 'store' | 'keys'>,
	email: string,
	withoutStep: boolean,
	now: Date
): Promise<WayIn> {
	const token = newToken();
	return store.as({ role: 'signin', schoolId: null })(async (tx) => {
		const account = await findAccount(tx, { email: email.trim().toLowerCase() });
		if (!account) return { fault: 'nobody' };
		const places = await listPlaces(tx, account.id);
		const run = places.filter(({ kind, roles }) => kind === 'staff' && roles.includes('admin'));
		if (run.length === 0) return { fault: 'no-administrator' };
		if (withoutStep) await deleteSecondFactor(tx, account.id);
		await insertInvitation(tx, {
			id: newId(now),
			tokenHash: hashOfToken(token),
			kind: 'reset',
			schoolId: null,
			accountId: account.id,
			now,
			expiresAt: new Date(now.getTime() + hour)
		});
		if (withoutStep) await postNotice(tx, { keys, now }, account.email, 'secondFactorOff');
		for (const { schoolId, membershipId, name, roles } of run) {
			await stepInto(tx, schoolId);
			const who = { schoolId, membershipId, name, roles, accountId: account.id, sessionId: '' };
			const viewer: StaffViewer = { kind: 'staff', ...who };
			const what = { verb: 'was let in', noun: 'terminal', itemId: membershipId, pupilId: null };
			const id = newId(now);
			await insertTrace(tx, { id, viewer, ...what, requestId: id, now });
		}
		const step = withoutStep ? 'off' : account.totpConfirmed ? 'asked' : 'none';
		return { path: `/account/reset/${token}`, step };
	});
}
