import { expect, test } from 'vitest';
import type { StaffRole } from '#lib/domain/viewer.ts';
import { codeOf, stepAt } from '#lib/server/auth/totp.ts';
import { adultsOf, days, goodPassword, hours, otherPassword } from '../../../../tests/support/adults.ts';
import { testStore } from '../../../../tests/support/database.ts';
import type { Context } from '../context.ts';
import {
	inviteGuardian,
	inviteStaff,
	listWaitingInvitations,
	withdrawInvitation,
	type Link
} from './invitations.ts';
import { join, openInvitation, type Given } from './joining.ts';
import { openFamily } from './family.ts';
import { forgetSecondFactor, offerReset } from './reset-offers.ts';
import { openReset, useReset } from './resets.ts';
import { confirmSecondFactor, openSecondFactor } from './second-factor.ts';
import { signIn } from './sign-in.ts';

const store = await testStore();
const { school, staff, guardian, pupil, classOf, givePassword, atDoor, enter, behind, ctxOf, ctx, sql } =
	adultsOf(store);
const here = '192.0.2.1';

async function office() {
	const home = await school();
	const admin = await staff(home, ['admin'], 'Mrs Office');
	return { home, admin, asked: ctx(admin, home) };
}

const tokenOf = (link: Link | { fault: string } | { mailed: true }) => {
	if (!('path' in link)) throw new Error(JSON.stringify(link));
	return link.path.split('/').at(-1) ?? '';
};
const newMentor = (email = 'sam@hollinbank.example', roles: StaffRole[] = ['mentor']) => ({
	email,
	name: 'Sam Reed',
	roles
});
const accept = (token: string, given: Partial<Given> = {}, now = new Date()) =>
	join(atDoor(now), token, { name: 'Mr Reed', password: goodPassword, ...given }, here);

test('an invited mentor chooses a password and is a mentor of that school, and of no other', async () => {
	const { home, asked } = await office();
	const link = await inviteStaff(asked, newMentor('one@hollinbank.example'));
	expect(link).toMatchObject({ mailed: false, path: expect.stringMatching(/^\/account\/join\/[\w-]{22}$/) });
	const token = tokenOf(link);
	expect(await openInvitation(atDoor(), token)).toEqual({
		kind: 'staff',
		schoolName: home.name,
		email: 'one@hollinbank.example',
		name: 'Sam Reed',
		known: false,
		code: false
	});
	expect(await accept(token, { password: 'Password1234' })).toEqual({ fault: 'guessable' });
	expect(await accept(token, { password: 'HollinBank2026' })).toEqual({ fault: 'guessable' });
	const signed = await behind(await enter(await accept(token)));
	expect(signed?.viewer).toMatchObject({
		kind: 'staff',
		schoolId: home.id,
		roles: ['mentor'],
		name: 'Mr Reed'
	});
	expect(
		(
			await sql`select from memberships where account_id = ${signed?.viewer.kind === 'staff' ? signed.viewer.accountId : null}`
		).length
	).toBe(1);
	const traces = await sql`select verb, noun from traces where school_id = ${home.id} order by at, id`;
	expect(traces).toEqual([
		{ verb: 'invited', noun: 'invitation' },
		{ verb: 'joined', noun: 'membership' }
	]);
});

test('a link works once, also when it is sent ten times at the same moment', async () => {
	const { home, asked } = await office();
	const token = tokenOf(await inviteStaff(asked, newMentor('two@hollinbank.example')));
	const answers = await Promise.all(Array.from({ length: 10 }, () => accept(token)));
	expect(answers.filter((answer) => answer && 'step' in answer && answer.step === 'in').length).toBe(1);
	expect(await accept(token)).toBeUndefined();
	expect(await openInvitation(atDoor(), token)).toBeUndefined();
	expect((await sql`select from memberships where school_id = ${home.id} and kind = 'staff'`).length).toBe(2);
});

test('a link ends after seven days, when it is taken back, and when a newer one is made', async () => {
	const { asked } = await office();
	const token = tokenOf(await inviteStaff(asked, newMentor('three@hollinbank.example')));
	expect(await openInvitation(atDoor(hours(167)), token)).toBeDefined();
	expect(await openInvitation(atDoor(days(7, asked.now)), token)).toBeUndefined();
	expect(await accept(token, {}, days(7, asked.now))).toBeUndefined();
	const newer = tokenOf(await inviteStaff(asked, newMentor('three@hollinbank.example')));
	expect(await openInvitation(atDoor(), token)).toBeUndefined();
	const [waiting] = await listWaitingInvitations(asked);
	expect(waiting).toMatchObject({ email: 'three@hollinbank.example', roles: ['mentor'], kind: 'staff' });
	await withdrawInvitation(asked, waiting?.id ?? '');
	expect(await openInvitation(atDoor(), newer)).toBeUndefined();
	expect(await listWaitingInvitations(asked)).toEqual([]);
	await expect(withdrawInvitation(asked, waiting?.id ?? '')).rejects.toMatchObject({ status: 404 });
});

