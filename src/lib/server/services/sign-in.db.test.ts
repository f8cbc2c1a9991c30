import { expect, test } from 'vitest';
import { owedStep } from '#lib/server/auth/owed.ts';
import { codeOf, stepAt } from '#lib/server/auth/totp.ts';
import { openStore } from '#lib/server/db/store.ts';
import { adultsOf, goodPassword, hours, minutes, otherPassword } from '../../../../tests/support/adults.ts';
import { testStore } from '../../../../tests/support/database.ts';
import type { Context } from '../context.ts';
import { changePassword, endOtherSessions, openYou, switchPlace } from './accounts.ts';
import { confirmSecondFactor, dropSecondFactor, openSecondFactor, renewCodes } from './second-factor.ts';
import { choosePlace, giveCode, listChoices, signIn } from './sign-in.ts';

const store = await testStore();
const { school, staff, guardian, pupil, classOf, givePassword, atDoor, enter, behind, ctxOf, ctx, sql } =
	adultsOf(store);
const here = '192.0.2.1';

async function mentor(roles: Parameters<typeof staff>[1] = ['mentor']) {
	const home = await school();
	const who = await staff(home, roles);
	return { home, who, email: await givePassword(who) };
}

const tryAs = (email: string, password: string, now = new Date()) =>
	signIn(atDoor(now), { email, password }, here);

test('a mentor signs in with address and password, and is a mentor of their own school', async () => {
	const { who, email, home } = await mentor();
	const token = await enter(await tryAs(email, goodPassword));
	const signed = await behind(token);
	expect(signed?.viewer).toMatchObject({ kind: 'staff', roles: ['mentor'], membershipId: who.membershipId });
	expect(signed?.school).toMatchObject({ id: home.id, name: home.name });
});

test('a wrong password, an unknown address and an account without a password get one and the same answer', async () => {
	const { email } = await mentor();
	const noPassword = await staff(await school());
	const [row] = await sql<{ email: string }[]>`select email from accounts where id = ${noPassword.accountId}`;
	expect(await tryAs(email, otherPassword)).toEqual({ step: 'wrong' });
	expect(await tryAs('nobody@example.org', goodPassword)).toEqual({ step: 'wrong' });
	expect(await tryAs(row?.email ?? '', '')).toEqual({ step: 'wrong' });
});

test('whoever left every school is let in nowhere', async () => {
	const { who, email } = await mentor();
	const token = await enter(await tryAs(email, goodPassword));
	await sql`update memberships set ended_at = now() where id = ${who.membershipId}`;
	expect(await tryAs(email, goodPassword)).toEqual({ step: 'nowhere' });
	expect(await behind(token)).toBeUndefined();
});

test('ten wrong passwords in an hour make the next try wait, longer each time, and a restart does not forgive', async () => {
	const { email } = await mentor();
	const start = new Date();
	for (let at = 0; at < 10; at++) expect(await tryAs(email, otherPassword, start)).toEqual({ step: 'wrong' });
	expect(await tryAs(email, goodPassword, start)).toEqual({ step: 'wait', seconds: 1 });
	const restarted = await openStore(store.owner, store.keys.signing, 2);
	const after: Context = { ...atDoor(start), entrance: restarted.as({ role: 'signin', schoolId: null }) };
	expect(await signIn(after, { email, password: goodPassword }, here)).toEqual({ step: 'wait', seconds: 1 });
	await restarted.stop();
	let now = start;
	const waits: number[] = [];
	for (let at = 0; at < 8; at++) {
		const answer = await tryAs(email, otherPassword, now);
		if (answer.step !== 'wait') throw new Error('no wait');
		waits.push(answer.seconds);
		now = new Date(now.getTime() + answer.seconds * 1000);
		expect(await tryAs(email, otherPassword, now)).toEqual({ step: 'wrong' });
	}
	expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
	await enter(await tryAs(email, goodPassword, new Date(now.getTime() + 60_000)));
	expect(await tryAs(email, otherPassword, hours(2, now))).toEqual({ step: 'wrong' });
	await enter(await tryAs(email, goodPassword, hours(2, now)));
});

