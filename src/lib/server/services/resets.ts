import * as v from 'valibot';
import { mail as words } from '#lib/i18n/en-GB/mail.ts';
import { faultInPassword, type PasswordFault } from '#lib/domain/password.ts';
import { hashPassword } from '../auth/password.ts';
import { seal, unseal } from '../auth/sealed.ts';
import { hashOfToken } from '../auth/tablet.ts';
import { mailLimit, networkOf, throttleKey } from '../auth/throttle.ts';
import { newToken } from '../auth/token.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import { postOffice } from '../mail.ts';
import { findAccount, updatePassword, type Account } from '../queries/accounts.ts';
import * as invitations from '../queries/invitations.ts';
import { insertJob } from '../queries/jobs.ts';
import { listPlaces } from '../queries/memberships.ts';
import { countFailure, takeTry } from '../queries/throttles.ts';
import { postMail, postNotice } from './post.ts';
import { nextFor, type Next } from './sign-in.ts';

/** How long a reset link lasts, in milliseconds. */
export const lasts = 24 * 3600_000;
const mostFromOneNetwork = 60;

type Asked = Pick<Context, 'entrance' | 'keys' | 'now'>;

/**
 * Asks for a link by mail, for an address that may be known or not: the request is written down the same way, and looked
 * into later. Too many requests are left alone without a word.
 * @returns false where no mail is set up: then an administrator of the school gives the link
 */
export async function askReset(ctx: Context, email: string, address: string): Promise<boolean> {
	const { keys, now } = ctx;
	if (!postOffice()) return false;
	const mine = throttleKey(keys, 'mail', email);
	const networks = throttleKey(keys, 'mail', networkOf(address));
	await ctx.entrance(async (tx) => {
		const wait = await takeTry(tx, mine, mailLimit, now);
		const asked = await countFailure(tx, networks, mailLimit.within, now);
		if (wait > 0 || asked > mostFromOneNetwork) return;
		const payload = { sealed: seal(keys.sealing, 'reset asked', email) };
		await insertJob(tx, { id: newId(now), schoolId: null, kind: 'reset-asked', payload, runAt: now });
	});
	return true;
}

/** Answers a job of kind `reset-asked`: mails a link if the address has an account. */
export async function answerReset(ctx: Asked, payload: unknown): Promise<void> {
	const { sealed } = v.parse(v.object({ sealed: v.string() }), payload);
	const email = unseal(ctx.keys.sealing, 'reset asked', sealed);
	const account = email && (await ctx.entrance((tx) => findAccount(tx, { email })));
	if (account) await mailReset(ctx, account);
}

/** Sends the account's own address a link, made for nobody else's eyes. */
export async function mailReset(ctx: Asked, { id, email }: Account): Promise<void> {
	const { now } = ctx;
	const office = postOffice();
	if (!office) return;
	const token = newToken();
	const expiresAt = new Date(now.getTime() + lasts);
	await ctx.entrance(async (tx) => {
		const row = {
			id: newId(now),
			tokenHash: hashOfToken(token),
			kind: 'reset',
			schoolId: null,
			now,
			expiresAt
		} as const;
		await invitations.insertInvitation(tx, { ...row, accountId: id });
		await postMail(tx, ctx, null, { to: email, ...words.reset(`${office.origin}/account/reset/${token}`) });
	});
}

/** Whose password a reset link is about; undefined when it leads nowhere (any more). */
export async function openReset(ctx: Context, token: string): Promise<{ email: string } | undefined> {
	const found = await findReset(ctx, token);
	return found && { email: found.account.email };
}

/**
 * Sets the new password and signs the account out everywhere. A second factor is still asked for.
 * @returns what comes next, what is wrong with the password, or undefined when the link leads nowhere
 */
export async function useReset(
	ctx: Context,
	token: string,
	password: string
): Promise<Next | { fault: PasswordFault } | undefined> {
	const found = await findReset(ctx, token);
	if (!found) return undefined;
	const { account } = found;
	const fault = faultInPassword(password, [account.email]);
	if (fault) return { fault };
	const passwordHash = await hashPassword(password);
	const done = await ctx.entrance(async (tx) => {
		const link = await invitations.findInvitation(tx, hashOfToken(token), ['reset'], ctx.now, true);
		if (!link) return false;
		await updatePassword(tx, account.id, passwordHash);
		await invitations.useInvitation(tx, link.id, account.id, ctx.now);
		await invitations.endResets(tx, account.id, ctx.now);
		await postNotice(tx, ctx, account.email, 'password');
		return true;
	});
	return done ? nextFor(ctx, { ...account, passwordHash }, false) : undefined;
}

async function findReset(ctx: Context, token: string) {
	const [link, account] = await ctx.entrance(async (tx) => {
		const link = await invitations.findInvitation(tx, hashOfToken(token), ['reset'], ctx.now);
		return [link, link?.accountId ? await findAccount(tx, { id: link.accountId }) : undefined];
	});
	if (!link || !account) return undefined;
	// A link that an administrator has seen dies when its person joins another school.
	const seen = link.schoolId !== null && (await belongsElsewhere(ctx, account.id, link.schoolId));
	return seen ? undefined : { link, account };
}

/** Whether the account belongs to any other school than this one. */
export const belongsElsewhere = async (ctx: Context, accountId: string, schoolId: string) =>
	(await ctx.entrance((tx) => listPlaces(tx, accountId))).some((place) => place.schoolId !== schoolId);