test('a token that was never given out leads nowhere', async () => {
	for (const token of ['', 'x', 'A'.repeat(22), '../../etc', '\u0000']) {
		expect(await openInvitation(atDoor(), token)).toBeUndefined();
		expect(await openReset(atDoor(), token)).toBeUndefined();
		expect(await accept(token)).toBeUndefined();
	}
});

test('only a hash of the token is kept', async () => {
	const { asked, home } = await office();
	const token = tokenOf(await inviteStaff(asked, newMentor('four@hollinbank.example')));
	expect(JSON.stringify(await sql`select * from invitations where school_id = ${home.id}`)).not.toContain(
		token
	);
});

test('whoever does not run the school invites nobody, resets nobody and sees no invitations', async () => {
	const { home, asked } = await office();
	const child = await pupil(home, await classOf(home));
	const link = await inviteStaff(asked, newMentor('five@hollinbank.example'));
	const id = (await listWaitingInvitations(asked))[0]?.id ?? '';
	const parent = await guardian(home, child);
	const others: Context[] = [
		ctx(await staff(home, ['mentor', 'dsl', 'head']), home),
		ctx(parent, home),
		ctx(child, home),
		atDoor()
	];
	for (const other of others) {
		for (const work of [
			() => inviteStaff(other, newMentor('six@hollinbank.example', ['admin'])),
			() => inviteGuardian(other, { email: 'a@b', name: 'A', pupilId: child.pupilId, relation: 'mother' }),
			() => listWaitingInvitations(other),
			() => withdrawInvitation(other, id),
			() => offerReset(other, parent.membershipId),
			() => forgetSecondFactor(other, parent.membershipId)
		])
			await expect(work()).rejects.toMatchObject({ status: 404 });
	}
	expect(await openInvitation(atDoor(), tokenOf(link))).toBeDefined();
});

test('another school neither sees an invitation nor ends it, and resets nobody here', async () => {
	const [here, there] = [await office(), await office()];
	const link = await inviteStaff(here.asked, newMentor('seven@hollinbank.example'));
	const child = await pupil(here.home, await classOf(here.home));
	const id = (await listWaitingInvitations(here.asked))[0]?.id ?? '';
	expect(await listWaitingInvitations(there.asked)).toEqual([]);
	for (const work of [
		() => withdrawInvitation(there.asked, id),
		() => offerReset(there.asked, here.admin.membershipId),
		() => forgetSecondFactor(there.asked, here.admin.membershipId),
		() => inviteGuardian(there.asked, { email: 'a@b', name: 'A', pupilId: child.pupilId, relation: 'mother' })
	])
		await expect(work()).rejects.toMatchObject({ status: 404 });
	expect(await openInvitation(atDoor(), tokenOf(link))).toBeDefined();
});

test('somebody with an account joins with their own password, and five wrong ones end the link', async () => {
	const [here1, there] = [await office(), await office()];
	const teacher = await staff(there.home, ['teacher']);
	const email = await givePassword(teacher);
	const token = tokenOf(await inviteStaff(here1.asked, newMentor(email)));
	expect(await openInvitation(atDoor(), token)).toMatchObject({ known: true, code: false });
	expect(await accept(token, { password: otherPassword })).toEqual({ step: 'wrong' });
	const signed = await behind(await enter(await accept(token)));
	expect(signed?.viewer).toMatchObject({
		schoolId: here1.home.id,
		roles: ['mentor'],
		accountId: teacher.accountId
	});
	const again = tokenOf(
		await inviteGuardian(here1.asked, {
			email,
			name: 'X',
			relation: 'mother',
			pupilId: (await pupil(here1.home, await classOf(here1.home))).pupilId
		})
	);
	for (let at = 0; at < 5; at++)
		expect(await accept(again, { password: otherPassword })).toEqual({ step: 'wrong' });
	expect(await accept(again)).toBeUndefined();
	expect((await listWaitingInvitations(here1.asked)).length).toBe(0);
});