test('an address that nobody has is made to wait just the same', async () => {
	const now = new Date();
	for (let at = 0; at < 10; at++) await tryAs('ghost@example.org', otherPassword, now);
	expect(await tryAs('ghost@example.org', otherPassword, now)).toEqual({ step: 'wait', seconds: 1 });
	const kept = await sql<{ key: string }[]>`select key from throttles`;
	expect(kept.filter(({ key }) => key.includes('ghost') || key.includes('192.0.2'))).toEqual([]);
});

test('forty guesses at once are forty guesses: ten are looked at', async () => {
	const { email } = await mentor();
	const now = new Date();
	const answers = await Promise.all(Array.from({ length: 40 }, () => tryAs(email, otherPassword, now)));
	expect(answers.filter(({ step }) => step === 'wrong').length).toBe(10);
	expect(answers.filter(({ step }) => step === 'wait').length).toBe(30);
});

test('one wrong person keeps nobody else waiting', async () => {
	const [one, other] = [await mentor(), await mentor()];
	const now = new Date();
	for (let at = 0; at < 12; at++) await tryAs(one.email, otherPassword, now);
	await enter(await tryAs(other.email, goodPassword, now));
});

/** Sets a second factor up, as the page does. @returns the secret and the recovery codes */
async function addFactor(token: string, now = new Date()) {
	const asked = await ctxOf(token, now);
	const { offer } = await openSecondFactor(asked);
	if (!offer) throw new Error('no offer');
	const code = codeOf(offer.secret, stepAt(now));
	const done = await confirmSecondFactor(asked, { sealed: offer.sealed, code });
	if ('fault' in done) throw new Error(done.fault);
	return { secret: offer.secret, codes: done.codes };
}

async function withFactor() {
	const { email, who, home } = await mentor();
	const start = minutes(-30);
	const token = await enter(await tryAs(email, goodPassword, start));
	return { email, who, home, token, ...(await addFactor(token, start)) };
}

test('with a second step there is no session until the code was given, and each code opens once', async () => {
	const { email, secret } = await withFactor();
	const now = new Date();
	const first = await tryAs(email, goodPassword, now);
	if (first.step !== 'code') throw new Error(first.step);
	expect((await sql`select from sessions where account_id is null`).length).toBe(0);
	const code = codeOf(secret, stepAt(now));
	expect(await giveCode(atDoor(now), first.pending, '000000')).toEqual({ step: 'wrong' });
	const token = await enter(await giveCode(atDoor(now), first.pending, code));
	expect((await behind(token))?.secondFactor).toBe(true);
	expect(await giveCode(atDoor(now), first.pending, code)).toEqual({ step: 'wrong' });
	const answers = await Promise.all(
		Array.from({ length: 4 }, () => giveCode(atDoor(now), first.pending, codeOf(secret, stepAt(now) + 1)))
	);
	expect(answers.filter(({ step }) => step === 'in').length).toBe(1);
});

test('five wrong codes and the right one has to wait too; the step itself ends after ten minutes', async () => {
	const { email, secret } = await withFactor();
	const now = new Date();
	const first = await tryAs(email, goodPassword, now);
	if (first.step !== 'code') throw new Error(first.step);
	for (let at = 0; at < 5; at++)
		expect(await giveCode(atDoor(now), first.pending, '000000')).toEqual({ step: 'wrong' });
	const right = (at: Date) => codeOf(secret, stepAt(at));
	expect(await giveCode(atDoor(now), first.pending, right(now))).toEqual({ step: 'wait', seconds: 900 });
	expect(await giveCode(atDoor(minutes(11, now)), first.pending, right(minutes(11, now)))).toEqual({
		step: 'again'
	});
	const later = minutes(16, now);
	const again = await tryAs(email, goodPassword, later);
	if (again.step !== 'code') throw new Error(again.step);
	await enter(await giveCode(atDoor(later), again.pending, right(later)));
});

