import { setTimeout as pause } from 'node:timers/promises';
import { isPassword } from '../auth/password.ts';
import { hashOfRecoveryCode } from '../auth/recovery.ts';
import { unseal } from '../auth/sealed.ts';
import * as limits from '../auth/throttle.ts';
import { stepOf } from '../auth/totp.ts';
import type { Context } from '../context.ts';
import { findAccount, takeRecoveryCode, takeStep, type Account } from '../queries/accounts.ts';
import { countFailure, forgive, isPlace, placeLasts, rememberPlace, takeTry } from '../queries/throttles.ts';

/** One answer for every reason, or how many seconds to wait. */
export type Unproved = { step: 'wrong' } | { step: 'wait'; seconds: number };
export type Proved = { step: 'right'; account: Account };

/**
 * Whether the password is that of the address, with the same work whether the address is known or not. The try is
 * counted before it is made, so that a hundred at once are a hundred.
 * @param address where the request comes from: a place of theirs or not, and how much goes wrong there
 */
export async function provePassword(
	ctx: Context,
	{ email, password }: { email: string; password: string },
	address: string
): Promise<Proved | Unproved> {
	const there = `${email} ${limits.networkOf(address)}`;
	const place = limits.throttleKey(ctx.keys, 'place', there);
	const [key, seconds, account] = await ctx.entrance(async (tx) => {
		const known = await isPlace(tx, place, new Date(ctx.now.getTime() - placeLasts));
		const key = known
			? limits.throttleKey(ctx.keys, 'password there', there)
			: limits.throttleKey(ctx.keys, 'password', email);
		return [
			key,
			await takeTry(tx, key, limits.passwordLimit, ctx.now),
			await findAccount(tx, { email })
		] as const;
	});
	if (seconds > 0) return { step: 'wait', seconds };
	const right = await isPassword(password, account?.passwordHash);
	if (!account || !right) {
		await slowDownACrowd(ctx, address);
		return { step: 'wrong' };
	}
	await ctx.entrance((tx) => Promise.all([forgive(tx, [key]), rememberPlace(tx, place, ctx.now)]));
	return { step: 'right', account };
}

/** Whether the code is that of the account's app now, or one of its recovery codes. Each is taken once. */
export async function proveCode(ctx: Context, account: Account, code: string): Promise<Proved | Unproved> {
	const { keys, now } = ctx;
	const [soon, day] = (['code', 'codes of day'] as const).map((what) =>
		limits.throttleKey(keys, what, account.id)
	);
	// What has to wait is no try, and uses up nothing of the day.
	const seconds = await ctx.entrance(
		async (tx) =>
			(await takeTry(tx, soon ?? '', limits.codeLimit, now)) ||
			(await takeTry(tx, day ?? '', limits.codesOfDayLimit, now))
	);
	if (seconds > 0) return { step: 'wait', seconds };
	const secret = unseal(keys.sealing, sealedFor(account.id), account.totpSealed ?? undefined);
	const step = secret && stepOf(secret, code, now, account.totpLastStep);
	const recovery = hashOfRecoveryCode(keys.pepper, account.id, code);
	const taken = await ctx.entrance((tx) =>
		step ? takeStep(tx, account.id, step) : takeRecoveryCode(tx, account.id, recovery)
	);
	if (!taken) return { step: 'wrong' };
	await ctx.entrance((tx) => forgive(tx, [soon ?? '', day ?? '']));
	return { step: 'right', account };
}

/** What a sealed secret is sealed for: it opens for no other account. */
export const sealedFor = (accountId: string) => `totp ${accountId}`;

async function slowDownACrowd(ctx: Context, address: string) {
	const key = limits.throttleKey(ctx.keys, 'address', limits.networkOf(address));
	const failures = await ctx.entrance((tx) => countFailure(tx, key, limits.crowd.within, ctx.now));
	if (failures > limits.crowd.most) await pause(limits.crowd.slower);
}