test('an account with a second step needs its code to join', async () => {
	const [here1, there] = [await office(), await office()];
	const teacher = await staff(there.home, ['teacher']);
	const email = await givePassword(teacher);
	const now = new Date();
	const own = await ctxOf(
		await enter(await signIn(atDoor(now), { email, password: goodPassword }, here)),
		now
	);
	const { offer } = await openSecondFactor(own);
	const secret = offer?.secret ?? '';
	await confirmSecondFactor(own, { sealed: offer?.sealed ?? '', code: codeOf(secret, stepAt(now) - 1) });
	const token = tokenOf(await inviteStaff(here1.asked, newMentor(email)));
	expect(await openInvitation(atDoor(), token)).toMatchObject({ known: true, code: true });
	expect(await accept(token, {}, now)).toEqual({ step: 'wrong' });
	const signed = await behind(await enter(await accept(token, { code: codeOf(secret, stepAt(now)) }, now)));
	expect(signed).toMatchObject({ secondFactor: true, viewer: { schoolId: here1.home.id } });
});

test('a guardian who joins sees nothing until staff have verified the tie', async () => {
	const { home, asked } = await office();
	const child = await pupil(home, await classOf(home));
	const invited = {
		email: 'mum@example.org',
		name: 'Ms Example',
		pupilId: child.pupilId,
		relation: 'mother'
	};
	const token = tokenOf(await inviteGuardian(asked, invited));
	const welcome = await openInvitation(atDoor(), token);
	expect(JSON.stringify(welcome)).not.toContain('Asha');
	const session = await enter(await accept(token, { name: 'Ms Example' }));
	const parent = await ctxOf(session);
	expect(parent.viewer.kind).toBe('guardian');
	expect(await openFamily(parent)).toEqual([]);
	const [tie] =
		await sql`select verified_at as "verifiedAt", relation from guardianships where school_id = ${home.id}`;
	expect(tie).toEqual({ verifiedAt: null, relation: 'mother' });
	await sql`update guardianships set verified_at = now() where school_id = ${home.id}`;
	expect((await openFamily(parent)).length).toBe(1);
	expect(await inviteGuardian(asked, invited)).toEqual({ fault: 'here-already' });
	// A second child of the same parent: the same membership, another tie.
	const sister = await pupil(home, await classOf(home, '2 Wren', 'a'), 'Mina');
	const second = tokenOf(await inviteGuardian(asked, { ...invited, pupilId: sister.pupilId }));
	await enter(await accept(second));
	expect((await sql`select from memberships where school_id = ${home.id} and kind = 'guardian'`).length).toBe(
		1
	);
	expect((await openFamily(parent)).length).toBe(1);
});

test('a member of staff is not invited twice; who left comes back with the new roles only', async () => {
	const { home, asked } = await office();
	const leaver = await staff(home, ['admin', 'dsl']);
	const email = await givePassword(leaver);
	expect(await inviteStaff(asked, newMentor(email))).toEqual({ fault: 'here-already' });
	await sql`update memberships set ended_at = now() where id = ${leaver.membershipId}`;
	const signed = await behind(await enter(await accept(tokenOf(await inviteStaff(asked, newMentor(email))))));
	expect(signed?.viewer).toMatchObject({ membershipId: leaver.membershipId, roles: ['mentor'] });
});

test('a reset link sets a new password once, within a day, and signs out everywhere', async () => {
	const { home, asked } = await office();
	const mentor = await staff(home);
	const email = await givePassword(mentor);
	const before = await enter(await signIn(atDoor(), { email, password: goodPassword }, here));
	const old = tokenOf(await offerReset(asked, mentor.membershipId));
	const token = tokenOf(await offerReset(asked, mentor.membershipId));
	expect(await openReset(atDoor(), old)).toBeUndefined();
	expect(await openReset(atDoor(hours(25)), token)).toBeUndefined();
	expect(await openReset(atDoor(), token)).toEqual({ email });
	expect(await useReset(atDoor(), token, 'short')).toEqual({ fault: 'too-short' });
	expect(await behind(before)).toBeDefined();
	const after = await enter(await useReset(atDoor(), token, otherPassword));
	expect([await behind(before), await behind(after)].map(Boolean)).toEqual([false, true]);
	expect(await useReset(atDoor(), token, otherPassword)).toBeUndefined();
	expect(await signIn(atDoor(), { email, password: goodPassword }, here)).toEqual({ step: 'wrong' });
});

test('a reset does not skip the second step; an administrator can take it off, and everyone is signed out', async () => {
	const { home, asked } = await office();
	const mentor = await staff(home);
	const email = await givePassword(mentor);
	const session = await enter(await signIn(atDoor(), { email, password: goodPassword }, here));
	const own = await ctxOf(session);
	const { offer } = await openSecondFactor(own);
	await confirmSecondFactor(own, {
		sealed: offer?.sealed ?? '',
		code: codeOf(offer?.secret ?? '', stepAt(own.now))
	});
	expect(
		await useReset(atDoor(), tokenOf(await offerReset(asked, mentor.membershipId)), otherPassword)
	).toMatchObject({ step: 'code' });
	expect(await forgetSecondFactor(asked, mentor.membershipId)).toEqual({});
	expect(await behind(session)).toBeUndefined();
	await enter(await signIn(atDoor(), { email, password: otherPassword }, here));
	await expect(forgetSecondFactor(asked, asked.viewer.membershipId)).rejects.toMatchObject({ status: 404 });
});

