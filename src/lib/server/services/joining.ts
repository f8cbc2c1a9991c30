import { faultInPassword, type PasswordFault } from '#lib/domain/password.ts';
import { hashPassword } from '../auth/password.ts';
import { hashOfToken } from '../auth/tablet.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import type { AdultViewer } from '../policies/accounts.ts';
import { findAccount, insertAccount, updatePassword, type Account } from '../queries/accounts.ts';
import * as invitations from '../queries/invitations.ts';
import {
	insertGuardianship,
	insertMembership,
	insertRoles,
	listPlaces,
	readSchoolName,
	stepInto
} from '../queries/memberships.ts';
import { insertTrace } from '../queries/traces.ts';
import { proveCode, provePassword, type Unproved } from './proof.ts';
import { enter, viewerIn, type Next } from './sign-in.ts';

/** What the page of an invitation shows. No child is named before staff have verified the tie. */
export type Welcome = {
	kind: 'staff' | 'guardian';
	schoolName: string;
	email: string;
	name: string;
	/** There is an account already: it is joined with its own password, and its own second factor. */
	known: boolean;
	code: boolean;
};

export async function openInvitation(ctx: Context, token: string): Promise<Welcome | undefined> {
	const found = await findLink(ctx, token);
	if (!found) return undefined;
	const { link, account, schoolName } = found;
	const known = hasPassword(account);
	return {
		kind: link.kind,
		schoolName,
		email: link.email,
		name: link.name ?? '',
		known,
		code: known && account.totpConfirmed
	};
}

export type Given = { name?: string; password: string; code?: string };

/**
 * Accepts an invitation: a new account with this password, or the one there is. Makes the membership with its roles, or
 * with a tie that staff have to verify, and uses the link up: all or nothing.
 * @returns what comes next; what is wrong; undefined when the link leads nowhere (any more)
 */
export async function join(
	ctx: Context,
	token: string,
	given: Given,
	address: string
): Promise<Next | { fault: PasswordFault } | Unproved | undefined> {
	const found = await findLink(ctx, token);
	if (!found) return undefined;
	const { link, schoolName } = found;
	if (hasPassword(found.account)) {
		const proof = await proveKnown(ctx, found.account, given, address);
		if (proof.step === 'wrong') await ctx.entrance((tx) => invitations.countWrong(tx, link.id));
		if (proof.step !== 'right') return proof;
		return keep(ctx, token, found.account, given);
	}
	const fault = faultInPassword(given.password, [given.name ?? '', link.email, schoolName]);
	if (fault) return { fault };
	return keep(ctx, token, found.account, given, await hashPassword(given.password));
}

async function proveKnown(ctx: Context, account: Account, { password, code }: Given, address: string) {
	const proof = await provePassword(ctx, { email: account.email, password }, address);
	return proof.step === 'right' && account.totpConfirmed ? proveCode(ctx, account, code ?? '') : proof;
}

async function keep(
	ctx: Context,
	token: string,
	account: Account | undefined,
	given: Given,
	passwordHash?: string
): Promise<Next | Unproved | undefined> {
	const { now } = ctx;
	const accountId = account?.id ?? newId(now);
	const kept = await ctx.entrance(async (tx) => {
		const link = await findLiving(tx, token, now, true);
		if (!link) return undefined;
		const { schoolId, kind } = link;
		if (passwordHash && account) await updatePassword(tx, accountId, passwordHash);
		else if (
			passwordHash &&
			!(await insertAccount(tx, { id: accountId, email: link.email, passwordHash, now }))
		)
			return 'raced';
		const name = given.name ?? link.name ?? link.email;
		const membershipId = await insertMembership(tx, { schoolId, id: newId(now), accountId, kind, name, now });
		const roles = (link.roles ?? []).map((role) => ({ id: newId(now), role }));
		if (kind === 'staff') await insertRoles(tx, schoolId, membershipId, roles, now);
		else await insertGuardianship(tx, tieOf(link, membershipId, now));
		await invitations.useInvitation(tx, link.id, accountId, now);
		const place = (await listPlaces(tx, accountId)).find((one) => one.membershipId === membershipId);
		await stepInto(tx, schoolId);
		if (place) await insertTrace(tx, joined(viewerIn(place, accountId), ctx));
		return place;
	});
	// Somebody made an account with this address a moment ago: it asks for that one's password now.
	if (kept === 'raced') return { step: 'wrong' };
	return kept && enter(ctx, accountId, kept, account?.totpConfirmed ?? false);
}

type Living = invitations.Invitation & { kind: 'staff' | 'guardian'; schoolId: string; email: string };
type Tx = Parameters<typeof invitations.findInvitation>[0];

/** The invitation behind a token, with the transaction inside its school from then on. */
async function findLiving(tx: Tx, token: string, now: Date, lock = false): Promise<Living | undefined> {
	const link = await invitations.findInvitation(tx, hashOfToken(token), ['staff', 'guardian'], now, lock);
	if (!link?.schoolId || !link.email || (link.kind !== 'staff' && link.kind !== 'guardian')) return undefined;
	await stepInto(tx, link.schoolId);
	return { ...link, kind: link.kind, schoolId: link.schoolId, email: link.email };
}

const findLink = (ctx: Context, token: string) =>
	ctx.entrance(async (tx) => {
		const link = await findLiving(tx, token, ctx.now);
		const schoolName = link && (await readSchoolName(tx, link.schoolId));
		return link && schoolName !== undefined
			? { link, schoolName, account: await findAccount(tx, { email: link.email }) }
			: undefined;
	});

const hasPassword = (account: Account | undefined): account is Account => account?.passwordHash != null;

/** The tie of an invited guardian to the pupil: unverified. */
const tieOf = (link: Living, membershipId: string, now: Date) => ({
	schoolId: link.schoolId,
	id: newId(now),
	membershipId,
	pupilId: link.pupilId ?? '',
	relation: link.relation ?? '',
	now
});

const joined = (viewer: AdultViewer, { now, requestId }: Context) => {
	const what = { verb: 'joined', noun: 'membership', itemId: viewer.membershipId, pupilId: null };
	return { ...what, id: newId(now), viewer, requestId, now };
};