test('a recovery code opens once, and new ones end the old', async () => {
	const { email, codes } = await withFactor();
	const first = await tryAs(email, goodPassword);
	if (first.step !== 'code') throw new Error(first.step);
	const token = await enter(await giveCode(atDoor(), first.pending, (codes[0] ?? '').toUpperCase()));
	expect(await giveCode(atDoor(), first.pending, codes[0] ?? '')).toEqual({ step: 'wrong' });
	expect((await openSecondFactor(await ctxOf(token))).codesLeft).toBe(9);
	expect(await renewCodes(await ctxOf(token), otherPassword, here)).toEqual({ step: 'wrong' });
	expect(await renewCodes(await ctxOf(token), goodPassword, here)).toMatchObject({ codes: { length: 10 } });
	expect(await giveCode(atDoor(), first.pending, codes[1] ?? '')).toEqual({ step: 'wrong' });
});

test('neither the secret nor a recovery code can be read in the database', async () => {
	const { who, secret, codes } = await withFactor();
	const [row] = await sql`select * from accounts where id = ${who.accountId}`;
	const text = JSON.stringify(row);
	for (const hidden of [secret, ...codes, ...codes.map((code) => code.replace('-', ''))])
		expect(text).not.toContain(hidden);
});

test('an offer of a second step is good for its own account, once, and with its code', async () => {
	const [one, other] = [await mentor(), await mentor()];
	const [mine, theirs] = [
		await ctxOf(await enter(await tryAs(one.email, goodPassword))),
		await ctxOf(await enter(await tryAs(other.email, goodPassword)))
	];
	const { offer } = await openSecondFactor(mine);
	const given = { sealed: offer?.sealed ?? '', code: codeOf(offer?.secret ?? '', stepAt(mine.now)) };
	expect(await confirmSecondFactor(theirs, given)).toEqual({ fault: 'again' });
	// The same square again: nobody has to scan twice for a slip of the finger.
	expect(await confirmSecondFactor(mine, { ...given, code: '000000' })).toMatchObject({
		fault: 'wrong',
		offer: { secret: offer?.secret, sealed: given.sealed }
	});
	expect(await confirmSecondFactor({ ...mine, now: hours(2) }, given)).toEqual({ fault: 'again' });
	expect(await confirmSecondFactor(mine, given)).toHaveProperty('codes');
	expect(await confirmSecondFactor(mine, given)).toEqual({ fault: 'on' });
});

test('a new password and a new second step sign every other device out, and not this one', async () => {
	const { email } = await mentor();
	const [mine, other, third] = [
		await enter(await tryAs(email, goodPassword)),
		await enter(await tryAs(email, goodPassword)),
		await enter(await tryAs(email, goodPassword))
	];
	const asked = await ctxOf(mine);
	const change = { password: goodPassword, newPassword: otherPassword };
	expect(await changePassword(asked, { ...change, password: 'not this one' }, here)).toEqual({
		step: 'wrong'
	});
	expect(await changePassword(asked, { ...change, newPassword: 'Password2026' }, here)).toEqual({
		fault: 'guessable'
	});
	expect(await changePassword(asked, { ...change, newPassword: 'MsJonesMsJones1' }, here)).toEqual({
		fault: 'guessable'
	});
	expect(await behind(other)).toBeDefined();
	expect(await changePassword(asked, change, here)).toEqual({ step: 'done' });
	expect([await behind(mine), await behind(other), await behind(third)].map(Boolean)).toEqual([
		true,
		false,
		false
	]);
	expect(await tryAs(email, goodPassword)).toEqual({ step: 'wrong' });
	const again = await enter(await tryAs(email, otherPassword));
	await addFactor(mine);
	expect([await behind(mine), await behind(again)].map(Boolean)).toEqual([true, false]);
	expect((await behind(mine))?.secondFactor).toBe(true);
});

test('a step begun with the old password leads nowhere once there is a new one', async () => {
	const { email, token, secret } = await withFactor();
	const now = new Date();
	const first = await tryAs(email, goodPassword, now);
	if (first.step !== 'code') throw new Error(first.step);
	const change = { password: goodPassword, newPassword: otherPassword };
	// The session of half an hour ago is still used.
	await changePassword(await ctxOf(token, minutes(-10)), change, here);
	expect(await giveCode(atDoor(now), first.pending, codeOf(secret, stepAt(now)))).toEqual({ step: 'again' });
});

