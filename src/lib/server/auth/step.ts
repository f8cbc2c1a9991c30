import { createHmac } from 'node:crypto';
import type { Keys } from '../keys.ts';
import { seal, unseal } from './sealed.ts';

/** A sign-in that is not complete: whose password was right, and whether a code was given. No session exists yet. */
export type Step = { accountId: string; print: string; proved: boolean };

const lasts = 10 * 60_000;

/** Puts a step into the cookie that carries it to the next page, for ten minutes. */
export const sealStep = (keys: Keys, step: Step, now: Date) =>
	seal(keys.sealing, 'sign-in step', JSON.stringify({ ...step, until: now.getTime() + lasts }));

export function unsealStep(keys: Keys, sealed: string | undefined, now: Date): Step | undefined {
	const plain = unseal(keys.sealing, 'sign-in step', sealed);
	if (!plain) return undefined;
	const { until, ...step } = JSON.parse(plain) as Step & { until: number };
	return now.getTime() < until ? step : undefined;
}

/** Changes with the password: a step begun with the old one leads nowhere. */
export const printOf = (keys: Keys, account: { id: string; passwordHash: string | null }) =>
	createHmac('sha256', keys.signing)
		.update(`step ${account.id} ${account.passwordHash ?? ''}`)
		.digest('base64url');
