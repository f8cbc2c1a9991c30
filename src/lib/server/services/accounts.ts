import { faultInPassword, type PasswordFault } from '#lib/domain/password.ts';
import { hashPassword } from '../auth/password.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { isAdult } from '../policies/accounts.ts';
import { countOtherSessions, deleteOtherSessions, updatePassword } from '../queries/accounts.ts';
import { findMember, listPlaces, moveSession, updateMember, type Place } from '../queries/memberships.ts';
import { insertTrace } from '../queries/traces.ts';
import { postNotice } from './post.ts';
import { provePassword, type Unproved } from './proof.ts';
import { ownAccount } from './second-factor.ts';
import { lifetimeIn } from './sign-in.ts';

/** What an adult sees and changes of themselves. */
export async function openYou(ctx: Context) {
	const { viewer } = ctx;
	if (!isAdult(viewer)) notFound();
	const account = await ownAccount(ctx);
	const [places, otherSessions] = await ctx.entrance(async (tx) => [
		await listPlaces(tx, account.id),
		await countOtherSessions(tx, account.id, viewer.sessionId, ctx.now)
	]);
	const member = (await ctx.db((tx) => findMember(tx, viewer.schoolId, viewer.membershipId))) ?? notFound();
	return {
		email: account.email,
		staff: viewer.kind === 'staff',
		name: member.name,
		shortcuts: member.shortcuts,
		secondFactor: account.totpConfirmed,
		places: places.map((place) => ({ ...place, here: place.membershipId === viewer.membershipId })),
		otherSessions
	};
}

/** The name that pupils and families read, and whether single keys do things. */
export async function changeMember(
	ctx: Context,
	{ name, shortcuts }: { name: string; shortcuts: boolean }
): Promise<void> {
	const { viewer, now, requestId } = ctx;
	if (!isAdult(viewer)) notFound();
	const { schoolId, membershipId } = viewer;
	const what = { verb: 'changed', noun: 'membership', itemId: membershipId, pupilId: null };
	await ctx.db(async (tx) => {
		await updateMember(tx, { schoolId, id: membershipId, name, shortcuts });
		await insertTrace(tx, { ...what, id: newId(now), viewer, requestId, now });
	});
}

/** Whether single keys do things, and nothing else of oneself. */
export const changeShortcuts = async (ctx: Context, shortcuts: boolean): Promise<void> =>
	isAdult(ctx.viewer) ? changeMember(ctx, { name: ctx.viewer.name, shortcuts }) : notFound();

/** A new password, against the old one. Ends every other session in the same transaction. */
export async function changePassword(
	ctx: Context,
	{ password, newPassword }: { password: string; newPassword: string },
	address: string
): Promise<{ step: 'done' } | { fault: PasswordFault } | Unproved> {
	const { viewer, school } = ctx;
	if (!isAdult(viewer)) notFound();
	const { id, email } = await ownAccount(ctx);
	const answer = await provePassword(ctx, { email, password }, address);
	if (answer.step !== 'right') return answer;
	const fault = faultInPassword(newPassword, [viewer.name, email, school.name]);
	if (fault) return { fault };
	const hash = await hashPassword(newPassword);
	await ctx.entrance(async (tx) => {
		await updatePassword(tx, id, hash, viewer.sessionId);
		await postNotice(tx, ctx, email, 'password');
	});
	return { step: 'done' };
}

/** Signs every other device out. */
export async function endOtherSessions(ctx: Context): Promise<void> {
	const { viewer } = ctx;
	if (!isAdult(viewer)) notFound();
	await ctx.entrance((tx) => deleteOtherSessions(tx, viewer.accountId, viewer.sessionId));
}

/** Goes over into another school, or from staff to parent, without signing in again and for no longer than before. */
export async function switchPlace(ctx: Context, membershipId: string): Promise<Place> {
	const { viewer, now } = ctx;
	if (!isAdult(viewer)) notFound();
	return ctx.entrance(async (tx) => {
		const places = await listPlaces(tx, viewer.accountId);
		const place = places.find((one) => one.membershipId === membershipId) ?? notFound();
		await moveSession(tx, viewer.sessionId, place, new Date(now.getTime() + lifetimeIn(place)));
		return place;
	});
}