test('where the school asks for a second step, staff set one up first; families and other schools do not', async () => {
	const { home, who, email } = await mentor();
	await sql`update schools set second_factor = true where school_id = ${home.id}`;
	const parent = await guardian(home, await pupil(home, await classOf(home)));
	const parentEmail = await givePassword(parent);
	const token = await enter(await tryAs(email, goodPassword));
	const owing = await behind(token);
	expect(owing && owedStep(owing)).toBe('/account/second-factor');
	const free = await behind(await enter(await tryAs(parentEmail, goodPassword)));
	expect(free && owedStep(free)).toBeUndefined();
	await addFactor(token);
	const done = await behind(token);
	expect(done && owedStep(done)).toBeUndefined();
	// Taken off, it is owed again at once.
	const asked = await ctxOf(token);
	expect(await openSecondFactor(asked)).toMatchObject({ on: true, required: true });
	expect(await dropSecondFactor(asked, goodPassword, here)).toEqual({ step: 'done' });
	const again = await behind(token);
	expect(again && owedStep(again)).toBe('/account/second-factor');
	expect(who.kind).toBe('staff');
});

test('somebody in two schools is asked which, goes over later, and stays no longer for it', async () => {
	const { who, email, home } = await mentor();
	const away = await school('Fell View Academy');
	await sql`insert into memberships (school_id, id, account_id, kind, name)
		values (${away.id}, gen_random_uuid(), ${who.accountId}, 'guardian', 'Mum')`;
	const next = await tryAs(email, goodPassword);
	if (next.step !== 'which') throw new Error(next.step);
	const places = await listChoices(atDoor(), next.pending);
	expect(places.map(({ schoolName, kind }) => [schoolName, kind])).toEqual([
		['Fell View Academy', 'guardian'],
		[home.name, 'staff']
	]);
	expect(await choosePlace(atDoor(), next.pending, (await staff(home)).membershipId)).toEqual({
		step: 'again'
	});
	expect(await choosePlace(atDoor(), 'forged', who.membershipId)).toEqual({ step: 'again' });
	const token = await enter(await choosePlace(atDoor(), next.pending, who.membershipId));
	const before = await behind(token);
	const asked = await ctxOf(token);
	expect((await openYou(asked)).places.map(({ here }) => here)).toEqual([false, true]);
	await switchPlace(asked, places[0]?.membershipId ?? '');
	const after = await behind(token);
	expect(after?.viewer).toMatchObject({ kind: 'guardian', schoolId: away.id });
	expect(after && before && after.expiresAt <= before.expiresAt).toBe(true);
	const stranger = await staff(away);
	await expect(switchPlace(await ctxOf(token), stranger.membershipId)).rejects.toMatchObject({ status: 404 });
});

test('a second step is asked for before which school', async () => {
	const { who, email } = await withFactor();
	const away = await school('Fell View Academy');
	await sql`insert into memberships (school_id, id, account_id, kind, name)
		values (${away.id}, gen_random_uuid(), ${who.accountId}, 'guardian', 'Mum')`;
	const next = await tryAs(email, goodPassword);
	if (next.step !== 'code') throw new Error(next.step);
	expect(await listChoices(atDoor(), next.pending)).toEqual([]);
	expect(await choosePlace(atDoor(), next.pending, who.membershipId)).toEqual({ step: 'again' });
});

test('other devices can be signed out', async () => {
	const { email } = await mentor();
	const [mine, other] = [
		await enter(await tryAs(email, goodPassword)),
		await enter(await tryAs(email, goodPassword))
	];
	const asked = await ctxOf(mine);
	expect((await openYou(asked)).otherSessions).toBe(1);
	await endOtherSessions(asked);
	expect([await behind(mine), await behind(other)].map(Boolean)).toEqual([true, false]);
});

test('a pupil has no account to open', async () => {
	const home = await school();
	const child = ctx(await pupil(home, await classOf(home)), home);
	await expect(openYou(child)).rejects.toMatchObject({ status: 404 });
	await expect(openSecondFactor(child)).rejects.toMatchObject({ status: 404 });
});