test('an administrator cannot open the door that somebody has in another school', async () => {
	const [here1, there] = [await office(), await office()];
	const teacher = await staff(here1.home, ['teacher']);
	const email = await givePassword(teacher);
	const early = tokenOf(await offerReset(here1.asked, teacher.membershipId));
	await enter(await accept(tokenOf(await inviteStaff(there.asked, newMentor(email)))));
	expect(await openReset(atDoor(), early)).toBeUndefined();
	expect(await useReset(atDoor(), early, otherPassword)).toBeUndefined();
	expect(await offerReset(here1.asked, teacher.membershipId)).toEqual({ fault: 'elsewhere' });
	expect(await forgetSecondFactor(here1.asked, teacher.membershipId)).toEqual({ fault: 'elsewhere' });
});

test('an adult whom the roster speaks against is invited only after somebody has looked, and who looked is kept', async () => {
	const { home, admin, asked } = await office();
	const asha = await pupil(home, await classOf(home), 'Asha');
	const contact = (name: string, email: string | null, hold: string | null) =>
		sql`insert into pupil_contacts (school_id, id, pupil_id, name, relation, email, hold)
			values (${home.id}, ${crypto.randomUUID()}, ${asha.pupilId}, ${name}, 'father', ${email}, ${hold})`;
	await contact('Stuart Reid', 'Stuart@Families.example', 'court');
	await contact('Moira Reid', null, 'not-said');
	await contact('Kirsty Reid', 'kirsty@families.example', null);
	const of = { pupilId: asha.pupilId, relation: 'father' };
	const stuart = { ...of, name: 'S Reid', email: 'stuart@families.example' };
	expect(await inviteGuardian(asked, stuart)).toEqual({ fault: 'held-court' });
	expect(await inviteGuardian(asked, { ...of, name: ' moira reid ', email: 'm@families.example' })).toEqual({
		fault: 'held-not-said'
	});
	expect(await sql`select from invitations where school_id = ${home.id}`).toHaveLength(0);
	expect(await inviteGuardian(asked, { ...of, name: 'K', email: 'kirsty@families.example' })).toHaveProperty(
		'path'
	);
	expect(await inviteGuardian(asked, { ...stuart, looked: true })).toHaveProperty('path');
	expect(
		await sql`select viewer_id, pupil_id from traces where verb = 'looked' and school_id = ${home.id}`
	).toEqual([{ viewer_id: admin.membershipId, pupil_id: asha.pupilId }]);
});

test('a barred adult is not invited again under another address or spelling before somebody has looked', async () => {
	const { home, admin, asked } = await office();
	const asha = await pupil(home, await classOf(home), 'Asha');
	const sibling = await pupil(home, await classOf(home), 'Ravi');
	const father = await guardian(home, asha);
	await sql`update memberships set name = 'Stuart Reid' where id = ${father.membershipId}`;
	await sql`update guardianships set ended_at = now(), ended_by = ${admin.membershipId}
		where membership_id = ${father.membershipId}`;
	const bar = (since: string, until: string | null) =>
		sql`insert into guardian_blocks (school_id, id, membership_id, pupil_id, reason, since, until, set_by)
			values (${home.id}, ${crypto.randomUUID()}, ${father.membershipId}, ${asha.pupilId}, 'safeguarding', ${since},
				${until}, ${admin.membershipId})`;
	const again = {
		pupilId: asha.pupilId,
		relation: 'father',
		name: 'Mr S Reid',
		email: 'sr@families.example'
	};
	const found = () => inviteGuardian(asked, again);
	await bar('2020-01-01', '2020-02-01');
	expect(await found()).toHaveProperty('path');
	await bar('2020-01-01', null);
	expect(await found()).toEqual({ fault: 'held-barred' });
	await sql`insert into pupil_contacts (school_id, id, pupil_id, name, relation, email, hold)
		values (${home.id}, ${crypto.randomUUID()}, ${asha.pupilId}, 'Stuart Reid', 'father', null, 'not-said')`;
	expect(await found()).toEqual({ fault: 'held-barred' });
	expect(await inviteGuardian(asked, { ...again, pupilId: sibling.pupilId })).toHaveProperty('path');
	expect(await inviteGuardian(asked, { ...again, name: 'Kirsty Reid' })).toHaveProperty('path');
	expect(await inviteGuardian(asked, { ...again, looked: true })).toHaveProperty('path');
	expect(await sql`select noun from traces where verb = 'looked' and school_id = ${home.id}`).toEqual([
		{ noun: 'guardian' }
	]);
});
