import { firstAreas } from '#lib/domain/choices.ts';
import { faultInPassword, type PasswordFault } from '#lib/domain/password.ts';
import { firstRota } from '#lib/domain/rota.ts';
import { setUp as words } from '#lib/i18n/en-GB/account.ts';
import type { App } from '../app.ts';
import { hashPassword } from '../auth/password.ts';
import { hashOfToken } from '../auth/tablet.ts';
import { newToken } from '../auth/token.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import type { AdultViewer } from '../policies/accounts.ts';
import { insertAccount } from '../queries/accounts.ts';
import { findInvitation, insertInvitation, useInvitation } from '../queries/invitations.ts';
import { insertMembership, insertRoles, listPlaces, stepInto } from '../queries/memberships.ts';
import { insertSchool, isUntouched, takeTurn, type NewSchool } from '../queries/set-up.ts';
import { insertTrace } from '../queries/traces.ts';
import { enter, viewerIn, type Next } from './sign-in.ts';

const year = 365 * 24 * 3600_000;

/**
 * The link of the first start, for the terminal and nowhere else: it lets its holder make the first school. Every start
 * until then makes a new one and ends the one before.
 * @param origin the address people reach the app by
 * @returns undefined once somebody has set Foothold up
 */
export async function ensureSetUpLink(
	store: App['store'],
	origin: string,
	now: Date
): Promise<string | undefined> {
	const token = newToken();
	const untouched = await store.as({ role: 'signin', schoolId: null })(async (tx) => {
		await takeTurn(tx);
		if (!(await isUntouched(tx))) return false;
		const expiresAt = new Date(now.getTime() + year);
		await insertInvitation(tx, {
			id: newId(now),
			tokenHash: hashOfToken(token),
			kind: 'setup',
			schoolId: null,
			now,
			expiresAt
		});
		return true;
	});
	return untouched ? `${origin}/account/set-up/${token}` : undefined;
}

/** Whether the link still leads to an empty house. */
export async function mayStillSetUp(ctx: Context, token: string): Promise<boolean> {
	return ctx.entrance((tx) => isOpen(tx, token, ctx.now));
}

export type FirstSchool = Pick<NewSchool, 'phase' | 'timeZone'> & {
	school: string;
	name: string;
	email: string;
	password: string;
};

/**
 * Makes the school, with what a new one begins with, and its first administrator: all or nothing, and once.
 * @returns what comes next; what is wrong with the password; undefined when it is done already or the link is another
 */
export async function setUp(
	ctx: Context,
	token: string,
	given: FirstSchool
): Promise<Next | { fault: PasswordFault } | undefined> {
	const { now, requestId } = ctx;
	if (!(await mayStillSetUp(ctx, token))) return undefined;
	const fault = faultInPassword(given.password, [given.name, given.email, given.school]);
	if (fault) return { fault };
	const passwordHash = await hashPassword(given.password);
	const [schoolId, accountId] = [newId(now), newId(now)];
	const place = await ctx.entrance(async (tx) => {
		await takeTurn(tx);
		if (!(await isOpen(tx, token, now))) return undefined;
		await stepInto(tx, schoolId);
		await insertSchool(tx, { ...schoolOf(given, now), id: schoolId });
		await insertAccount(tx, { id: accountId, email: given.email, passwordHash, now });
		const { name } = given;
		const id = await insertMembership(tx, { schoolId, id: newId(now), accountId, kind: 'staff', name, now });
		await insertRoles(tx, schoolId, id, [{ id: newId(now), role: 'admin' }], now);
		const link = await findInvitation(tx, hashOfToken(token), ['setup'], now, true);
		await useInvitation(tx, link?.id ?? '', accountId, now);
		const [place] = await listPlaces(tx, accountId);
		await stepInto(tx, schoolId);
		if (place)
			await insertTrace(tx, { ...doneBy(viewerIn(place, accountId)), id: newId(now), requestId, now });
		return place;
	});
	return place && enter(ctx, accountId, place, false);
}

type Tx = Parameters<typeof isUntouched>[0];

const isOpen = async (tx: Tx, token: string, now: Date) =>
	(await isUntouched(tx)) && (await findInvitation(tx, hashOfToken(token), ['setup'], now)) !== undefined;

const schoolOf = ({ school, phase, timeZone }: FirstSchool, now: Date) => ({
	name: school,
	phase,
	timeZone,
	rota: firstRota,
	areas: firstAreas.map((area) => ({ name: words.areas[area], symbol: area })),
	now
});

const doneBy = (viewer: AdultViewer) => ({
	viewer,
	verb: 'set up',
	noun: 'school',
	itemId: viewer.schoolId,
	pupilId: null
});
