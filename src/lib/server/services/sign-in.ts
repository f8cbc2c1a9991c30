import { lifetimeOf } from '#lib/domain/lifetime.ts';
import { printOf, sealStep, unsealStep } from '../auth/step.ts';
import type { Context } from '../context.ts';
import type { AdultViewer } from '../policies/accounts.ts';
import { findAccount, type Account } from '../queries/accounts.ts';
import { listPlaces, type Place } from '../queries/memberships.ts';
import type { NewSession } from '../queries/sessions.ts';
import { proveCode, provePassword, type Unproved } from './proof.ts';

/** What comes after a step of signing in. `pending` goes into the step cookie; only `in` makes a session. */
export type Next =
	| { step: 'code'; pending: string }
	| { step: 'which'; pending: string }
	| { step: 'nowhere' }
	| { step: 'in'; place: Place; session: NewSession };

/** `again`: the step ran out, or the password is another one now; back to the start. */
export type Refusal = Unproved | { step: 'again' };

/** The first step: address and password. */
export async function signIn(ctx: Context, given: { email: string; password: string }, address: string) {
	const answer = await provePassword(ctx, given, address);
	return answer.step === 'right' ? nextFor(ctx, answer.account, false) : answer;
}

/** The second step, where the account has one: the code of an app, or a recovery code. */
export async function giveCode(ctx: Context, pending: string | undefined, code: string) {
	const begun = await findBegun(ctx, pending);
	if (!begun) return again;
	const answer = await proveCode(ctx, begun.account, code);
	return answer.step === 'right' ? nextFor(ctx, begun.account, true) : answer;
}

/** The schools to choose from; none when the step ran out. */
export async function listChoices(ctx: Context, pending: string | undefined): Promise<Place[]> {
	const begun = await findBegun(ctx, pending);
	return begun && isProved(begun) ? ctx.entrance((tx) => listPlaces(tx, begun.account.id)) : [];
}

/** The last step, where somebody belongs to several schools, or is staff and a parent: which. */
export async function choosePlace(ctx: Context, pending: string | undefined, membershipId: string) {
	const begun = await findBegun(ctx, pending);
	if (!begun || !isProved(begun)) return again;
	const places = await ctx.entrance((tx) => listPlaces(tx, begun.account.id));
	const place = places.find((one) => one.membershipId === membershipId);
	return place ? enter(ctx, begun.account.id, place, begun.proved) : again;
}

/** Where somebody goes who has just shown who they are. */
export async function nextFor(ctx: Context, account: Account, proved: boolean): Promise<Next> {
	const step = { accountId: account.id, print: printOf(ctx.keys, account), proved };
	const pending = () => sealStep(ctx.keys, step, ctx.now);
	if (account.totpConfirmed && !proved) return { step: 'code', pending: pending() };
	const [place, ...others] = await ctx.entrance((tx) => listPlaces(tx, account.id));
	if (!place) return { step: 'nowhere' };
	return others.length > 0 ? { step: 'which', pending: pending() } : enter(ctx, account.id, place, proved);
}

const again = { step: 'again' } as const satisfies Refusal;

type Begun = { account: Account; proved: boolean };
const isProved = ({ account, proved }: Begun) => proved || !account.totpConfirmed;

async function findBegun(
	{ keys, now, entrance }: Context,
	pending: string | undefined
): Promise<Begun | undefined> {
	const step = unsealStep(keys, pending, now);
	if (!step) return undefined;
	const account = await entrance((tx) => findAccount(tx, { id: step.accountId }));
	return account && printOf(keys, account) === step.print ? { account, proved: step.proved } : undefined;
}

/** A session in one place, for the route to start. */
export function enter({ now }: Context, accountId: string, place: Place, secondFactor: boolean) {
	const expiresAt = new Date(now.getTime() + lifetimeIn(place));
	const { schoolId, membershipId } = place;
	const session: NewSession = {
		kind: 'adult',
		schoolId,
		accountId,
		membershipId,
		secondFactor,
		now,
		expiresAt
	};
	return { step: 'in', place, session } as const satisfies Next;
}

/** How long a session in this place lasts at the most, in milliseconds. */
export const lifetimeIn = (place: Place): number => lifetimeOf(viewerIn(place, '')).most;

/** Whom a session in this place makes of somebody. */
export function viewerIn(
	{ kind, schoolId, membershipId, name, roles }: Place,
	accountId: string
): AdultViewer {
	const who = { schoolId, membershipId, name, accountId, sessionId: '' };
	return kind === 'staff' ? { kind, ...who, roles } : { kind, ...who };
}
