import type { Hold } from '#lib/domain/roster/contacts.ts';
import { mayBeSameAdult, type WrittenAdult } from '#lib/domain/same-adult.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { mail as words } from '#lib/i18n/en-GB/mail.ts';
import type { StaffRole, StaffViewer } from '#lib/domain/viewer.ts';
import { newToken } from '../auth/token.ts';
import { hashOfToken } from '../auth/tablet.ts';
import type { Context, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { postOffice } from '../mail.ts';
import { mayRunSchool, rosterOf } from '../policies/pupils.ts';
import { listContacts } from '../queries/contacts.ts';
import { listBarred } from '../queries/guardians.ts';
import * as invitations from '../queries/invitations.ts';
import { insertTrace } from '../queries/traces.ts';
import { postMail } from './post.ts';

const days = 24 * 3600_000;
const lasts = 7 * days;

/** A link, shown this once: only a hash of it is kept. `mailed` when it is on its way to the person as well. */
export type Link = { path: string; expiresAt: Date; mailed: boolean };

/** Invites somebody to the staff. An earlier invitation to the same address ends. */
export async function inviteStaff(
	ctx: Context,
	{ email, name, roles }: { email: string; name: string; roles: readonly StaffRole[] }
): Promise<Link | { fault: 'here-already' }> {
	if (!mayRunSchool(ctx.viewer)) notFound();
	return invite(ctx, ctx.viewer, { kind: 'staff', email, name, roles: [...roles] });
}

export type NewGuardian = {
	email: string;
	name: string;
	pupilId: string;
	relation: string;
	/** Somebody has looked at what speaks against the adult. */
	looked?: boolean;
};

/**
 * Invites an adult to be tied to a pupil: once they have joined, staff verify the tie. Until then nothing shows. Where the
 * adult may be one who is barred from the pupil, or the roster speaks against them (a court, no parental responsibility,
 * or it does not say), somebody has to look first: another address or spelling is no way round it.
 */
export async function inviteGuardian(
	ctx: Context,
	{ email, name, pupilId, relation, looked = false }: NewGuardian
): Promise<Link | { fault: 'here-already' | `held-${Held['hold']}` }> {
	const { viewer } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	const held = await ctx.db(async (tx) => {
		if (!(await invitations.isPupilIn(tx, rosterOf(viewer), pupilId))) notFound();
		const against = (await heldAdults(tx, ctx, viewer, pupilId)).find((one) =>
			mayBeSameAdult(one, { name, email })
		);
		if (against && looked)
			await insertTrace(tx, traceOf(ctx, viewer, 'looked', against.id, pupilId, against.noun));
		return looked ? undefined : against?.hold;
	});
	if (held) return { fault: `held-${held}` };
	return invite(ctx, viewer, { kind: 'guardian', email, name, pupilId, relation });
}

/** The invitations that wait for an answer, newest first. */
export async function listWaitingInvitations(ctx: Context) {
	const { viewer } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	return ctx.db((tx) => invitations.listInvitations(tx, viewer.schoolId, ctx.now));
}

/** Takes an invitation back: its link leads nowhere from now on. */
export async function withdrawInvitation(ctx: Context, id: string): Promise<void> {
	const { viewer, now } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	await ctx.db(async (tx) => {
		if (!(await invitations.endInvitation(tx, viewer.schoolId, id, now))) notFound();
		await insertTrace(tx, traceOf(ctx, viewer, 'withdrew', id));
	});
}

type Held = WrittenAdult & { id: string; noun: 'guardian' | 'contact'; hold: Hold | 'barred' };
const gravest = ['barred', 'court', 'no-responsibility', 'not-said'] as const satisfies Held['hold'][];

/** Whom somebody has to look at before they are tied to the pupil, the gravest reason first. */
async function heldAdults(tx: Tx, ctx: Context, viewer: StaffViewer, pupilId: string): Promise<Held[]> {
	const today = dayAt(ctx.now, ctx.school.timeZone);
	const barred = await listBarred(tx, viewer.schoolId, pupilId, today);
	const contacts = await listContacts(tx, rosterOf(viewer), { pupilId });
	const held: Held[] = [
		...barred.map((one) => ({ ...one, noun: 'guardian', hold: 'barred' }) as const),
		...contacts.map((one) => ({ ...one, noun: 'contact' }) as const)
	];
	return held.sort((one, other) => gravest.indexOf(one.hold) - gravest.indexOf(other.hold));
}

type Invited = { kind: 'staff' | 'guardian'; email: string; name: string } & Partial<
	Pick<invitations.NewInvitation, 'roles' | 'pupilId' | 'relation'>
>;

async function invite(
	ctx: Context,
	viewer: StaffViewer,
	who: Invited
): Promise<Link | { fault: 'here-already' }> {
	const { now, school } = ctx;
	const { schoolId, membershipId: madeBy } = viewer;
	const token = newToken();
	const path = `/account/join/${token}`;
	const id = newId(now);
	const expiresAt = new Date(now.getTime() + lasts);
	const office = postOffice();
	return ctx.db(async (tx) => {
		if (await invitations.isHere(tx, schoolId, who.email, who.pupilId ?? null))
			return { fault: 'here-already' };
		const row = { id, tokenHash: hashOfToken(token), schoolId, madeBy, now, expiresAt, ...who };
		await invitations.insertInvitation(tx, row);
		await insertTrace(tx, traceOf(ctx, viewer, 'invited', id, who.pupilId));
		const text = who.kind === 'staff' ? words.staffInvitation : words.guardianInvitation;
		if (office)
			await postMail(tx, ctx, schoolId, { to: who.email, ...text(school.name, office.origin + path) });
		return { path, expiresAt, mailed: office !== undefined };
	});
}

/** What an administrator did to somebody's way in. */
export function traceOf(
	{ now, requestId }: Context,
	viewer: StaffViewer,
	verb: string,
	itemId: string,
	pupilId: string | null = null,
	noun = 'invitation'
) {
	return { id: newId(now), viewer, verb, noun, itemId, pupilId, requestId, now };
}
