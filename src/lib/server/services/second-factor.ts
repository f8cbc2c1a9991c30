import { squareOf, type Square } from '../auth/qr.ts';
import { hashOfRecoveryCode, newRecoveryCodes } from '../auth/recovery.ts';
import { seal, unseal } from '../auth/sealed.ts';
import { addressOf, newSecret, stepOf } from '../auth/totp.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { isAdult } from '../policies/accounts.ts';
import * as accounts from '../queries/accounts.ts';
import { postNotice } from './post.ts';
import { provePassword, sealedFor, type Unproved } from './proof.ts';

/** A secret offered to somebody who has none yet. `sealed` comes back with the first code: nothing is kept till then. */
export type Offer = { secret: string; square: Square; sealed: string };
export type SecondFactorPage = { on: boolean; required: boolean; codesLeft: number; offer?: Offer };

export async function openSecondFactor(ctx: Context): Promise<SecondFactorPage> {
	const account = await ownAccount(ctx);
	const required = ctx.viewer.kind === 'staff' && ctx.school.secondFactor;
	const codesLeft = account.recoveryHashes?.length ?? 0;
	if (account.totpConfirmed) return { on: true, required, codesLeft };
	const secret = newSecret();
	const until = ctx.now.getTime() + 60 * 60_000;
	const sealed = seal(ctx.keys.sealing, offerTo(account.id), JSON.stringify({ secret, until }));
	return { on: false, required, codesLeft, offer: offerOf(secret, account, sealed) };
}

/**
 * Sets the second factor up with the first code of the app. Ends all other sessions.
 * @returns the recovery codes, this once; after a wrong code the same offer again; `again` when the offer is too old, `on` when there is one already
 */
export async function confirmSecondFactor(
	ctx: Context,
	{ sealed, code }: { sealed: string; code: string }
): Promise<{ codes: string[] } | { fault: 'wrong' | 'again' | 'on'; offer?: Offer }> {
	const { keys, now, viewer } = ctx;
	const account = await ownAccount(ctx);
	const offer = unseal(keys.sealing, offerTo(account.id), sealed);
	const { secret, until } = offer
		? (JSON.parse(offer) as { secret: string; until: number })
		: { secret: '', until: 0 };
	if (now.getTime() >= until) return { fault: 'again' };
	const lastStep = stepOf(secret, code, now, null);
	if (lastStep === undefined) return { fault: 'wrong', offer: offerOf(secret, account, sealed) };
	const codes = newRecoveryCodes();
	const recoveryHashes = codes.map((one) => hashOfRecoveryCode(keys.pepper, account.id, one));
	const factor = { sealed: seal(keys.sealing, sealedFor(account.id), secret), lastStep, recoveryHashes, now };
	const kept = await ctx.entrance(async (tx) => {
		const fresh = await accounts.insertSecondFactor(tx, account.id, factor, sessionOf(viewer));
		if (fresh) await postNotice(tx, ctx, account.email, 'secondFactorOn');
		return fresh;
	});
	return kept ? { codes } : { fault: 'on' };
}

/** Makes the recovery codes anew, against the password; the old ones are worth nothing from then on. */
export async function renewCodes(
	ctx: Context,
	password: string,
	address: string
): Promise<{ codes: string[] } | Unproved> {
	const { id, email } = await ownAccount(ctx);
	const answer = await provePassword(ctx, { email, password }, address);
	if (answer.step !== 'right') return answer;
	const codes = newRecoveryCodes();
	const hashes = codes.map((one) => hashOfRecoveryCode(ctx.keys.pepper, id, one));
	await ctx.entrance((tx) => accounts.updateRecoveryCodes(tx, id, hashes));
	return { codes };
}

/** Takes the second factor off, against the password. Where the school asks for one, it is set up anew at once. */
export async function dropSecondFactor(
	ctx: Context,
	password: string,
	address: string
): Promise<{ step: 'done' } | Unproved> {
	const { id, email } = await ownAccount(ctx);
	const answer = await provePassword(ctx, { email, password }, address);
	if (answer.step !== 'right') return answer;
	await ctx.entrance(async (tx) => {
		await accounts.deleteSecondFactor(tx, id, sessionOf(ctx.viewer));
		await postNotice(tx, ctx, email, 'secondFactorOff');
	});
	return { step: 'done' };
}

/** The account of the adult who asks. */
export async function ownAccount({ viewer, entrance }: Context): Promise<accounts.Account> {
	if (!isAdult(viewer)) notFound();
	return (await entrance((tx) => accounts.findAccount(tx, { id: viewer.accountId }))) ?? notFound();
}

const offerOf = (secret: string, { email }: accounts.Account, sealed: string): Offer => ({
	secret,
	square: squareOf(addressOf(secret, email)),
	sealed
});

const offerTo = (accountId: string) => `totp offer ${accountId}`;
const sessionOf = (viewer: Context['viewer']) => (isAdult(viewer) ? viewer.sessionId : '');
