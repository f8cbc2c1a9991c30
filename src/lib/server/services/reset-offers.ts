import { mail as words } from '#lib/i18n/en-GB/mail.ts';
import { hashOfToken } from '../auth/tablet.ts';
import { newToken } from '../auth/token.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { postOffice } from '../mail.ts';
import { mayRunSchool } from '../policies/pupils.ts';
import { deleteSecondFactor, findAccount, type Account } from '../queries/accounts.ts';
import { insertInvitation } from '../queries/invitations.ts';
import { findMember } from '../queries/memberships.ts';
import { insertTrace } from '../queries/traces.ts';
import { traceOf, type Link } from './invitations.ts';
import { postMail, postNotice } from './post.ts';
import { belongsElsewhere, lasts, mailReset } from './resets.ts';

/**
 * Offers a member of the school a new password by a link that works once, within a day. Somebody who belongs to another
 * school too gets it by mail only: an administrator here must not be able to open their door there.
 */
export async function offerReset(
	ctx: Context,
	membershipId: string
): Promise<Link | { mailed: true } | { fault: 'elsewhere' }> {
	const { viewer, now } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	const { schoolId, membershipId: madeBy } = viewer;
	const account = await accountOf(ctx, schoolId, membershipId);
	const elsewhere = await belongsElsewhere(ctx, account.id, schoolId);
	const office = postOffice();
	if (elsewhere && !office) return { fault: 'elsewhere' };
	await ctx.db((tx) => insertTrace(tx, traceOf(ctx, viewer, 'offered', membershipId, null, 'reset')));
	if (elsewhere) {
		await mailReset(ctx, account);
		return { mailed: true };
	}
	const token = newToken();
	const path = `/account/reset/${token}`;
	const expiresAt = new Date(now.getTime() + lasts);
	const row = {
		id: newId(now),
		tokenHash: hashOfToken(token),
		kind: 'reset',
		schoolId,
		madeBy,
		now,
		expiresAt
	} as const;
	await ctx.db(async (tx) => {
		await insertInvitation(tx, { ...row, accountId: account.id });
		if (office)
			await postMail(tx, ctx, schoolId, { to: account.email, ...words.reset(office.origin + path) });
	});
	return { path, expiresAt, mailed: office !== undefined };
}

/** Takes the second factor off somebody who has lost phone and codes, and signs them out everywhere. */
export async function forgetSecondFactor(
	ctx: Context,
	membershipId: string
): Promise<{ fault?: 'elsewhere' }> {
	const { viewer } = ctx;
	if (!mayRunSchool(viewer) || membershipId === viewer.membershipId) notFound();
	const account = await accountOf(ctx, viewer.schoolId, membershipId);
	if (await belongsElsewhere(ctx, account.id, viewer.schoolId)) return { fault: 'elsewhere' };
	await ctx.db((tx) =>
		insertTrace(tx, traceOf(ctx, viewer, 'took off', membershipId, null, 'second factor'))
	);
	await ctx.entrance(async (tx) => {
		await deleteSecondFactor(tx, account.id);
		await postNotice(tx, ctx, account.email, 'secondFactorOff');
	});
	return {};
}

async function accountOf(ctx: Context, schoolId: string, membershipId: string): Promise<Account> {
	const member = (await ctx.db((tx) => findMember(tx, schoolId, membershipId))) ?? notFound();
	return (await ctx.entrance((tx) => findAccount(tx, { id: member.accountId }))) ?? notFound();
}
